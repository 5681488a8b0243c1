package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.Period;
import vitrine.model.Zone;

/** The choices of rows put to use on one file: coded words and numbers compare by meaning. */
final class RowFilter {
  private record Test(Function<MappedRow, String> cell, Set<String> words) {
    boolean holds(MappedRow row) {
      return words.contains(Folding.fold(cell.apply(row)));
    }
  }

  private final List<Test> tests = new ArrayList<>();

  /**
   * The choices for one file.
   *
   * @param defaultZone what a file without a column for the zone says in every row
   */
  RowFilter(List<RowChoice> choices, Mapping mapping, Zone defaultZone, FileName file) {
    for (RowChoice choice : choices) {
      if (choice.table() == mapping.table()) {
        tests.add(test(choice, mapping, defaultZone, file));
      }
    }
  }

  /** Whether the row is one of those chosen. */
  boolean keeps(MappedRow row) {
    for (Test test : tests) {
      if (!test.holds(row)) {
        return false;
      }
    }
    return true;
  }

  private static Test test(RowChoice choice, Mapping mapping, Zone defaultZone, FileName file) {
    Field field = Field.answering(mapping.table(), choice.column());
    if (field != null && (mapping.has(field) || field == Field.ZONE)) {
      Set<String> words =
          choice.values().stream()
              .map(value -> Folding.fold(meaning(field, value)))
              .collect(Collectors.toSet());
      return mapping.has(field)
          ? new Test(row -> row.meaning(field), words)
          : new Test(row -> defaultZone.id(), words);
    }
    String folded = Folding.fold(choice.column());
    int column =
        mapping.others().entrySet().stream()
            .filter(other -> Folding.fold(other.getValue()).equals(folded))
            .map(Map.Entry::getKey)
            .min(Integer::compare)
            .orElseThrow(() -> unknown(choice, mapping, file));
    Set<String> words = choice.values().stream().map(Folding::fold).collect(Collectors.toSet());
    return new Test(row -> row.other(column), words);
  }

  private static Refusal unknown(RowChoice choice, Mapping mapping, FileName file) {
    List<String> known =
        Stream.concat(mapping.fields().stream().map(Field::id), mapping.others().values().stream())
            .filter(name -> !name.isEmpty())
            .toList();
    String near = String.join(", ", Nearest.to(choice.column(), known));
    return Refusal.usage(
        "usage.where-column-unknown",
        mapping.table().id() + "." + choice.column(),
        file.label(),
        near);
  }

  private static String meaning(Field field, String value) {
    return switch (field.kind()) {
      case WORD -> Words.meaning(field, value);
      case NUMBER -> {
        NumberGrammar.Parsed parsed = NumberGrammar.parse(value, '.');
        yield parsed == null ? value : parsed.value().stripTrailingZeros().toPlainString();
      }
      case PERIOD -> {
        Period period = PeriodGrammar.parse(value, PeriodGrammar.Order.DMY);
        yield period == null ? value : period.text();
      }
      case TEXT -> value;
    };
  }
}
