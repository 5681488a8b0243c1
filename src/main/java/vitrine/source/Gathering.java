package vitrine.source;

import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.model.Zone;

/**
 * What one reader gathers of the rows below a header. Several readers can share a file, each with a
 * gathering of its own; put together they say what one reader of all rows would.
 */
final class Gathering {
  private final Resource resource;
  private final Dialect dialect;
  private final ReadOptions options;
  private final HeaderRows header;

  final FileRows rows;
  final FileFindings findings;
  final TownMentions mentions;
  final MappedRow mapped;
  final RowCheck check;
  final TableRows table;

  /** The first one of a file. */
  Gathering(
      Resource resource,
      Dialect dialect,
      ReadOptions options,
      HeaderRows header,
      FileRows rows,
      FileFindings findings,
      Mapping mapping) {
    this(
        resource,
        dialect,
        options,
        header,
        rows,
        findings,
        new MappedRow(resource.input(), mapping, dialect, options, findings.all()));
  }

  private Gathering(
      Resource resource,
      Dialect dialect,
      ReadOptions options,
      HeaderRows header,
      FileRows rows,
      FileFindings findings,
      MappedRow mapped) {
    this.resource = resource;
    this.dialect = dialect;
    this.options = options;
    this.header = header;
    this.rows = rows;
    this.findings = findings;
    this.mentions = new TownMentions();
    this.mapped = mapped;
    this.check = new RowCheck(dialect.separation());
    this.table = tableRows();
  }

  private TableRows tableRows() {
    Mapping mapping = mapped.mapping();
    return new TableRows(
        mapped,
        header,
        new RowFilter(options.where(), mapping, defaultZone(mapping), findings.file()),
        rows.reader(mapping, options),
        rows.account,
        rowTown(options.lenient()),
        check,
        dialect,
        findings,
        options.lenient());
  }

  /** An empty one for another reader of the same file. */
  Gathering fork() {
    FileFindings itsFindings = new FileFindings(findings.file(), new Findings());
    return new Gathering(
        resource,
        dialect,
        options,
        header.fork(HeaderTest.of(resource)),
        rows.fork(),
        itsFindings,
        mapped.fork(itsFindings.all()));
  }

  /** Adds what another reader of the same file has gathered. */
  void addAll(Gathering fork) {
    rows.addAll(fork.rows);
    findings.all().addAll(fork.findings.all());
    mentions.addAll(fork.mentions);
    mapped.addAll(fork.mapped);
  }

  /** Whose rows are, as they are noted here. */
  RowTown rowTown(boolean filling) {
    return new RowTown(mentions, AssumedTown.of(resource, options), filling);
  }

  /** The header of the rows. */
  HeaderRows header() {
    return header;
  }

  /** Published rates without a zone are of the centre, whatever inventories are taken to be of. */
  private Zone defaultZone(Mapping mapping) {
    return mapping.table() == TableKind.VACANCY ? Zone.CENTRE : options.defaultZone();
  }

  /** Takes a row; true where it is a plain one, so that none before it was a line of a footer. */
  boolean take(Row row) {
    return table.take(check.printable(row, findings));
  }
}
