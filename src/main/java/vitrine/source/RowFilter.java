package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.Period;

/** The choices of rows put to use on one file: coded words and numbers compare by meaning. */
final class RowFilter {
  private record Test(Function<MappedRow, String> cell, Set<String> words) {
    boolean holds(MappedRow row) {
      return words.contains(Folding.fold(cell.apply(row)));
    }
  }

  private final List<Test> tests = new ArrayList<>();

  RowFilter(List<RowChoice> choices, Mapping mapping) {
    for (RowChoice choice : choices) {
      if (choice.table() == mapping.table()) {
        tests.add(test(choice, mapping));
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

  private static Test test(RowChoice choice, Mapping mapping) {
    Field field = Field.answering(mapping.table(), choice.column());
    if (field != null && mapping.has(field)) {
      Set<String> words =
          choice.values().stream()
              .map(value -> Folding.fold(meaning(field, value)))
              .collect(Collectors.toSet());
      return new Test(row -> row.meaning(field), words);
    }
    String folded = Folding.fold(choice.column());
    int column =
        mapping.others().entrySet().stream()
            .filter(other -> Folding.fold(other.getValue()).equals(folded))
            .map(Map.Entry::getKey)
            .min(Integer::compare)
            .orElseThrow(() -> unknown(choice, mapping));
    Set<String> words = choice.values().stream().map(Folding::fold).collect(Collectors.toSet());
    return new Test(row -> row.other(column), words);
  }

  private static Refusal unknown(RowChoice choice, Mapping mapping) {
    List<String> known =
        Stream.concat(mapping.fields().stream().map(Field::id), mapping.others().values().stream())
            .filter(name -> !name.isEmpty())
            .toList();
    String near = String.join(", ", Nearest.to(choice.column(), known));
    return Refusal.usage(
        "usage.where-column-unknown", mapping.table().id() + "." + choice.column(), near);
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
