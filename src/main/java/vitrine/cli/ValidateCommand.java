package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.diagnostic.Severity;
import vitrine.render.FindingFormat;
import vitrine.render.FindingText;
import vitrine.report.Report;
import vitrine.study.FindingLimits;
import vitrine.study.ValidateStudy;
import vitrine.study.Validation;
import vitrine.study.Validation.Verdict;

/** {@code validate}: is the data sound? */
@Command(name = "validate")
final class ValidateCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private FindingOutput output;

  @Option(names = "--max-errors", paramLabel = "N", descriptionKey = "option.max-errors")
  private String maxErrors;

  @Option(names = "--max-warnings", paramLabel = "N", descriptionKey = "option.max-warnings")
  private String maxWarnings;

  ValidateCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    input.refuseSurvey("validate");
    FindingFormat format = output.format();
    long most = output.most(format);
    FindingLimits limits = FindingLimits.of(maxErrors, maxWarnings);
    Streams streams = context.streams();
    Validation validation =
        new ValidateStudy(
                input.options(context.globals().workers()),
                limits,
                output.file(),
                streams.folder(),
                streams.in())
            .validate();
    output.write(validation.report(), format, most, context);
    int code = code(validation);
    if (code != ExitCode.DONE && !output.isShown(format)) {
      context
          .printer()
          .line("vitrine: " + new FindingText(context.messages()).told(validation.sentence()));
    }
    return code;
  }

  /**
   * Data that cannot be used is worse than data with errors; with {@code --strict} any error is.
   */
  private int code(Validation validation) {
    Report report = validation.report();
    boolean erroneous = report.findings().count(Severity.ERROR) > 0;
    if (validation.verdict() == Verdict.UNUSABLE || input.isStrict() && erroneous) {
      return ExitCode.INPUT;
    }
    return validation.verdict() == Verdict.FAILED ? ExitCode.GATE : ExitCode.DONE;
  }
}
