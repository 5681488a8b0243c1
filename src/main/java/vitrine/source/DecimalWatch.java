package vitrine.source;

import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * Gathers during one attempt what the numbers of each column say about its decimal mark. A column
 * whose cells can be read both ways, or that mixes both, is read again under one mark.
 */
final class DecimalWatch {
  private static final class Seen {
    long comma;
    long dot;
    long either;
    String firstEither = "";
    long firstLine;
    String header = "";
  }

  private final Map<Integer, Seen> columns = new TreeMap<>();

  void see(FieldRule.CellSource source, NumberGrammar.Evidence evidence, String text, long line) {
    if (evidence == NumberGrammar.Evidence.NONE) {
      return;
    }
    Seen seen = columns.computeIfAbsent(source.index(), unused -> new Seen());
    switch (evidence) {
      case COMMA -> seen.comma++;
      case DOT -> seen.dot++;
      default -> {
        if (seen.either++ == 0) {
          seen.firstEither = text;
          seen.firstLine = line;
          seen.header = source.header();
        }
      }
    }
  }

  /**
   * The marks under which the file must be read again, by column; empty when it was read right.
   *
   * @throws Refusal when a column can be read both ways and nothing in the file decides
   */
  Map<Integer, Character> undecided(Input input) {
    long commas = columns.values().stream().mapToLong(seen -> seen.comma).sum();
    long dots = columns.values().stream().mapToLong(seen -> seen.dot).sum();
    Map<Integer, Character> marks = new TreeMap<>();
    columns.forEach(
        (column, seen) -> {
          boolean own = seen.comma + seen.dot > 0;
          if (seen.either > 0 && !own && commas + dots == 0) {
            throw Refusal.input(
                FindingCode.DECIMAL_AMBIGUOUS,
                new Place(input.name(), seen.firstLine, seen.header),
                seen.firstEither,
                "--decimal");
          }
          if (seen.either > 0 || seen.comma > 0 && seen.dot > 0) {
            boolean comma = own ? seen.comma >= seen.dot : commas >= dots;
            marks.put(column, comma ? ',' : '.');
          }
        });
    return marks;
  }
}
