package vitrine.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.model.TableKind;
import vitrine.model.TownRef;
import vitrine.model.Zone;
import vitrine.source.RowAccount.Fate;

/**
 * One reading of one file under a stated dialect. It ends complete, or contradicted with a better
 * dialect; a contradicted attempt is thrown away with everything it has counted.
 */
final class Attempt {
  /** How an attempt ended. */
  sealed interface Outcome {}

  /** The dialect fitted: what was read is in here. */
  record Complete(
      Mapping mapping,
      FileRows rows,
      Findings findings,
      TownMentions mentions,
      DecimalWatch decimals,
      Dialect dialect,
      String sha256,
      Map<String, Object> described)
      implements Outcome {

    /** What was read of the file, whose name is that of its resource. */
    InputAccount account(Resource resource) {
      return new InputAccount(
          resource.input().name(), sha256, mapping.table(), described, rows.account);
    }
  }

  /** The dialect did not fit. */
  record Contradicted(Dialect better) implements Outcome {}

  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  private final Resource resource;
  private final Dialect dialect;
  private final ReadOptions options;
  private final FileRows rows;
  private final CsvRecords records;
  private final HeaderRows header;
  private final Findings findings = new Findings();
  private final TownMentions mentions = new TownMentions();

  private long read;
  private MappedRow mapped;
  private RowFilter filter;
  private TableReader table;

  Attempt(Resource resource, Dialect dialect, ReadOptions options, FileRows rows) {
    this.resource = resource;
    this.dialect = dialect;
    this.options = resource.reading(options);
    this.rows = rows;
    this.records = new CsvRecords(dialect);
    this.header = new HeaderRows(dialect, rows.account);
  }

  Outcome run() {
    Input input = resource.input();
    try (Input.Opened bytes = input.open()) {
      if (dialect.headerRows().isEmpty()) {
        open(namesOfSchema(), 1);
      }
      Limited limited = new Limited(bytes, options.limitBytes(), input);
      records.forEach(new InputStreamReader(limited, decoder()), this::take);
      return ended(bytes);
    } catch (CharacterCodingException undecodable) {
      return undecodable();
    } catch (EOFException | ZipException damaged) {
      throw input.refusal(FindingCode.FILE_UNREADABLE, "gzip");
    } catch (IOException broken) {
      // Commons CSV says so where a quote stands inside a cell or is never closed.
      throw Refusal.input(
          FindingCode.ROW_BROKEN, new Place(input.name(), records.line(), ""), "", "\"…\"\"…\"");
    }
  }

  /** What was found, of an attempt that ends in a refusal too. */
  Findings findings() {
    return findings;
  }

  private Outcome ended(Input.Opened bytes) throws IOException {
    if (mapped == null) {
      throw resource.input().refusal(FindingCode.FILE_EMPTY, "");
    }
    Map<Integer, Character> marks = mapped.decimals().contradicted();
    if (!marks.isEmpty()) {
      return new Contradicted(dialect.withDecimals(marks));
    }
    RowAccount account = rows.account;
    if (account.count(Fate.KEPT) + account.count(Fate.REFUSED) + account.count(Fate.FILTERED)
        == 0) {
      findings.add(new Finding(FindingCode.NO_ROWS, Place.of(resource.input().name()), "", ""));
    }
    return new Complete(
        mapped.mapping(),
        rows,
        findings,
        mentions,
        mapped.decimals(),
        dialect,
        bytes.digest(),
        dialect.described(bytes.isInflated()));
  }

  private CharsetDecoder decoder() {
    return dialect
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** UTF-8 that was only supposed gives way to Windows-1252; nothing else does. */
  private Outcome undecodable() {
    if (!dialect.charsetGiven()) {
      return new Contradicted(dialect.withCharset(LAST_RESORT));
    }
    throw Refusal.input(
        FindingCode.BYTES_UNDECODABLE,
        new Place(
            resource.input().name(), Undecodable.line(resource.input(), dialect.charset()), ""),
        dialect.charset().name(),
        "--encoding");
  }

  private void take(Row row) {
    if (++read > options.limitRows()) {
      throw Refusal.input(
          FindingCode.LIMIT_PASSED,
          new Place(resource.input().name(), row.line(), ""),
          "> " + options.limitRows(),
          "--limit-rows");
    }
    if (mapped != null) {
      rows.account.add(fate(row));
    } else if (header.take(row)) {
      open(header.names(), row.line());
    }
  }

  private Fate fate(Row row) {
    if (row.isBlank()) {
      return Fate.BLANK;
    }
    mapped.point(row);
    int width = mapped.mapping().width();
    if (row.width() != width) {
      mapped.report(
          FindingCode.RAGGED_ROW, null, Integer.toString(row.width()), Integer.toString(width));
      return Fate.REFUSED;
    }
    if (mapped.mapping().filters(row) || !filter.keeps(mapped)) {
      return Fate.FILTERED;
    }
    readRow(row.line());
    return mapped.isRefused() ? Fate.REFUSED : Fate.KEPT;
  }

  private void readRow(long line) {
    String code = mapped.text(Field.TOWN_CODE);
    String name = mapped.text(Field.TOWN);
    boolean named = mapped.has(Field.TOWN_CODE) || mapped.has(Field.TOWN);
    if (code == null && name == null && named) {
      Field field = mapped.has(Field.TOWN_CODE) ? Field.TOWN_CODE : Field.TOWN;
      mapped.report(FindingCode.TOWN_MISSING, field, "", "");
      return;
    }
    if (!named) {
      name = AssumedTown.of(resource, options);
    }
    TownRef town = mentions.ref(code, name);
    table.read(mapped, town);
    if (!mapped.isRefused()) {
      mentions.add(town, code, name, line);
    }
  }

  private List<String> namesOfSchema() {
    try {
      return new SchemaTypes(resource.described().json()).names();
    } catch (JsonFault fault) {
      throw resource.descriptor().refusal(fault);
    }
  }

  private void open(List<String> names, long line) {
    Mapping mapping = mapping(names, line);
    mapped = new MappedRow(resource.input(), mapping, dialect, options, findings);
    filter = new RowFilter(options.where(), mapping, defaultZone(mapping), resource.input().name());
    table = rows.reader(mapping, options);
    if (AssumedTown.isAssumed(mapping, options)) {
      assume(FindingCode.TOWN_ASSUMED, AssumedTown.of(resource, options), "--as-town");
    }
    if (mapping.table() == TableKind.PREMISES && !mapping.has(Field.ZONE)) {
      assume(FindingCode.ZONE_ASSUMED, options.defaultZone().id(), "--default-zone");
    }
  }

  /** Published rates without a zone are of the centre, whatever inventories are taken to be of. */
  private Zone defaultZone(Mapping mapping) {
    return mapping.table() == TableKind.VACANCY ? Zone.CENTRE : options.defaultZone();
  }

  private void assume(FindingCode code, String what, String option) {
    findings.add(new Finding(code, Place.of(resource.input().name()), what, option));
  }

  private Mapping mapping(List<String> names, long line) {
    Input input = resource.input();
    if (resource.described() == null) {
      return new HeaderMapping(input, names, line).compile(resource.table(), findings);
    }
    try {
      return new DescriptorMapping(
              resource.descriptor().input(), input, resource.described().json(), names)
          .compile(resource.table(), line, findings);
    } catch (JsonFault fault) {
      throw resource.descriptor().refusal(fault);
    }
  }
}
