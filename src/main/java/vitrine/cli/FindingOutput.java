package vitrine.cli;

import vitrine.diagnostic.Refusal;
import vitrine.diagnostic.Severity;
import vitrine.render.FindingFormat;
import vitrine.render.GithubFindings;
import vitrine.render.JsonReport;
import vitrine.render.JunitFindings;
import vitrine.render.ReportWriter;
import vitrine.render.SarifFindings;
import vitrine.render.TextFindings;
import vitrine.report.Report;
import vitrine.study.OptionValues;

/** The options that say where findings go, in which format, and how many of them. */
final class FindingOutput implements WithOptions {
  /** A screen or two; more is read in a file. */
  private static final long LISTED = 50;

  private final Options options = new Options("output");

  private final Setting<String> file = options.text("-o", "--output", "FILE").usual("-");
  private final Setting<String> format =
      options
          .text("-f", "--format", "FORMAT")
          .key("option.format-of-findings")
          .of(Candidates.FINDING_FORMATS);
  private final Setting<String> most = options.text("--max-findings", "N|all");

  @Override
  public Options options() {
    return options;
  }

  /** The file to write; null for standard output. */
  String file() {
    return isStandard() ? null : file.value();
  }

  private boolean isStandard() {
    return file.value().equals("-");
  }

  /** The format as told, else by the file's ending, else text; told wrongly before any work. */
  FindingFormat format() {
    if (format.value() != null) {
      return FindingFormat.of(OptionValues.oneOf("--format", format.value(), FindingFormat.ids()));
    }
    FindingFormat byExtension = FindingFormat.byExtension(file.value());
    if (byExtension == null && OutputOptions.promisesOther(file.value())) {
      throw Refusal.usage(
          "usage.ending-unknown", file.value(), String.join(", ", FindingFormat.ids()));
    }
    return byExtension == null ? FindingFormat.TEXT : byExtension;
  }

  /** How many are listed: of text a few, for machines all. */
  long most(FindingFormat as) {
    if (most.value() == null) {
      return as == FindingFormat.TEXT ? LISTED : Long.MAX_VALUE;
    }
    return most.value().equals("all")
        ? Long.MAX_VALUE
        : OptionValues.positive("--max-findings", most.value(), Long.MAX_VALUE);
  }

  /** Whether the report is a text on standard output, which needs no word beside it. */
  boolean isShown(FindingFormat as) {
    return as == FindingFormat.TEXT && isStandard();
  }

  void write(Report report, FindingFormat as, long listed, Context context) {
    ReportWriter writer =
        switch (as) {
          case TEXT ->
              new TextFindings(
                  context.messages(),
                  OutputOptions.terminal(context, isStandard()),
                  listed,
                  least(context.globals()));
          case JSON -> new JsonReport(Version.number());
          case GITHUB -> new GithubFindings(listed);
          case JUNIT -> new JunitFindings(listed);
          case SARIF -> new SarifFindings(Version.number(), listed);
        };
    new Output(context.streams(), file.value()).write(out -> writer.write(report, out));
  }

  private static Severity least(Globals globals) {
    if (globals.isQuiet()) {
      return Severity.ERROR;
    }
    return globals.isVerbose() ? Severity.INFO : Severity.WARNING;
  }
}
