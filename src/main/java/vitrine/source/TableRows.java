package vitrine.source;

import java.util.List;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.TownRef;
import vitrine.source.RowAccount.Fate;

/** The rows below the header: each is read, refused, or seen to be no row, and counted as such. */
final class TableRows {
  private final MappedRow mapped;
  private final HeaderRows header;
  private final RowFilter filter;
  private final TableReader table;
  private final RowAccount account;
  private final FileFindings findings;
  private final boolean lenient;
  private final RowTown towns;
  private final Footer footer;
  private final RowRepair repair;
  private final RowCheck check;
  private final int width;
  private final ConstraintWatch constraints;
  private List<Integer> unnamed;
  private Fate last;

  TableRows(
      MappedRow mapped,
      HeaderRows header,
      RowFilter filter,
      TableReader table,
      RowAccount account,
      RowTown towns,
      RowCheck check,
      Dialect dialect,
      FileFindings findings,
      boolean lenient) {
    this.mapped = mapped;
    this.header = header;
    this.filter = filter;
    this.table = table;
    this.account = account;
    this.towns = towns;
    this.check = check;
    this.findings = findings;
    this.lenient = lenient;
    Mapping mapping = mapped.mapping();
    this.width = dialect.layout().rowWidth() == 0 ? mapping.width() : dialect.layout().rowWidth();
    this.constraints =
        mapping.constraints().isEmpty() ? null : new ConstraintWatch(mapping.constraints());
    this.unnamed = mapping.unnamed();
    this.footer = new Footer(mapped, dialect.separation());
    this.repair = new RowRepair(mapping, dialect.separation(), new Plausible(mapped));
  }

  /** Takes a row; true where it is a plain one, so that none before it was a line of a footer. */
  boolean take(Row row) {
    if (row.isBlank()) {
      account.add(Fate.BLANK);
    } else if (row.width() == width && mapped.mapping().filters(row)) {
      account.add(Fate.FILTERED);
    } else if (footer.looksLike(row)) {
      Row released = footer.hold(row);
      if (released != null) {
        count(released);
      }
    } else {
      release();
      count(row);
      return true;
    }
    return false;
  }

  /** A plain row has followed those held back. */
  void release() {
    footer.release().forEach(this::count);
  }

  /** How many cells a whole row has. */
  int width() {
    return width;
  }

  /** The rows held back, which are given up: who has them decides what they are. */
  List<Row> letGo() {
    return footer.release();
  }

  /** Whether rows are held back until a plain one follows. */
  boolean isHolding() {
    return footer.isHolding();
  }

  /** Holds these back again, which others have let go. */
  void hold(List<Row> rows) {
    rows.forEach(footer::hold);
  }

  /** Ends the table: what looked like a line below it was one. */
  void end() {
    for (Row row : footer.release()) {
      account.add(Fate.FOOTER);
      findings.row(FindingCode.FOOTER_LINES, row);
    }
  }

  /** Counts a row that is one, or was held back and has turned out to be one. */
  void count(Row row) {
    Fate fate = fate(row);
    if (fate == Fate.REFUSED && header.isAnother(row)) {
      throw Refusal.input(
          FindingCode.HEADER_ANOTHER,
          new Place(findings.file(), row.line(), ""),
          FileFindings.shown(row),
          String.join(", ", header.names()));
    }
    account.add(fate);
    last = fate;
  }

  /** What became of the row that was counted last. */
  Fate last() {
    return last;
  }

  private Fate fate(Row row) {
    if (header.isRepeated(row)) {
      findings.row(FindingCode.HEADER_REPEATED, row);
      return Fate.HEADER;
    }
    if (hasBrokenQuotes(row)) {
      towns.forget();
      findings.row(FindingCode.QUOTE_BROKEN, row);
      return Fate.REFUSED;
    }
    if (footer.isNoRow(row)) {
      findings.row(lenient ? FindingCode.TOTAL_LEFT_OUT : FindingCode.TOTAL_LINE, row);
      return lenient ? Fate.FOOTER : Fate.REFUSED;
    }
    Row whole = isWhole(row) ? row : mended(row);
    return whole == null ? ragged(row) : read(whole, whole != row);
  }

  private Fate ragged(Row row) {
    towns.forget();
    String found = Integer.toString(row.width());
    findings.line(FindingCode.RAGGED_ROW, row.line(), found, Integer.toString(width));
    return Fate.REFUSED;
  }

  private Fate read(Row row, boolean mended) {
    mapped.point(row);
    if (mended && mapped.mapping().filters(row) || !filter.keeps(mapped)) {
      return Fate.FILTERED;
    }
    seeUnnamed(row);
    if (constraints != null) {
      mapped.see(constraints.checked(row, mapped));
    }
    if (mapped.isRefused()) {
      towns.forget();
      return Fate.REFUSED;
    }
    TownRef town = towns.of(mapped);
    if (town != null) {
      table.read(mapped, town);
    }
    if (mapped.isRefused()) {
      return Fate.REFUSED;
    }
    towns.mention(town, row.line());
    return Fate.KEPT;
  }

  /** A column without a name says nothing while it is empty; what stands in it is not read. */
  private void seeUnnamed(Row row) {
    for (int column : unnamed) {
      if (!Characters.isBlank(row.cell(column))) {
        unnamed = unnamed.stream().filter(other -> other != column).toList();
        String found = "#" + (column + 1);
        findings.line(FindingCode.COLUMN_NOT_UNDERSTOOD, row.line(), found, "");
      }
    }
  }

  private boolean isWhole(Row row) {
    int named = mapped.mapping().width();
    return row.width() == width && (width <= named || RowWidth.isBlankFrom(row, named));
  }

  /** The row of a wrong width as it was meant; null where that cannot or may not be told. */
  private Row mended(Row row) {
    check.look(row);
    boolean may = lenient && check.oddQuotes() == 0;
    RowRepair.Mended mended = may ? repair.mend(row) : null;
    if (mended == null) {
      return null;
    }
    String shown = FileFindings.shown(mended.row());
    findings.line(mended.code(), row.line(), mended.told(), shown);
    return mended.row();
  }

  /**
   * Quotes without their fellow: of one cell they are letters, and that is told; of several cells
   * they may have been one, and in the key of a row they would make another town or premises.
   */
  private boolean hasBrokenQuotes(Row row) {
    check.look(row);
    if (check.letterQuotes() == 0) {
      return false;
    }
    mapped.point(row);
    boolean key =
        check.isOdd(mapped.text(Field.TOWN_CODE))
            || check.isOdd(mapped.text(Field.TOWN))
            || check.isOdd(mapped.text(Field.PREMISES_ID));
    if (!key && check.letterQuotes() == 1) {
      findings.row(FindingCode.QUOTE_LITERAL, row);
      return false;
    }
    return true;
  }
}
