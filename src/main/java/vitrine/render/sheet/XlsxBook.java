package vitrine.render.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as the library writes them: quiet, ready to sort, filter and print. */
final class XlsxBook {
  /** So many rows are kept in memory before they are written. */
  private static final int CHUNK = 1024;

  private static final String FONT = "Calibri";
  private static final double LINE = 15;
  private static final double PAGE_WIDTH = 110;
  private static final String GREY = "FFD5DAE0";

  private final Workbook book;

  XlsxBook(OutputStream out, String title) {
    book = new Workbook(out, "vitrine", null);
    // It is compressed again.
    book.setCompressionLevel(Deflater.BEST_SPEED);
    book.properties().setTitle(title);
  }

  void finish() throws IOException {
    book.finish();
  }

  void add(Sheet sheet) throws IOException {
    Worksheet into = book.newWorksheet(sheet.name());
    into.paperSize(PaperSize.A4_PAPER);
    into.setFitToPage(true);
    into.fitToHeight((short) 0);
    into.setAutoPageBreaks(true);
    into.footer("&P / &N", Position.CENTER, FONT, 9);
    if (sheet instanceof SheetTable table) {
      table(table, into);
    } else {
      page((SheetPage) sheet, into);
    }
    into.finish();
  }

  private static void page(SheetPage page, Worksheet into) {
    into.width(0, PAGE_WIDTH);
    into.hideGridLines();
    int row = 0;
    for (SheetPage.Line line : page.lines()) {
      row += line.kind() == SheetPage.Kind.HEADING ? 1 : 0;
      SheetCell cell = SheetCell.text(line.text());
      into.value(row, 0, (String) cell.value());
      style(line.kind(), cell, into.style(row, 0).wrapText(true).verticalAlignment("top"));
      row++;
    }
  }

  private static void style(SheetPage.Kind kind, SheetCell cell, StyleSetter style) {
    switch (kind) {
      case TITLE -> style.bold().fontSize(14).set();
      case HEADING -> style.bold().set();
      case TEXT -> (cell.isGeneral() ? style : style.format(cell.format())).set();
    }
  }

  private static void table(SheetTable table, Worksheet into) throws IOException {
    List<SheetColumn> columns = table.columns();
    SheetWidths widths = SheetWidths.of(table);
    into.pageOrientation("landscape");
    into.repeatRows(0);
    into.rowHeight(0, LINE * widths.headingLines());
    for (int i = 0; i < columns.size(); i++) {
      into.width(i, widths.width(i));
      into.value(0, i, SheetText.of(columns.get(i).heading()));
      aligned(into.style(0, i), widths.isNumeric(i))
          .bold()
          .wrapText(true)
          .verticalAlignment("bottom")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .set();
    }
    if (!columns.isEmpty()) {
      into.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }
    into.freezePane(frozen(columns), 1);
    for (int from = 0; from < table.rows().size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, table.rows().size());
      rows(table, from, to, into);
      groups(table, from, to, into);
      align(widths, from, to, into);
      into.flush();
    }
  }

  /** Names stay in sight with what stands before them, unless that is most of a screen. */
  private static int frozen(List<SheetColumn> columns) {
    for (int i = 0; i < Math.min(4, columns.size()); i++) {
      if (columns.get(i).name()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void rows(SheetTable table, int from, int to, Worksheet into) {
    // Rows may be made when they are read.
    List<List<Object>> rows = List.copyOf(table.rows().subList(from, to));
    for (int column = 0; column < table.columns().size(); column++) {
      SheetColumn source = table.columns().get(column);
      int start = from;
      String format = SheetCell.GENERAL;
      for (int row = from; row < to; row++) {
        SheetCell cell = source.cell().apply(rows.get(row - from));
        value(into, row + 1, column, cell);
        if (!cell.format().equals(format)) {
          format(into, start, row, column, format);
          start = row;
          format = cell.format();
        }
      }
      format(into, start, to, column, format);
    }
  }

  private static void groups(SheetTable table, int from, int to, Worksheet into) {
    for (int row = from; row < to; row++) {
      if (table.groups().test(row)) {
        into.range(row + 1, 0, row + 1, table.columns().size() - 1)
            .style()
            .borderStyle(BorderSide.TOP, BorderStyle.THIN)
            .borderColor(BorderSide.TOP, GREY)
            .set();
      }
    }
  }

  /** Texts keep off the numbers before them; long ones go on over several lines. */
  private static void align(SheetWidths widths, int from, int to, Worksheet into) {
    for (int column = 0; column < widths.columns(); column++) {
      StyleSetter style = into.range(from + 1, column, to, column).style();
      if (widths.isLong(column)) {
        style.wrapText(true);
      }
      if (widths.anyIsLong()) {
        style.verticalAlignment("top");
      }
      aligned(style, widths.isNumeric(column)).set();
    }
  }

  private static StyleSetter aligned(StyleSetter style, boolean numeric) {
    return numeric
        ? style.horizontalAlignment("right")
        : style.horizontalAlignment("left").indent(1);
  }

  private static void value(Worksheet into, int row, int column, SheetCell cell) {
    if (cell.value() instanceof Number number) {
      into.value(row, column, number);
    } else if (cell.value() != null) {
      into.value(row, column, (String) cell.value());
    }
  }

  /** One format for a run of cells, which is quicker than one for each. */
  private static void format(Worksheet into, int from, int to, int column, String format) {
    if (to > from && !format.equals(SheetCell.GENERAL)) {
      into.range(from + 1, column, to, column).style().format(format).set();
    }
  }
}
