package vitrine.cli;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Messages;
import vitrine.render.CsvReport;
import vitrine.render.Format;
import vitrine.render.JsonReport;
import vitrine.render.ReportWriter;
import vitrine.render.TextReport;
import vitrine.report.Report;
import vitrine.study.OptionValues;

/** The options that say where a report goes, and in which format. */
final class OutputOptions {
  /** Endings that promise a format which text is not. */
  private static final Pattern OTHER_ENDINGS =
      Pattern.compile("(?i).*\\.(gz|zip|md|html?|xlsx?|ods|svg|pdf|ndjson|jsonl|parquet)");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private String file = "-";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "option.format")
  private String format;

  /** The file to write; null for standard output. */
  String file() {
    return isStandard() ? null : file;
  }

  /** The format as told, else by the file's ending, else text; told wrongly before any work. */
  Format format() {
    if (format != null) {
      return Format.of(OptionValues.oneOf("--format", format, Format.ids()));
    }
    Format byExtension = Format.byExtension(file);
    if (byExtension == null && OTHER_ENDINGS.matcher(file).matches()) {
      throw Refusal.usage("usage.ending-unknown", file, String.join(", ", Format.ids()));
    }
    return byExtension == null ? Format.TEXT : byExtension;
  }

  void write(Report report, Format as, Streams streams, Messages messages) {
    ReportWriter writer =
        switch (as) {
          case TEXT ->
              new TextReport(
                  messages,
                  streams.width(),
                  isStandard() ? streams.charset() : StandardCharsets.UTF_8);
          case CSV -> new CsvReport();
          case JSON -> new JsonReport(Version.number());
        };
    new Output(streams, file).write(out -> writer.write(report, out));
  }

  private boolean isStandard() {
    return file.equals("-");
  }
}
