package vitrine.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Folding;

/**
 * Gathers during one attempt what the dates of each column say about the order of day and month. A
 * column whose order turns out to be another than it was read in must be read again.
 */
final class DateWatch {
  /** What a column shows. */
  static final class Evidence {
    private boolean dayFirst;
    private boolean monthFirst;

    void add(Evidence other) {
      dayFirst |= other.dayFirst;
      monthFirst |= other.monthFirst;
    }

    /** Day first, unless only the contrary is shown. */
    PeriodGrammar.Order order() {
      return !monthFirst
          ? PeriodGrammar.Order.DMY
          : dayFirst ? PeriodGrammar.Order.MIXED : PeriodGrammar.Order.MDY;
    }
  }

  /** A column with dates that have such an order, and the cell that shows best that it has one. */
  record Column(int index, String header, PeriodGrammar.Order order, String example, long line) {}

  private static final class Seen {
    final String header;
    final PeriodGrammar.Order order;
    final Evidence evidence = new Evidence();
    String example;
    long line;

    Seen(String header, PeriodGrammar.Order order) {
      this.header = header;
      this.order = order;
    }

    /** An example that only the month can be first in is the better one; else the earlier is. */
    private boolean showsBetterThan(Seen other) {
      return other.example == null
          || (evidence.monthFirst == other.evidence.monthFirst
              ? line < other.line
              : evidence.monthFirst);
    }
  }

  private final Map<Integer, Seen> columns = new TreeMap<>();

  /** Sees a cell of a column that is read in this order. */
  void see(FieldRule.CellSource source, PeriodGrammar.Order order, String text, long line) {
    PeriodGrammar.Evidence shown = PeriodGrammar.evidence(text);
    if (shown == PeriodGrammar.Evidence.NONE) {
      return;
    }
    Seen seen = columns.computeIfAbsent(source.index(), unused -> new Seen(source.header(), order));
    boolean firstOfMonthFirst =
        shown == PeriodGrammar.Evidence.MONTH_FIRST && !seen.evidence.monthFirst;
    if (seen.example == null || firstOfMonthFirst) {
      seen.example = text;
      seen.line = line;
    }
    seen.evidence.dayFirst |= shown == PeriodGrammar.Evidence.DAY_FIRST;
    seen.evidence.monthFirst |= shown == PeriodGrammar.Evidence.MONTH_FIRST;
  }

  /** Adds what another reader of the same file has seen. */
  void addAll(DateWatch other) {
    other.columns.forEach(
        (index, theirs) -> {
          Seen ours =
              columns.computeIfAbsent(index, unused -> new Seen(theirs.header, theirs.order));
          if (theirs.showsBetterThan(ours)) {
            ours.example = theirs.example;
            ours.line = theirs.line;
          }
          ours.evidence.add(theirs.evidence);
        });
  }

  /** The columns with such dates. */
  List<Column> columns() {
    List<Column> all = new ArrayList<>();
    columns.forEach(
        (index, seen) ->
            all.add(new Column(index, seen.header, seen.order, seen.example, seen.line)));
    return all;
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

  /** Tells of columns that are read month first because nothing else fits. */
  void tell(FileName file, Findings findings) {
    for (Column column : columns()) {
      if (column.order() == PeriodGrammar.Order.MDY) {
        Place place = new Place(file, column.line(), column.header());
        findings.add(
            new Finding(FindingCode.DATE_MONTH_FIRST, place, column.example(), "--date-format"));
      }
    }
  }

  /** What machine outputs say of it: the order of each column that has one. */
  Map<String, Object> described() {
    Map<String, Object> described = new LinkedHashMap<>();
    columns
        .values()
        .forEach(seen -> described.put(seen.header, seen.order.name().toLowerCase(Locale.ROOT)));
    return described;
  }
}
