package vitrine.study;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.source.KeptRow;

/**
 * A further column of the towns table, which can be ranked by: it is kept under its header. What
 * its cells are shows only once all have been written.
 */
final class OtherColumn {
  private final String header;
  private boolean numbers;
  private boolean marks;
  private boolean texts;

  OtherColumn(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  /** The cell as it is written: a number plainly, but a code of digits as it is. */
  String text(KeptRow row, int column) {
    String text = row.other(column);
    BigDecimal number = row.otherNumber(column);
    if (number == null) {
      texts |= !text.isEmpty();
      // Under another mark this would be a number.
      marks |= text.matches("(?s).*[0-9].*,.*");
      return text;
    }
    numbers = true;
    String written = text.matches("[0-9]+") ? text : number.toPlainString();
    texts |= written.matches("0[0-9]+");
    marks |= !written.matches("[0-9]+");
    return written;
  }

  /** The column in a Table Schema. */
  Map<String, Object> described() {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", header);
    if (numbers && !texts) {
      described.put("type", "number");
    } else if (marks) {
      described.put("type", "any");
      described.put("decimalChar", ".");
    } else {
      described.put("type", "string");
    }
    return described;
  }
}
