package vitrine.render.sheet;

import java.math.BigDecimal;
import vitrine.model.Significant;
import vitrine.render.CsvReport;
import vitrine.render.NumberStyle;

/**
 * A cell of a spreadsheet: nothing, a text or a number, and the format in which it is shown.
 *
 * @param value null, a {@code String}, a {@code Long}, or a {@code BigDecimal}; a double would be
 *     printed otherwise by another JDK
 */
record SheetCell(Object value, String format) {
  /**
   * A text, and nothing but a text: “01004” keeps its zero and “=1+1” stays what it is, even when
   * the cell is edited.
   */
  static final String TEXT = "@";

  static final String GENERAL = "General";
  static final String COUNT = "#,##0";
  static final String ONE_DECIMAL = "0.0";
  static final String TWO_DECIMALS = "0.00";
  static final String THREE_DECIMALS = "0.000";
  static final String PERCENT = "0.0%";
  static final String POINTS = "+0.0\" pt\";-0.0\" pt\";0.0\" pt\"";

  static final SheetCell NOTHING = new SheetCell(null, GENERAL);

  /** Spreadsheets show a text cell as #### when it is longer; it then has no format. */
  private static final int LONGEST_SHOWN = 255;

  static SheetCell text(String text) {
    if (text == null || text.isEmpty()) {
      return NOTHING;
    }
    if (text.length() <= LONGEST_SHOWN) {
      return new SheetCell(SheetText.of(text), TEXT);
    }
    return new SheetCell(SheetText.of(CsvReport.defused(text)), GENERAL);
  }

  static SheetCell number(Object number, String format) {
    if (number instanceof Double value) {
      return new SheetCell(new BigDecimal(NumberStyle.machine(value)), format);
    }
    return number == null ? NOTHING : new SheetCell(number, format);
  }

  /** A difference of fractions in points: a hundred times as much. */
  static SheetCell points(Object difference) {
    return difference == null
        ? NOTHING
        : new SheetCell(
            Significant.decimal((Double) difference).movePointRight(2).stripTrailingZeros(),
            POINTS);
  }

  boolean isGeneral() {
    return format.equals(GENERAL);
  }

  boolean isNumber() {
    return value instanceof Number;
  }
}
