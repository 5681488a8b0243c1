package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows that are too long, too short, cut, joined or double. */
final class RowShape {
  private static final int WIDTH = Column.values().length;

  static final List<Operator> ALL =
      List.of(
          new Operator("delimiters-trailing", "empty cells to the right", RowShape::trailing),
          new Operator("rows-short", "empty cells at the end are not written", RowShape::shortRows),
          new Operator(
              "row-long",
              "a cell too many at the end of a row",
              clean ->
                  Everywhere.lines(
                      clean, Writing.FRENCH, line -> line + ";à revoir", Truth::unsure)),
          new Operator("row-cut", "a row ends too early", RowShape::cut),
          new Operator("row-split", "a row goes on in the next line", RowShape::split),
          new Operator("rows-joined", "two rows in one line", RowShape::joined),
          new Operator("row-twice", "a row stands twice", RowShape::twice),
          new Operator("cells-merged", "a town stands in its first row only", RowShape::merged),
          new Operator(
              "column-index", "a column of row numbers without a header", RowShape::index));

  private RowShape() {}

  private static Stream<Polluted> trailing(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    List<String> rows = new ArrayList<>(lines.stream().map(line -> line + ";;;").toList());
    Polluted all = Polluted.of("every line", clean, rows);
    List<String> headerOnly = new ArrayList<>(lines);
    headerOnly.set(0, lines.get(0) + ";;;");
    List<String> dataOnly = new ArrayList<>(rows);
    dataOnly.set(0, lines.get(0));
    return Stream.concat(
        Stream.of(
            all,
            Polluted.of("header", clean, headerOnly),
            Polluted.of("every row", clean, dataOnly)),
        Everywhere.lines(
            clean,
            Writing.FRENCH,
            line -> line + ";;;",
            (truth, row) ->
                clean.rows().get(row).cell(Column.SINCE).isEmpty() ? truth.unsure(row) : truth));
  }

  private static Stream<Polluted> shortRows(Inventory clean) {
    List<String> all = clean.lines(Writing.FRENCH).stream().map(RowShape::shortened).toList();
    return Stream.concat(
        Stream.of(Polluted.of("all rows", clean, all)),
        Everywhere.lines(clean, Writing.FRENCH, RowShape::shortened, (truth, row) -> truth));
  }

  private static String shortened(String line) {
    return line.replaceAll(";+$", "");
  }

  private static Stream<Polluted> cut(Inventory clean) {
    return IntStream.range(0, clean.rows().size())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(1, WIDTH)
                    .mapToObj(
                        cells -> {
                          List<String> lines = clean.lines(Writing.FRENCH);
                          List<String> kept = clean.rows().get(row).cells().subList(0, cells);
                          lines.set(row + 1, Writing.FRENCH.line(kept));
                          return Polluted.of("row " + (row + 1) + " after " + cells, clean, lines)
                              .truth(Truth.of(clean).unsure(row));
                        }));
  }

  private static Stream<Polluted> split(Inventory clean) {
    return IntStream.range(0, clean.rows().size())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(1, WIDTH)
                    .mapToObj(
                        at -> {
                          List<String> cells = clean.rows().get(row).cells();
                          List<String> lines = clean.lines(Writing.FRENCH);
                          lines.set(row + 1, Writing.FRENCH.line(cells.subList(0, at)) + ";");
                          lines.add(row + 2, Writing.FRENCH.line(cells.subList(at, WIDTH)));
                          return Polluted.of("row " + (row + 1) + " after " + at, clean, lines)
                              .truth(Truth.of(clean).unsure(row));
                        }));
  }

  private static Stream<Polluted> joined(Inventory clean) {
    return IntStream.range(1, clean.rows().size())
        .boxed()
        .flatMap(
            row ->
                Stream.of("", ";")
                    .map(
                        glue -> {
                          List<String> lines = clean.lines(Writing.FRENCH);
                          lines.set(row, lines.get(row) + glue + lines.remove(row + 1));
                          String how = glue.isEmpty() ? "rows " : "rows with delimiter ";
                          return Polluted.of(how + row + " and " + (row + 1), clean, lines)
                              .truth(Truth.of(clean).unsure(row - 1, row));
                        }));
  }

  private static Stream<Polluted> twice(Inventory clean) {
    return Everywhere.rows(clean)
        .mapToObj(
            row -> {
              List<String> lines = clean.lines(Writing.FRENCH);
              lines.add(lines.get(row + 1));
              return Polluted.of("row " + (row + 1), clean, lines);
            });
  }

  /** Which town the rows below belong to is plain to see, but not said. */
  private static Stream<Polluted> merged(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    String before = "";
    Truth truth = Truth.of(clean);
    for (int i = 0; i < clean.rows().size(); i++) {
      CleanRow row = clean.rows().get(i);
      if (row.cell(Column.TOWN_CODE).equals(before)) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(0, "");
        cells.set(1, "");
        lines.set(i + 1, Writing.FRENCH.line(cells));
        truth = truth.unsure(i).also(i, Column.TOWN_CODE, "").also(i, Column.TOWN, "");
      }
      before = row.cell(Column.TOWN_CODE);
    }
    return Stream.of(Polluted.of("both towns", clean, lines).truth(truth));
  }

  private static Stream<Polluted> index(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, (i == 0 ? "" : String.valueOf(i - 1)) + ";" + lines.get(i));
    }
    return Stream.of(Polluted.of("left", clean, lines));
  }
}
