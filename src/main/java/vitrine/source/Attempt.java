package vitrine.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
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
import vitrine.source.RowAccount.Fate;

/**
 * One reading of one file under a stated dialect. It ends complete, or contradicted with a better
 * dialect; a contradicted attempt is thrown away with everything it has counted.
 */
final class Attempt {
  /** How an attempt ended. */
  sealed interface Outcome {}

  /**
   * The dialect fitted: what was read is in here.
   *
   * @param onBytes whether the file was read from its bytes, and can be so again in order
   */
  record Complete(
      Mapping mapping,
      FileRows rows,
      Findings findings,
      TownMentions mentions,
      DecimalWatch decimals,
      DateWatch dates,
      Dialect dialect,
      String sha256,
      Map<String, Object> described,
      boolean onBytes)
      implements Outcome {

    /** What was read of the file, whose name is that of its resource. */
    InputAccount account(Resource resource) {
      return new InputAccount(
          resource.input().name(), sha256, mapping.table(), described, rows.account);
    }
  }

  /** The dialect did not fit. */
  record Contradicted(Dialect better) implements Outcome {}

  private final Resource resource;
  private final Dialect dialect;
  private final ReadOptions options;
  private final FileRows rows;
  private final Records records;
  private final HeaderRows header;
  private final RowCheck check;
  private final FileFindings findings;

  private long read;
  private boolean onBytes;

  /** Null until the header has been read. */
  private Gathering gathering;

  Attempt(Resource resource, Dialect dialect, ReadOptions options, FileRows rows) {
    this.resource = resource;
    this.dialect = dialect;
    this.options = resource.reading(options);
    this.rows = rows;
    this.findings = new FileFindings(resource.input().name(), new Findings());
    this.records =
        dialect.layout().literalQuotes()
            ? new LiteralRecords(dialect, findings)
            : new CsvRecords(dialect);
    this.check = new RowCheck(dialect.separation());
    this.header = new HeaderRows(dialect.layout(), HeaderTest.of(resource), rows.account);
  }

  Outcome run() {
    Input input = resource.input();
    try (Input.Opened bytes = input.open(options.digested())) {
      if (dialect.layout().headerRows().isEmpty()) {
        open(namesOfSchema(), 1);
      }
      EncodingSigns signs =
          new EncodingSigns(new Limited(bytes, options.limits(), input), dialect.encoding());
      records.forEach(new Guarded(letters(signs), options.limits(), input), this::take);
      return ended(bytes, signs);
    } catch (CharacterCodingException undecodable) {
      return undecodable();
    } catch (EOFException | ZipException damaged) {
      throw input.refusal(FindingCode.FILE_UNREADABLE, "gzip");
    } catch (IOException broken) {
      return broken();
    }
  }

  /**
   * The same where the file is plain and large, from its bytes and by several readers; null where
   * it is not, or where anything refuses it: then the general parser has the word.
   */
  Outcome runOnBytes() {
    if (!PlainReading.suits(resource, dialect, options)) {
      return null;
    }
    try {
      return onBytes();
    } catch (NotPlain | Refusal | IOException | UncheckedIOException other) {
      return null;
    }
  }

  /** The same for a file that was read so before; null where it is another now. */
  Outcome visitOnBytes() {
    try {
      return onBytes();
    } catch (NotPlain | IOException other) {
      return null;
    }
  }

  private Outcome onBytes() throws IOException {
    Input input = resource.input();
    try (Input.Opened bytes = input.open(options.digested())) {
      if (dialect.layout().headerRows().isEmpty()) {
        open(namesOfSchema(), 1);
      }
      EncodingSigns signs = EncodingSigns.ofLines(dialect.encoding());
      Limited limited = new Limited(bytes, options.limits(), input);
      boolean inOrder = rows.isVisited() || options.lenient();
      PlainReading reading = new PlainReading(limited, dialect, options, signs, inOrder);
      while (gathering == null) {
        take(reading.next());
      }
      if (inOrder) {
        reading.forEach(this::take);
      } else {
        countRows(reading.readAll(gathering), 0);
      }
      onBytes = reading.isOfShortRows();
      return ended(bytes, signs);
    }
  }

  /** What was found, of an attempt that ends in a refusal too. */
  Findings findings() {
    return findings.all();
  }

  private Reader letters(InputStream bytes) {
    CharsetDecoder decoder = dialect.encoding().decoder();
    return switch (dialect.encoding().form()) {
      case PLAIN -> new InputStreamReader(bytes, decoder);
      case MIXED -> new MixedLetters(bytes, decoder);
      case TWICE ->
          new InputStreamReader(
              new TwiceEncoded(new InputStreamReader(bytes, decoder)),
              dialect.encoding().decoder());
    };
  }

  /** Commons CSV says so where a quote stands inside a cell or is never closed. */
  private Outcome broken() {
    if (options.lenient() && !dialect.layout().literalQuotes()) {
      return new Contradicted(dialect.withLayout(dialect.layout().withLiteralQuotes()));
    }
    throw Refusal.input(
        FindingCode.ROW_BROKEN,
        new Place(resource.input().name(), records.line(), ""),
        "",
        "\"…\"\"…\"");
  }

