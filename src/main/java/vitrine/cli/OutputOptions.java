package vitrine.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Messages;
import vitrine.render.Colours;
import vitrine.render.CsvReport;
import vitrine.render.Format;
import vitrine.render.JsonReport;
import vitrine.render.MarkdownReport;
import vitrine.render.NdjsonReport;
import vitrine.render.ReportWriter;
import vitrine.render.Terminal;
import vitrine.render.TextReport;
import vitrine.render.chart.SvgReport;
import vitrine.render.html.HtmlReport;
import vitrine.render.sheet.XlsxReport;
import vitrine.report.Picture;
import vitrine.report.Report;
import vitrine.study.OptionValues;

/** The options that say where a report goes, and in which format. */
final class OutputOptions {
  /** Endings that promise a format which text is not. */
  static final Pattern OTHER_ENDINGS =
      Pattern.compile("(?i).*\\.(gz|zip|htm|xls|ods|docx?|odt|rtf|pdf|png|jsonl|parquet)");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private String file = "-";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Formats.class,
      descriptionKey = "option.format")
  private String format;

  @Option(names = "--spreadsheet", descriptionKey = "option.spreadsheet")
  private boolean spreadsheet;

  @Option(names = "--picture", paramLabel = "NAME", descriptionKey = "option.picture")
  private String picture;

  /** The file to write; null for standard output. */
  String file() {
    return isStandard() ? null : file;
  }

  /** The format as told, else by the file's ending, else text; told wrongly before any work. */
  Format format(Context context) {
    Format format = format();
    if (format == Format.XLSX && isStandard() && context.streams().terminal()) {
      throw Refusal.usage("usage.binary", format.id());
    }
    return format;
  }

  private Format format() {
    Format chosen = chosen();
    if (spreadsheet && chosen != null && chosen != Format.CSV) {
      throw OptionValues.wrong("--spreadsheet", chosen.id(), "csv");
    }
    if (picture != null && chosen != null && chosen != Format.SVG) {
      throw OptionValues.wrong("--picture", chosen.id(), Format.SVG.id());
    }
    Format usual = picture == null ? Format.TEXT : Format.SVG;
    return spreadsheet ? Format.CSV : chosen == null ? usual : chosen;
  }

  /** Whether pictures are drawn. */
  boolean isPictured() {
    Format format = format();
    return format == Format.HTML || format == Format.SVG;
  }

  /** Whether it is told which bytes were read. */
  boolean isTellingDigests() {
    Format format = format();
    return format == Format.JSON || format == Format.XLSX;
  }

  /** The picture asked for, or the only one there is. */
  private Picture picture(Report report) {
    List<Picture> pictures = report.pictures();
    String names = pictures.stream().map(Picture::name).collect(Collectors.joining(", "));
    if (pictures.isEmpty()) {
      throw Refusal.usage("usage.no-picture", report.command());
    }
    if (picture == null && pictures.size() > 1) {
      throw Refusal.usage("usage.which-picture", names);
    }
    return pictures.stream()
        .filter(one -> picture == null || one.name().equals(picture))
        .findFirst()
        .orElseThrow(() -> OptionValues.wrong("--picture", picture, names));
  }

  /** The format that is asked for; null where none is. */
  private Format chosen() {
    if (format != null) {
      return Format.of(OptionValues.oneOf("--format", format, Format.ids()));
    }
    Format byExtension = Format.byExtension(file);
    if (byExtension == null && OTHER_ENDINGS.matcher(file).matches()) {
      throw Refusal.usage("usage.ending-unknown", file, String.join(", ", Format.ids()));
    }
    return byExtension;
  }

  void write(Report report, Format as, Context context) {
    write(report, as, file, context);
  }

  /** Writes a report to a file that is named elsewhere, in the format asked for. */
  void write(Report report, Format as, String to, Context context) {
    Streams streams = context.streams();
    Messages messages = context.messages();
    ReportWriter writer =
        switch (as) {
          case TEXT -> new TextReport(messages, terminal(context, isStandard()));
          case CSV ->
              spreadsheet
                  ? CsvReport.ofSpreadsheet(messages, context.globals().workers())
                  : new CsvReport(context.globals().workers());
          case JSON -> new JsonReport(Version.number());
          case NDJSON -> new NdjsonReport();
          case HTML -> new HtmlReport(messages, Version.number());
          case SVG -> new SvgReport(messages, picture(report));
          case MD -> new MarkdownReport(messages, context.glyphs(StandardCharsets.UTF_8));
          case XLSX -> new XlsxReport(messages);
        };
    new Output(streams, to).write(out -> writer.write(report, out));
  }

  /** Writes a file that is of one format only; another that is asked for is told. */
  void write(byte[] file, Format only, Context context) {
    Format asked = chosen();
    if (asked != null && asked != only) {
      throw OptionValues.wrong("--format", asked.id(), only.id());
    }
    new Output(context.streams(), this.file).write(out -> out.write(file));
  }

  /** A file is UTF-8 whatever the terminal's encoding; colours are for terminals. */
  static Terminal terminal(Context context, boolean standard) {
    Streams streams = context.streams();
    Charset charset = standard ? streams.charset() : StandardCharsets.UTF_8;
    boolean coloured = context.globals().isColoured(standard, streams);
    return new Terminal(
        streams.width(), charset, context.glyphs(charset), coloured ? Colours.ANSI : Colours.NONE);
  }

  private boolean isStandard() {
    return file.equals("-");
  }
}
