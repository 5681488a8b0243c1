package vitrine.render;

import java.util.ArrayList;
import java.util.List;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/** Which columns of a table a page shows. */
public final class ShownColumns {
  private ShownColumns() {}

  /** Those that say something, and that there is room for. */
  public static List<TableColumn> of(Section.Table table, boolean wide) {
    List<TableColumn> shown = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      boolean room = !column.wide() || wide;
      if (room && saysSomething(column, table)) {
        shown.add(column);
      }
    }
    return shown;
  }

  /** Names are always shown, and figures whose values may stand in another column. */
  private static boolean saysSomething(TableColumn column, Section.Table table) {
    return column.presentation() == Presentation.NAME
        || column.presentation() == Presentation.FIGURE
        || column.presentation() == Presentation.BOUNDS
        || !table.dataset().isEmpty(column.from().get(0));
  }
}
