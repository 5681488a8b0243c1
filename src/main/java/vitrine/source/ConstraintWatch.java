package vitrine.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vitrine.diagnostic.FindingCode;

/**
 * Holds the rows of one reading to the constraints of the schema. A cell that breaks one is read as
 * empty; a cell that stands twice is only told, since the id of a premises is what finds its
 * duplicates.
 */
final class ConstraintWatch {
  private final Constraints constraints;
  private final List<SeenKeys> seen = new ArrayList<>();

  ConstraintWatch(Constraints constraints) {
    this.constraints = constraints;
    constraints.keys().forEach(key -> seen.add(new SeenKeys()));
  }

  /** The row without the cells that break a constraint, which are told. */
  Row checked(Row row, MappedRow mapped) {
    BitSet broken = new BitSet();
    for (Constraints.Column column : constraints.columns()) {
      if (isBroken(column, row, mapped)) {
        broken.set(column.index());
      }
    }
    Row checked = broken.isEmpty() ? row : new Emptied(row, broken);
    for (int i = 0; i < constraints.keys().size(); i++) {
      watch(constraints.keys().get(i), seen.get(i), checked, mapped);
    }
    return checked;
  }

  private static boolean isBroken(Constraints.Column column, Row row, MappedRow mapped) {
    String cell = column.read(row);
    if (cell == null) {
      if (!column.required().isEmpty()) {
        mapped.reportColumn(FindingCode.CONSTRAINT_BROKEN, column.header(), "", column.required());
      }
      return false;
    }
    boolean broken = false;
    for (Constraint constraint : column.constraints()) {
      if (!constraint.kept().test(cell)) {
        FindingCode code =
            column.needed()
                ? FindingCode.REQUIRED_CONSTRAINT_BROKEN
                : FindingCode.CONSTRAINT_BROKEN;
        mapped.reportColumn(code, column.header(), cell, constraint.shown());
        broken = true;
      }
    }
    return broken;
  }

  private static void watch(Constraints.Key key, SeenKeys seen, Row row, MappedRow mapped) {
    List<String> cells = new ArrayList<>();
    for (Constraints.Column column : key.columns()) {
      String cell = column.read(row);
      if (cell == null) {
        return;
      }
      cells.add(cell);
    }
    long before = seen.add(cells, row.line());
    if (before > 0) {
      mapped.reportColumn(
          FindingCode.UNIQUE_BROKEN,
          key.header(),
          String.join(", ", cells),
          mapped.file() + ":" + before);
    }
  }

  /** A row some of whose cells are read as empty. */
  private record Emptied(Row row, BitSet broken) implements Row {
    @Override
    public String cell(int column) {
      return broken.get(column) ? "" : row.cell(column);
    }

    @Override
    public int width() {
      return row.width();
    }

    @Override
    public long line() {
      return row.line();
    }
  }
}
