package vitrine.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.Status;
import vitrine.model.TableKind;

/**
 * Looks, where a file has no column of statuses, for the one that says which premises are vacant
 * all the same: many offices write {@code LOCAL VACANT} where the shop's name would stand. Whether
 * all others are occupied is for the user to say, so what is found is told and not read.
 */
final class StatusElsewhere {
  private static final Set<FindingCode> NO_STATUS =
      EnumSet.of(FindingCode.COLUMN_REQUIRED, FindingCode.TABLE_UNDECIDED);

  private final Resource resource;
  private final Dialect dialect;
  private long rows;
  private List<String> headers = List.of();

  /** The first column that says so, where, and in which word; and whether it says nothing else. */
  private int column = -1;

  private long line;
  private String word = "";
  private boolean othersKnown = true;

  private StatusElsewhere(Resource resource, Dialect dialect) {
    this.resource = resource;
    this.dialect = dialect;
  }

  /** The refusal that tells more, or the given one. */
  static Refusal of(Refusal refusal, Resource resource, Dialect dialect, Limits limits) {
    boolean premises = resource.table() == null || resource.table() == TableKind.PREMISES;
    boolean asks = refusal.finding() != null && NO_STATUS.contains(refusal.finding().code());
    return asks && premises && resource.described() == null
        ? new StatusElsewhere(resource, dialect).look(refusal, limits)
        : refusal;
  }

  private Refusal look(Refusal otherwise, Limits limits) {
    Input input = resource.input();
    try (Input.Opened bytes = input.open()) {
      InputStream limited = new Limited(bytes, limits, input);
      InputStreamReader letters = new InputStreamReader(limited, dialect.encoding().charset());
      new CsvRecords(dialect).forEach(new Guarded(letters, limits, input), this::look);
    } catch (IOException broken) {
      return otherwise;
    }
    return column < 0 ? otherwise : refusal();
  }

  private void look(Row row) {
    rows++;
    List<Integer> header = dialect.layout().headerRows();
    if (header.contains((int) rows) || headers.isEmpty() && header.equals(List.of(1))) {
      headers = HeaderSearch.names(row);
      return;
    }
    for (int i = 0; column < 0 && i < Math.min(row.width(), headers.size()); i++) {
      String cell = Condition.text(row.cell(i));
      if (!cell.isEmpty() && Words.status(cell) == Status.VACANT) {
        column = i;
        line = row.line();
        word = cell;
      }
    }
    String cell = column < 0 ? "" : Condition.text(row.cell(column));
    othersKnown = othersKnown && (cell.isEmpty() || Words.status(cell) != null);
  }

  /** A column of statuses under another name; else one whose other words are names of shops. */
  private Refusal refusal() {
    String label = resource.input().name().label();
    String header = quoted(headers.get(column));
    String status =
        othersKnown
            ? header
            : "{\"column\": "
                + header
                + ", \"values\": {"
                + quoted(word)
                + ": \"vacant\"}, \"otherwise\": \"occupied\"}";
    String descriptor =
        "{\"resources\": [{\"path\": "
            + quoted(label.substring(label.lastIndexOf('/') + 1))
            + ", \"vitrine\": {\"fields\": {\"status\": "
            + status
            + "}}}]}";
    return Refusal.input(
        FindingCode.STATUS_ELSEWHERE,
        new Place(resource.input().name(), line, headers.get(column)),
        word,
        descriptor);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
