package vitrine.source;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.TableKind;

/**
 * Decides the decimal mark of columns that do not say it themselves: by the same column in the
 * other files of the table, so that splitting a file changes nothing; else by what it counts, for
 * there are no halves of inhabitants; else by the other columns of the file, then of the table.
 * Where nothing decides, the run stops and asks.
 */
final class DecimalPool {
  private final Map<TableKind, Map<String, DecimalWatch.Evidence>> columns =
      new EnumMap<>(TableKind.class);
  private final Map<TableKind, DecimalWatch.Evidence> tables = new EnumMap<>(TableKind.class);

  DecimalPool(List<Attempt.Complete> files) {
    for (Attempt.Complete file : files) {
      TableKind table = file.mapping().table();
      Map<String, DecimalWatch.Evidence> own =
          columns.computeIfAbsent(table, unused -> new HashMap<>());
      file.decimals()
          .evidence()
          .forEach(
              (header, evidence) ->
                  own.computeIfAbsent(header, unused -> new DecimalWatch.Evidence()).add(evidence));
      tables
          .computeIfAbsent(table, unused -> new DecimalWatch.Evidence())
          .add(file.decimals().all());
    }
  }

  /** The marks under which a file must be read again; empty for most files. */
  Map<Integer, Character> marks(Resource resource, Attempt.Complete file) {
    Map<Integer, Character> marks = new TreeMap<>();
    TableKind table = file.mapping().table();
    for (DecimalWatch.Open open : file.decimals().open()) {
      DecimalWatch.Evidence column = columns.get(table).get(Folding.fold(open.header()));
      if (column.isAny()) {
        marks.put(open.column(), column.mark());
      } else if (open.whole()) {
        marks.put(open.column(), open.wholeMark());
      } else if (file.decimals().all().isAny()) {
        marks.put(open.column(), file.decimals().all().mark());
      } else if (tables.get(table).isAny()) {
        marks.put(open.column(), tables.get(table).mark());
      } else {
        throw Refusal.input(
            FindingCode.DECIMAL_AMBIGUOUS,
            new Place(resource.input().name(), open.line(), open.header()),
            open.example(),
            "--decimal");
      }
    }
    return marks;
  }
}