  /** Nothing is there, or the descriptor looks for the header below the last row. */
  private Refusal withoutHeader() {
    Refusal beyond =
        read > 0 && resource.described() != null
            ? resource.descriptor().headerBeyond(resource.described().json(), read)
            : null;
    return beyond != null ? beyond : resource.input().refusal(FindingCode.FILE_EMPTY, "");
  }

  private Outcome ended(Input.Opened bytes, EncodingSigns signs) throws IOException {
    if (gathering == null) {
      throw withoutHeader();
    }
    MappedRow mapped = gathering.mapped;
    Map<Integer, Character> marks = mapped.decimals().contradicted();
    if (!marks.isEmpty()) {
      return new Contradicted(dialect.withDecimals(marks));
    }
    Encoding meant = dialect.encoding().isBySigns() ? null : signs.meant();
    if (meant != null && options.lenient() && !dialect.encoding().isGiven()) {
      return new Contradicted(dialect.withEncoding(meant));
    }
    tellEncoding(meant, signs);
    tellColumns(mapped);
    endTable();
    return new Complete(
        mapped.mapping(),
        rows,
        findings.all(),
        gathering.mentions,
        mapped.decimals(),
        mapped.dates(),
        dialect,
        bytes.digest(),
        described(mapped, bytes.isInflated()),
        onBytes);
  }

  private Map<String, Object> described(MappedRow mapped, boolean inflated) {
    Map<String, Object> described = dialect.described(inflated, mapped.decimals().marks());
    described.put("dates", mapped.dates().described());
    return described;
  }

  /** What only the whole of a column tells. */
  private void tellColumns(MappedRow mapped) {
    mapped.ids().tell(findings.file(), findings.all());
    if (options.dates().order() == null) {
      mapped.dates().tell(findings.file(), findings.all());
    }
  }

  /** What is below the last row, what was above the first, and what was not there at all. */
  private void endTable() {
    gathering.table.end();
    if (header.firstTitle() != null) {
      Row title = header.firstTitle();
      Place place = new Place(findings.file(), title.line(), "");
      Finding told = new Finding(FindingCode.TITLE_LINES, place, FileFindings.shown(title), "");
      findings.all().add(told, header.titles());
    }
    RowAccount account = rows.account;
    if (account.count(Fate.KEPT) + account.count(Fate.REFUSED) + account.count(Fate.FILTERED)
        == 0) {
      findings.file(FindingCode.NO_ROWS, "", "");
    }
  }

  private void tellEncoding(Encoding meant, EncodingSigns signs) {
    Encoding encoding = dialect.encoding();
    if (encoding.isBySigns()) {
      findings.file(FindingCode.ENCODING_REPAIRED, encoding.shown(), "");
    } else if (meant != null) {
      ByteContext around = ByteContext.at(resource.input(), signs.firstPlace(), encoding.charset());
      long line =
          meant.form() == Encoding.Form.MIXED
              ? Undecodable.line(resource.input(), meant.charset())
              : around.line();
      findings.line(FindingCode.ENCODING_DOUBTFUL, line, around.word(), meant.option());
    }
  }

  /** UTF-8 that was only supposed gives way to Windows-1252; nothing else does. */
  private Outcome undecodable() {
    Encoding encoding = dialect.encoding();
    if (!encoding.settled()) {
      return new Contradicted(dialect.withEncoding(Encoding.lastResort()));
    }
    Encoding meant = encoding.isGiven() ? null : EncodingSigns.of(resource.input(), encoding);
    if (meant != null && options.lenient() && !encoding.isBySigns()) {
      return new Contradicted(dialect.withEncoding(meant));
    }
    long line = Undecodable.line(resource.input(), encoding.charset());
    throw Refusal.input(
        FindingCode.BYTES_UNDECODABLE,
        new Place(resource.input().name(), line, ""),
        encoding.charset().name(),
        meant == null ? "--encoding" : meant.option());
  }

  private void take(Row row) {
    countRows(1, row.line());
    if (gathering != null) {
      gathering.take(row);
    } else if (header.take(check.printable(row, findings))) {
      open(header.names(), row.line());
    }
  }

  private void countRows(long more, long line) {
    read += more;
    if (read > options.limits().rows()) {
      throw Refusal.input(
          FindingCode.LIMIT_PASSED,
          new Place(resource.input().name(), line, ""),
          "> " + options.limits().rows(),
          "--limit-rows");
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
    gathering = new Gathering(resource, dialect, options, header, rows, findings, mapping);
    if (AssumedTown.isAssumed(mapping, options)) {
      findings.file(FindingCode.TOWN_ASSUMED, AssumedTown.of(resource, options), "--as-town");
    }
    if (mapping.table() == TableKind.PREMISES && !mapping.has(Field.ZONE)) {
      findings.file(FindingCode.ZONE_ASSUMED, options.defaultZone().id(), "--default-zone");
    }
  }

  private Mapping mapping(List<String> names, long line) {
    Input input = resource.input();
    if (resource.described() == null) {
      return new HeaderMapping(input, names, line).compile(resource.table(), findings.all());
    }
    try {
      return DescriptorMapping.of(DescribedFile.of(resource), names)
          .compile(resource.table(), line, findings.all());
    } catch (JsonFault fault) {
      throw resource.descriptor().refusal(fault);
    }
  }
}
