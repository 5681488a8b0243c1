package vitrine.cli;

import vitrine.diagnostic.Severity;
import vitrine.render.FindingFormat;
import vitrine.render.FindingText;
import vitrine.report.Report;
import vitrine.study.FindingLimits;
import vitrine.study.ValidateStudy;
import vitrine.study.Validation;
import vitrine.study.Validation.Verdict;

/** {@code validate}: is the data sound? */
final class ValidateCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final FindingOutput output = options.with(new FindingOutput());

  private final Setting<String> maxErrors = options.text("--max-errors", "N");
  private final Setting<String> maxWarnings = options.text("--max-warnings", "N");

  ValidateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    input.refuseSurvey("validate");
    FindingFormat format = output.format();
    long most = output.most(format);
    FindingLimits limits = FindingLimits.of(maxErrors.value(), maxWarnings.value());
    Streams streams = context.streams();
    Validation validation =
        new ValidateStudy(
                input.data(context.globals().workers()),
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
