package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.Refusal;
import vitrine.model.DuplicatePolicy;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Zone;
import vitrine.source.DateForm;
import vitrine.source.Limits;
import vitrine.source.ReadOptions;
import vitrine.source.RowChoice;
import vitrine.source.StudyFiles;

/**
 * Which data a command reads and how, as the user wrote it; what is not said is null.
 *
 * @param data folders and files
 * @param premises files that are inventories, whatever their names; likewise the other tables
 */
public record DataOptions(
    List<String> data,
    List<String> premises,
    List<String> turnover,
    List<String> vacancy,
    List<String> towns,
    String delimiter,
    String encoding,
    String quote,
    String headerRows,
    String decimal,
    String dateFormat,
    String duplicates,
    String defaultZone,
    String asTown,
    String asOf,
    String survey,
    boolean lenient,
    LimitOptions limits,
    String reader,
    int workers) {

  /** The limits as the user wrote them; null where one is the usual. */
  public record LimitOptions(String bytes, String ratio, String rows, String columns, String cell) {
    private Limits read() {
      Limits usual = Limits.USUAL;
      return new Limits(
          limit("--limit-bytes", bytes, usual.bytes()),
          limit("--limit-ratio", ratio, usual.ratio()),
          limit("--limit-rows", rows, usual.rows()),
          limit("--limit-columns", columns, usual.columns()),
          limit("--limit-cell", cell, usual.cell()));
    }

    private static long limit(String option, String value, long usual) {
      return value == null ? usual : OptionValues.positive(option, value, Long.MAX_VALUE);
    }
  }

  /** The data in its order: as given, then table by table. */
  List<StudyFiles.Named> named() {
    List<StudyFiles.Named> named = new ArrayList<>();
    add(named, data, null);
    add(named, premises, TableKind.PREMISES);
    add(named, turnover, TableKind.TURNOVER);
    add(named, vacancy, TableKind.VACANCY);
    add(named, towns, TableKind.TOWNS);
    if (named.isEmpty()) {
      throw Refusal.usage("usage.data-missing");
    }
    return named;
  }

  private static void add(List<StudyFiles.Named> named, List<String> files, TableKind table) {
    files.forEach(file -> named.add(new StudyFiles.Named(file, table)));
  }

  /** How the data is to be read. */
  ReadOptions reading(List<RowChoice> rowsWhere) {
    return new ReadOptions(
        encoding == null ? null : OptionValues.charset("--encoding", encoding),
        delimiter == null ? (char) 0 : OptionValues.character("--delimiter", delimiter),
        quote == null ? null : OptionValues.quote("--quote", quote),
        headerRows == null ? null : OptionValues.rows("--header-rows", headerRows),
        decimal == null ? (char) 0 : OptionValues.decimal("--decimal", decimal),
        dateFormat == null ? DateForm.DETECT : OptionValues.dateForm("--date-format", dateFormat),
        zone(),
        asTown,
        asOf == null ? Period.NONE : OptionValues.period("--as-of", asOf),
        OptionValues.constant("--duplicates", duplicates, DuplicatePolicy.class),
        rowsWhere,
        ReadOptions.Depth.OFFER_AREAS,
        lenient,
        limits.read(),
        workers,
        parser(),
        true);
  }

  /** That small files are read as bytes too is for tests: it would only be slower. */
  private ReadOptions.Parser parser() {
    String chosen = OptionValues.oneOf("--reader", reader, List.of("auto", "commons"));
    return chosen.equals("auto") ? ReadOptions.Parser.AUTO : ReadOptions.Parser.COMMONS;
  }

  /** The zone told; null where none is. */
  private Zone zone() {
    if (defaultZone == null) {
      return null;
    }
    Zone zone = OptionValues.zone("--default-zone", defaultZone);
    if (zone == Zone.ALL) {
      throw OptionValues.wrong("--default-zone", defaultZone, "centre | pericentral | periphery");
    }
    return zone;
  }

  /** The survey asked for; null for none. */
  Period chosenSurvey() {
    return survey == null ? null : OptionValues.period("--survey", survey);
  }
}
