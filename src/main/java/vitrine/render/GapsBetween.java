package vitrine.render;

import vitrine.report.Section;

/** Where a table sets groups of rows apart. */
public final class GapsBetween {
  private GapsBetween() {}

  /** Whether a row, not the first, starts another group; one that is of no group changes none. */
  public static boolean groups(Section.Table table, int row) {
    if (table.group().isEmpty()) {
      return false;
    }
    int column = table.dataset().index(table.group());
    Object own = table.dataset().rows().get(row).get(column);
    for (int before = row - 1; own != null && before >= 0; before--) {
      Object other = table.dataset().rows().get(before).get(column);
      if (other != null) {
        return !own.equals(other);
      }
    }
    return false;
  }
}
