package vitrine.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
final class OutputOptions implements WithOptions {
  /** Endings that promise a format which text is not. */
  private static final Set<String> OTHER_ENDINGS =
      Set.of(
          "gz", "zip", "htm", "xls", "ods", "doc", "docx", "odt", "rtf", "pdf", "png", "jsonl",
          "parquet");

  private final Options options = new Options("output");

  private final Setting<String> file = options.text("-o", "--output", "FILE").usual("-");
  private final Setting<String> format =
      options.text("-f", "--format", "FORMAT").of(Candidates.FORMATS);
  private final Setting<Boolean> spreadsheet = options.flag("--spreadsheet");
  private final Setting<String> picture = options.text("--picture", "NAME");

  @Override
  public Options options() {
    return options;
  }

  /** The file to write; null for standard output. */
  String file() {
    return isStandard() ? null : file.value();
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
    if (spreadsheet.value() && chosen != null && chosen != Format.CSV) {
      throw OptionValues.wrong("--spreadsheet", chosen.id(), "csv");
    }
    if (picture.value() != null && chosen != null && chosen != Format.SVG) {
      throw OptionValues.wrong("--picture", chosen.id(), Format.SVG.id());
    }
    Format usual = picture.value() == null ? Format.TEXT : Format.SVG;
    return spreadsheet.value() ? Format.CSV : chosen == null ? usual : chosen;
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
    if (picture.value() == null && pictures.size() > 1) {
      throw Refusal.usage("usage.which-picture", names);
    }
    return pictures.stream()
        .filter(one -> picture.value() == null || one.name().equals(picture.value()))
        .findFirst()
        .orElseThrow(() -> OptionValues.wrong("--picture", picture.value(), names));
  }

  /** The format that is asked for; null where none is. */
  private Format chosen() {
    if (format.value() != null) {
      return Format.of(OptionValues.oneOf("--format", format.value(), Format.ids()));
    }
    Format byExtension = Format.byExtension(file.value());
    if (byExtension == null && promisesOther(file.value())) {
      throw Refusal.usage("usage.ending-unknown", file.value(), String.join(", ", Format.ids()));
    }
    return byExtension;
  }

  /** Whether a file's name promises a format that none of the writers has. */
  static boolean promisesOther(String file) {
    int dot = file.lastIndexOf('.');
    return dot >= 0 && OTHER_ENDINGS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  void write(Report report, Format as, Context context) {
    write(report, as, file.value(), context);
  }

  /** Writes a report to a file that is named elsewhere, in the format asked for. */
  void write(Report report, Format as, String to, Context context) {
    Streams streams = context.streams();
    Messages messages = context.messages();
    ReportWriter writer =
        switch (as) {
          case TEXT -> new TextReport(messages, terminal(context, isStandard()));
          case CSV ->
              spreadsheet.value()
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
    new Output(context.streams(), this.file.value()).write(out -> out.write(file));
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
    return file.value().equals("-");
  }
}
