package vitrine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.source.Field;

/** A column of the towns table, by the name that a user gives it. */
final class TownColumn {
  private static final String TABLE = "towns.";

  private final String name;
  private final Field field;
  private final String folded;

  private TownColumn(String name) {
    this.name = name;
    this.field = Field.answering(TableKind.TOWNS, name);
    this.folded = Folding.fold(name);
  }

  /** A column that at least one town has; what no table has is wrong usage. */
  static TownColumn of(String asked, Collection<TownFacts> facts) {
    String name = asked.startsWith(TABLE) ? asked.substring(TABLE.length()) : asked;
    TownColumn column = new TownColumn(name);
    boolean known =
        column.field == null
            ? facts.stream().anyMatch(one -> column.header(one) != null)
            : !facts.isEmpty();
    if (known) {
      return column;
    }
    TreeSet<String> headers = new TreeSet<>();
    if (!facts.isEmpty()) {
      Field.of(TableKind.TOWNS).forEach(one -> headers.add(one.id()));
    }
    facts.forEach(one -> headers.addAll(one.texts().keySet()));
    List<String> nearest = Nearest.to(name, headers);
    String near = String.join(", ", nearest.isEmpty() ? headers : nearest);
    throw Refusal.usage("usage.towns-text-column-unknown", name, near);
  }

  /** Whether it is the number of inhabitants. */
  boolean isPopulation() {
    return field == Field.POPULATION;
  }

  String name() {
    return name;
  }

  /** The same as cells: nothing is one empty cell. */
  List<String> cells(Town town, TownFacts facts) {
    List<String> values = values(town, facts);
    return values.isEmpty() ? List.of("") : values;
  }

  /** What a town has in the column: nothing, one value, or its programmes. */
  List<String> values(Town town, TownFacts facts) {
    if (field == null) {
      String header = header(facts);
      return header == null ? List.of() : said(facts.texts().get(header));
    }
    return switch (field) {
      case TOWN_CODE -> said(town.code());
      case TOWN -> said(town.name());
      case COUNTRY -> said(facts.country());
      case POPULATION -> said(facts.population());
      case POPULATION_SCOPE -> said(facts.populationScope());
      case PURCHASING_POWER -> said(facts.purchasingPower());
      case PROGRAMME -> facts.programmes();
      default -> List.of();
    };
  }

  private String header(TownFacts facts) {
    for (Map.Entry<String, String> text : facts.texts().entrySet()) {
      if (Folding.fold(text.getKey()).equals(folded)) {
        return text.getKey();
      }
    }
    return null;
  }

  private static List<String> said(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text);
  }

  private static List<String> said(BigDecimal number) {
    List<String> values = new ArrayList<>();
    if (number != null) {
      values.add(number.stripTrailingZeros().toPlainString());
    }
    return values;
  }
}
