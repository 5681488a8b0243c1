package vitrine.render.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Spreadsheets read back. */
public final class Workbooks {
  private Workbooks() {}

  /** The rows of each sheet by its name; a cell that is not there is null. */
  public static Map<String, List<List<Cell>>> read(Path file) {
    ReadingOptions withFormats = new ReadingOptions(true, true);
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in, withFormats)) {
      Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
          all.forEach(row -> rows.add(cells(row)));
        }
        sheets.put(sheet.getName(), rows);
      }
      return sheets;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getCell(i));
    }
    return cells;
  }

  /** All cells of all sheets. */
  public static List<Cell> cells(Map<String, List<List<Cell>>> sheets) {
    return sheets.values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(cell -> cell != null)
        .toList();
  }
}
