package vitrine.source;

import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;

/** What is found in one file, told with its name. */
record FileFindings(FileName file, Findings all) {

  /** Tells of a row, with what stands in it. */
  void row(FindingCode code, Row row) {
    boolean told = all.keeps(code, new Place(file, row.line(), ""));
    line(code, row.line(), told ? shown(row) : "", "");
  }

  void line(FindingCode code, long line, String found, String expected) {
    all.add(new Finding(code, new Place(file, line, ""), found, expected));
  }

  /** Tells of the whole file. */
  void file(FindingCode code, String found, String expected) {
    line(code, 0, found, expected);
  }

  /** The filled cells of a row. */
  static String shown(Row row) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < row.width(); i++) {
      String cell = Characters.strip(row.cell(i));
      if (!cell.isEmpty()) {
        shown.append(shown.isEmpty() ? "" : " ").append(cell);
      }
    }
    return shown.toString();
  }
}
