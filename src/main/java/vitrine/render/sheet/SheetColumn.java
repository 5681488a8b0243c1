package vitrine.render.sheet;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param name whether it tells what a row is of, so that it stays in sight
 * @param cell what stands there, of a row
 */
record SheetColumn(String heading, boolean name, Function<List<Object>, SheetCell> cell) {
  static SheetColumn of(String heading, Function<List<Object>, SheetCell> cell) {
    return new SheetColumn(heading, false, cell);
  }
}
