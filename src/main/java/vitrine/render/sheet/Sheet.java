package vitrine.render.sheet;

/** A sheet of a spreadsheet, before any library knows of it. */
sealed interface Sheet permits SheetTable, SheetPage {
  /** What stands on its tab. */
  String name();

  /** How many rows it has. */
  int size();
}
