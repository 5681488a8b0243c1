package vitrine.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vitrine.diagnostic.Effect;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.diagnostic.Severity;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.TownRef;
import vitrine.pollution.Read;
import vitrine.tally.PremisesCells;

/** Reads an inventory through the program, and gives back the rows that it kept. */
public final class ReadBack {
  /** What is said of a file is said of all its rows. */
  private static final Set<FindingCode> OF_ALL_ROWS =
      Set.of(
          FindingCode.COLUMN_NOT_UNDERSTOOD,
          FindingCode.ENCODING_DOUBTFUL,
          FindingCode.ENCODING_REPAIRED);

  private ReadBack() {}

  /** A row that was counted when it was read. */
  private record Seen(long line, List<String> cells, List<String> columns) {}

  /** Keeps every row of one attempt. */
  private static final class Recorder implements KeyWatch {
    private final List<String> fields;
    private final List<Seen> seen = new ArrayList<>();

    Recorder(List<String> fields) {
      this.fields = fields;
    }

    @Override
    public void see(MappedRow row, PremisesCells cells, String id) {
      List<String> meanings = new ArrayList<>();
      List<String> columns = new ArrayList<>();
      for (String name : fields) {
        Field field = Field.of(TableKind.PREMISES, name);
        meanings.add(row.has(field) ? row.meaning(field) : "");
        columns.add(row.place(field).column());
      }
      seen.add(new Seen(row.line(), meanings, columns));
    }

    @Override
    public long start(TownRef town, Period survey) {
      return 0;
    }

    @Override
    public boolean see(long hash) {
      return false;
    }

    @Override
    public KeyWatch fork() {
      throw new UnsupportedOperationException("rows are kept in their order");
    }

    @Override
    public void addAll(KeyWatch fork) {
      throw new UnsupportedOperationException("rows are kept in their order");
    }
  }

  /** Reads the one file of a study; {@code fields} are the canonical columns to give back. */
  public static Read read(Path folder, String named, boolean lenient, List<String> fields) {
    ReadOptions options = options(lenient);
    try (StudyFiles files =
        StudyFiles.find(
            List.of(new StudyFiles.Named(named, null)),
            folder,
            java.io.InputStream.nullInputStream())) {
      StudyData data = new StudyReader(files, options).read();
      return read(files.resources().get(0), data, options, fields);
    } catch (Refusal refusal) {
      String code = refusal.finding() == null ? refusal.key() : refusal.finding().code().id();
      List<String> told = new ArrayList<>(told(refusal.before()));
      told.add(code);
      return new Read(List.of(), List.of(), List.of(), code, told, Map.of());
    }
  }

  /** Everything detected, and damaged rows repaired or not. */
  static ReadOptions options(boolean lenient) {
    ReadOptions usual = ReadOptions.DEFAULT;
    return new ReadOptions(
        usual.encoding(),
        usual.delimiter(),
        usual.quote(),
        usual.headerRows(),
        usual.decimal(),
        usual.dates(),
        usual.defaultZone(),
        usual.asTown(),
        usual.asOf(),
        usual.duplicates(),
        usual.where(),
        usual.depth(),
        lenient,
        usual.limits(),
        usual.workers(),
        usual.parser(),
        usual.digested());
  }

  private static Read read(
      Resource resource, StudyData data, ReadOptions options, List<String> fields) {
    Supplier<FileRows> rows = () -> FileRows.comparing(new Recorder(fields));
    Attempt.Complete file = FileReading.read(resource, options, rows);
    Map<Integer, Character> marks = new DecimalPool(List.of(file)).marks(resource, file);
    Map<Integer, PeriodGrammar.Order> orders = new DatePool(List.of(file)).orders(file, options);
    if (!marks.isEmpty() || !orders.isEmpty()) {
      Dialect better = file.dialect().withDecimals(marks).withDates(orders);
      file = FileReading.read(resource, options, rows, better);
    }
    List<Finding> findings = findings(data.findings());
    List<String> header =
        fields.stream()
            .filter(
                file.mapping().fields().stream().map(Field::id).collect(Collectors.toSet())
                    ::contains)
            .toList();
    List<List<String>> kept = new ArrayList<>();
    List<List<String>> unsaid = new ArrayList<>();
    for (Seen seen : ((Recorder) file.rows().keys).seen) {
      if (findings.stream().noneMatch(finding -> loses(finding, seen.line()))) {
        kept.add(cells(seen, findings));
        if (findings.stream().noneMatch(finding -> tells(finding, seen.line()))) {
          unsaid.add(cells(seen, findings));
        }
      }
    }
    Map<String, Long> account = data.inputs().get(0).rows().described();
    if (kept.size() != account.get("kept")) {
      throw new AssertionError(kept.size() + " rows of " + account);
    }
    return new Read(header, kept, unsaid, "", told(data.findings()), account);
  }

  /** Without the cells that were read as empty, as a finding says. */
  private static List<String> cells(Seen seen, List<Finding> findings) {
    Set<String> emptied = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.place().line() == seen.line() && finding.code().effect() == Effect.CELL) {
        emptied.add(finding.place().column());
      }
    }
    List<String> cells = new ArrayList<>(seen.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (emptied.contains(seen.columns().get(i))) {
        cells.set(i, "");
      }
    }
    return cells;
  }

  private static boolean loses(Finding finding, long line) {
    return finding.place().line() == line
        && (finding.code().effect() == Effect.ROW
            || finding.code() == FindingCode.DUPLICATE_IDENTICAL);
  }

  /**
   * Whether a finding is about a row, or about the file or its header and so about every row; of a
   * row that goes on in the next line, the next line is told.
   */
  private static boolean tells(Finding finding, long line) {
    long told = finding.place().line();
    return finding.code().severity() != Severity.INFO
        && (told >= line && told <= line + 2 || told <= 1 || OF_ALL_ROWS.contains(finding.code()));
  }

  private static List<Finding> findings(Findings findings) {
    return findings.groups().stream().flatMap(group -> group.earliest().stream()).toList();
  }

  private static List<String> told(Findings findings) {
    return findings(findings).stream()
        .filter(finding -> finding.code().severity() != Severity.INFO)
        .map(finding -> finding.code().id())
        .distinct()
        .sorted()
        .toList();
  }
}
