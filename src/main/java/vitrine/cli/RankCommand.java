package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.OptionValues;
import vitrine.study.RankRequest;
import vitrine.study.RankStudy;

/** {@code rank}: how do these towns compare, with each other and with the references? */
@Command(name = "rank")
final class RankCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private ChoiceOptions choice;
  @Mixin private OutputOptions output;

  @Option(names = "--by", paramLabel = "SELECTOR", descriptionKey = "option.by")
  private String by;

  @Option(names = "--order", paramLabel = "best|asc|desc", descriptionKey = "option.order")
  private String order = "best";

  @Option(names = "--profile", paramLabel = "FILE|ID", descriptionKey = "option.profile")
  private String profile;

  RankCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format();
    RankRequest request =
        new RankRequest(
            choice.request(
                input.options(context.globals().workers()),
                profile,
                output.file(),
                context.streams()),
            by,
            OptionValues.constant("--order", order, RankRequest.Order.class));
    Report report = new RankStudy(request).report();
    int code = context.tell(report.findings(), input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context.streams(), context.messages());
    }
    return code;
  }
}
