package vitrine.source;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.model.Folding;
import vitrine.model.TableKind;

/**
 * Decides in which order the dates of a column have day and month, by the same column in all files
 * of the table, so that splitting a file changes nothing.
 */
final class DatePool {
  private final Map<TableKind, Map<String, DateWatch.Evidence>> columns =
      new EnumMap<>(TableKind.class);

  DatePool(List<Attempt.Complete> files) {
    for (Attempt.Complete file : files) {
      Map<String, DateWatch.Evidence> own =
          columns.computeIfAbsent(file.mapping().table(), unused -> new HashMap<>());
      file.dates()
          .evidence()
          .forEach(
              (header, evidence) ->
                  own.computeIfAbsent(header, unused -> new DateWatch.Evidence()).add(evidence));
    }
  }

  /** The orders in which columns of a file must be read again; empty for most files. */
  Map<Integer, PeriodGrammar.Order> orders(Attempt.Complete file, ReadOptions options) {
    Map<Integer, PeriodGrammar.Order> orders = new TreeMap<>();
    if (options.dates().order() == null) {
      for (DateWatch.Column column : file.dates().columns()) {
        PeriodGrammar.Order order =
            columns.get(file.mapping().table()).get(Folding.fold(column.header())).order();
        if (order != column.order()) {
          orders.put(column.index(), order);
        }
      }
    }
    return orders;
  }
}
