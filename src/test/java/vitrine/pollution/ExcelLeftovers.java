package vitrine.pollution;

import java.util.List;
import java.util.stream.Stream;

/** What spreadsheets leave behind in cells. */
final class ExcelLeftovers {
  private static final List<String> MARKS =
      List.of("#N/A", "#REF!", "########", "#VALEUR!", "#NOM?", "#DIV/0!");

  static final List<Operator> ALL =
      List.of(
          new Operator("excel-error", "#N/A, #REF!, ######## in a cell", ExcelLeftovers::errors),
          new Operator("excel-formula", "=\"00123\", so that zeros stay", ExcelLeftovers::formulas),
          new Operator(
              "excel-scientific", "9,99E+13 for an identifier", ExcelLeftovers::scientific),
          new Operator("excel-lost-zero", "1990 for 01990", ExcelLeftovers::lostZero),
          new Operator("excel-dates", "44256 or a month for what was typed", ExcelLeftovers::dates),
          new Operator("spaces", "spaces around cells", ExcelLeftovers::spaces),
          new Operator(
              "number-forms",
              "other spaces, points and units in numbers",
              ExcelLeftovers::numbers));

  private ExcelLeftovers() {}

  /** The cell is lost, and the row with it where it cannot do without. */
  private static Truth lost(Truth clean, int row, Column column, String... also) {
    boolean needed = column == Column.STATUS || column == Column.TOWN_CODE || column == Column.ID;
    Truth truth = needed ? clean.unsure(row) : clean;
    return truth.also(row, column, "").also(row, column, also);
  }

  private static Stream<Polluted> errors(Inventory clean) {
    return Everywhere.cells(
        clean,
        Writing.FRENCH,
        (row, column, raw) -> mark(row.index(), column),
        (truth, row, column) ->
            column.isText()
                ? lost(truth, row, column, mark(row, column))
                : lost(truth, row, column));
  }

  private static String mark(int row, Column column) {
    return MARKS.get((row + column.ordinal()) % MARKS.size());
  }

  private static Stream<Polluted> formulas(Inventory clean) {
    return Everywhere.cells(
        clean,
        Writing.FRENCH,
        (row, column, raw) ->
            column == Column.ID || column == Column.TOWN_CODE || column == Column.NUMBER
                ? "=\"" + raw + "\""
                : null,
        (truth, row, column) -> truth);
  }

  private static Stream<Polluted> scientific(Inventory clean) {
    return Everywhere.cells(
        clean,
        Writing.FRENCH,
        (row, column, raw) -> column == Column.ID && raw.length() == 14 ? "9,99E+13" : null,
        (truth, row, column) -> lost(truth, row, column, "9,99E+13"));
  }

  private static Stream<Polluted> lostZero(Inventory clean) {
    return Everywhere.cells(
        clean,
        Writing.FRENCH,
        (row, column, raw) ->
            column == Column.TOWN_CODE && raw.startsWith("0") ? raw.substring(1) : null,
        (truth, row, column) -> truth.unsure(row));
  }

  private static Stream<Polluted> dates(Inventory clean) {
    Stream<Polluted> serials =
        Everywhere.cells(
            clean,
            Writing.FRENCH,
            (row, column, raw) -> column == Column.SINCE && !raw.isEmpty() ? "44256" : null,
            ExcelLeftovers::lost);
    Stream<Polluted> months =
        Everywhere.cells(
            clean,
            Writing.FRENCH,
            (row, column, raw) -> column == Column.AREA && !raw.isEmpty() ? "12-juin" : null,
            ExcelLeftovers::lost);
    Stream<Polluted> numbers =
        Everywhere.cells(
            clean,
            Writing.FRENCH,
            (row, column, raw) -> column == Column.NUMBER ? "03-mai" : null,
            (truth, row, column) -> lost(truth, row, column, "03-mai"));
    return Stream.of(serials, months, numbers).flatMap(files -> files);
  }

  private static Stream<Polluted> spaces(Inventory clean) {
    return Stream.of(" ", "\u00A0", "\u202F", "\u3000")
        .flatMap(
            space ->
                Stream.of(Column.values())
                    .map(
                        padded -> {
                          List<String> lines = clean.lines(Writing.FRENCH);
                          for (int i = 0; i < clean.rows().size(); i++) {
                            CleanRow row = clean.rows().get(i);
                            String text = space + row.cell(padded) + space;
                            lines.set(i + 1, Writing.FRENCH.line(row.with(padded, text)));
                          }
                          String name = String.format("U+%04X", (int) space.charAt(0));
                          return Polluted.of(name + " " + padded.field, clean, lines);
                        }));
  }

  private static Stream<Polluted> numbers(Inventory clean) {
    return Stream.of(
        areas(clean, "no-break space", text -> text.replace(' ', '\u00A0')),
        areas(clean, "narrow space", text -> text.replace(' ', '\u202F')),
        areas(clean, "apostrophe", text -> text.replace(' ', '\'')),
        areas(clean, "no groups", text -> text.replace(" ", "")),
        areas(clean, "points for groups", text -> text.replace(' ', '.')),
        areas(clean, "decimal point", text -> text.replace(" ", "").replace(',', '.')),
        areas(clean, "square metres", text -> text.isEmpty() ? "" : text + " m²"),
        areas(clean, "m2", text -> text.isEmpty() ? "" : text + "m2"),
        areas(clean, "two decimals", text -> text.contains(",") ? text + "0" : text));
  }

  private static Polluted areas(
      Inventory clean, String variant, java.util.function.UnaryOperator<String> way) {
    List<String> lines = clean.lines(Writing.FRENCH);
    for (int i = 0; i < clean.rows().size(); i++) {
      CleanRow row = clean.rows().get(i);
      lines.set(
          i + 1, Writing.FRENCH.line(row.with(Column.AREA, way.apply(row.cell(Column.AREA)))));
    }
    return Polluted.of(variant, clean, lines);
  }
}
