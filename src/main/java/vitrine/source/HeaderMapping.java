package vitrine.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.TableKind;

/** Compiles the mapping of a file that has no descriptor, from its headers alone. */
final class HeaderMapping {
  private final Input input;
  private final List<String> headers;
  private final long line;

  HeaderMapping(Input input, List<String> headers, long line) {
    this.input = input;
    this.headers = headers;
    this.line = line;
  }

  /** The mapping to a table, or to the one that the headers tell where the table is null. */
  Mapping compile(TableKind said, Findings findings) {
    TableKind table = said != null ? said : recognised();
    Map<Field, FieldRule> rules = new EnumMap<>(Field.class);
    Map<Integer, String> others = new TreeMap<>();
    List<String> notUnderstood = new ArrayList<>();
    int siret = Headers.siret(table, headers);
    for (int i = 0; i < headers.size(); i++) {
      String header = Headers.clean(headers.get(i));
      Field field =
          i == siret ? Field.PREMISES_ID : header.isEmpty() ? null : Field.answering(table, header);
      if (field == null || !taken(rules, field, i)) {
        others.put(i, header);
        notUnderstood.add(header);
      }
    }
    Headers.tellUnread(
        FindingCode.COLUMN_NOT_UNDERSTOOD,
        table,
        notUnderstood,
        new Place(input.name(), line, ""),
        findings);
    if (!Headers.suffices(table, rules.keySet())) {
      throw refusal(
          FindingCode.COLUMN_REQUIRED, String.join(", ", headers), Headers.required(table));
    }
    return new Mapping(table, rules, null, null, others, Constraints.NONE, headers.size());
  }

  /**
   * Whether this header is the first of its column. Two of one column cannot both be right, but
   * only where the column is read.
   */
  private boolean taken(Map<Field, FieldRule> rules, Field field, int index) {
    String header = Headers.clean(headers.get(index));
    FieldRule before = rules.putIfAbsent(field, rule(index, header));
    if (before != null && field.isCounted()) {
      throw refusal(FindingCode.COLUMN_TWICE, before.column().header() + ", " + header, field.id());
    }
    return before == null;
  }

  private static FieldRule rule(int index, String header) {
    return FieldRule.column(new FieldRule.CellSource(index, header, null, 1, ColumnType.PLAIN));
  }

  private TableKind recognised() {
    List<TableKind> possible = Headers.tables(headers);
    if (possible.size() == 1) {
      return possible.get(0);
    }
    throw refusal(
        FindingCode.TABLE_UNDECIDED,
        String.join(", ", headers),
        "--premises | --turnover | --vacancy | --towns");
  }

  private Refusal refusal(FindingCode code, String found, String expected) {
    return Refusal.input(code, new Place(input.name(), line, ""), found, expected);
  }
}
