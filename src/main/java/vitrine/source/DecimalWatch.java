package vitrine.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.model.Folding;

/**
 * Gathers during one attempt what the numbers of each column say about its decimal mark. A column
 * whose cells can be read both ways, or that mixes both, must be read again under one mark.
 */
final class DecimalWatch {
  /** How often a column shows each mark. */
  static final class Evidence {
    private long commas;
    private long dots;

    void add(Evidence other) {
      commas += other.commas;
      dots += other.dots;
    }

    boolean isAny() {
      return commas + dots > 0;
    }

    /** The mark shown more often. */
    char mark() {
      return commas >= dots ? ',' : '.';
    }
  }

  /**
   * A column that can be read both ways and does not say which.
   *
   * @param whole whether only whole numbers are meant: then its mark stands between groups
   */
  record Open(int column, String header, String example, long line, boolean whole) {
    /** The decimal mark that makes the example a whole number. */
    char wholeMark() {
      return example.indexOf('.') >= 0 ? ',' : '.';
    }
  }

  private static final class Seen {
    final String header;
    final Evidence evidence = new Evidence();
    Open firstOpen;

    Seen(String header) {
      this.header = header;
    }
  }

  private final Map<Integer, Seen> columns = new TreeMap<>();

  /**
   * Sees a number of a column whose mark is not known.
   *
   * @param whole whether the column holds whole numbers only
   */
  void see(
      FieldRule.CellSource source,
      NumberGrammar.Evidence evidence,
      String text,
      long line,
      boolean whole) {
    if (evidence == NumberGrammar.Evidence.NONE) {
      return;
    }
    Seen seen = seen(source.index(), source.header());
    switch (evidence) {
      case COMMA -> seen.evidence.commas++;
      case DOT -> seen.evidence.dots++;
      default -> {
        if (seen.firstOpen == null) {
          seen.firstOpen = new Open(source.index(), source.header(), text, line, whole);
        }
      }
    }
  }

  /** Counts numbers of a column that show their mark. */
  void count(FieldRule.CellSource source, long commas, long dots) {
    if (commas + dots > 0) {
      Seen seen = seen(source.index(), source.header());
      seen.evidence.commas += commas;
      seen.evidence.dots += dots;
    }
  }

  /** Adds what another reader of the same file has seen. */
  void addAll(DecimalWatch other) {
    other.columns.forEach(
        (column, theirs) -> {
          Seen ours = seen(column, theirs.header);
          ours.evidence.add(theirs.evidence);
          Open open = theirs.firstOpen;
          if (open != null && (ours.firstOpen == null || open.line() < ours.firstOpen.line())) {
            ours.firstOpen = open;
          }
        });
  }

  private Seen seen(int column, String header) {
    return columns.computeIfAbsent(column, unused -> new Seen(header));
  }

  /** What an earlier attempt has decided is evidence too. */
  void decided(int column, String header, char mark) {
    if (mark == ',') {
      seen(column, header).evidence.commas++;
    } else {
      seen(column, header).evidence.dots++;
    }
  }

  /** The marks of columns that must be read again and say themselves under which. */
  Map<Integer, Character> contradicted() {
    Map<Integer, Character> marks = new TreeMap<>();
    columns.forEach(
        (column, seen) -> {
          Evidence own = seen.evidence;
          boolean mixed = own.commas > 0 && own.dots > 0;
          if (mixed || own.isAny() && seen.firstOpen != null) {
            marks.put(column, own.mark());
          }
        });
    return marks;
  }

  /** The columns that do not say under which mark they are to be read. */
  List<Open> open() {
    List<Open> open = new ArrayList<>();
    for (Seen seen : columns.values()) {
      if (seen.firstOpen != null && !seen.evidence.isAny()) {
        open.add(seen.firstOpen);
      }
    }
    return open;
  }

  /** What each column shows, by its folded header. */
  Map<String, Evidence> evidence() {
    Map<String, Evidence> byHeader = new HashMap<>();
    columns
        .values()
        .forEach(
            seen ->
                byHeader
                    .computeIfAbsent(Folding.fold(seen.header), unused -> new Evidence())
                    .add(seen.evidence));
    return byHeader;
  }

  /** The mark of every column that shows one, by its header, in the order of the file. */
  Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    columns.values().stream()
        .filter(seen -> seen.evidence.isAny())
        .forEach(seen -> marks.putIfAbsent(seen.header, String.valueOf(seen.evidence.mark())));
    return marks;
  }

  /** What all columns show together. */
  Evidence all() {
    Evidence all = new Evidence();
    columns.values().forEach(seen -> all.add(seen.evidence));
    return all;
  }
}
