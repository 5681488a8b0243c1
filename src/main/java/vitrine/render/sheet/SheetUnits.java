package vitrine.render.sheet;

/** How numbers of a unit stand in a spreadsheet, where the unit is another in each row. */
final class SheetUnits {
  private SheetUnits() {}

  static SheetCell cell(Object value, Object unit) {
    if (value == null || unit == null) {
      return SheetCell.number(value, SheetCell.GENERAL);
    }
    if (unit.equals("points")) {
      return SheetCell.points(value);
    }
    return SheetCell.number(
        value,
        switch ((String) unit) {
          case "fraction" -> SheetCell.PERCENT;
          case "count", "class" -> SheetCell.COUNT;
          case "months", "classes", "per_1000", "premises", "joins" -> SheetCell.ONE_DECIMAL;
          case "z" -> SheetCell.TWO_DECIMALS;
          case "index", "nat", "p", "per_year" -> SheetCell.THREE_DECIMALS;
          default -> SheetCell.COUNT;
        });
  }

  /** The unit as the numbers show it. */
  static SheetCell name(Object unit) {
    return SheetCell.text(
        switch (unit == null ? "" : (String) unit) {
          case "fraction" -> "%";
          case "points" -> "pt";
          default -> (String) unit;
        });
  }
}
