package vitrine.cli;

import java.util.List;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.ChangeRequest;
import vitrine.study.ChangeStudy;

/** {@code change}: what moved between surveys? */
final class ChangeCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final ChoiceOptions choice = options.with(new ChoiceOptions());
  private final OutputOptions output = options.with(new OutputOptions());

  private final Setting<String> from = options.text("--from", "SURVEY");
  private final Setting<String> to = options.text("--to", "SURVEY");
  private final Setting<Boolean> every = options.flag("--every");
  private final Setting<String> match =
      options.text("--match", "id|address|both").of(Candidates.MATCHINGS).usual("id");
  private final Setting<List<String>> zones =
      options.texts("--zone", "ZONE").partedByCommas().of(Candidates.ZONES);
  private final Setting<String> table =
      options
          .text("--table", "TABLE")
          .key("option.change-table")
          .of(Candidates.CHANGE_TABLES)
          .usual("figures");

  ChangeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    input.refuseSurvey("change");
    Format format = output.format(context);
    ChangeRequest request =
        ChangeRequest.of(
            choice.request(
                input.data(context.globals().workers()), null, null, output, context.streams()),
            from.value(),
            to.value(),
            every.value(),
            match.value(),
            zones.value(),
            table.value());
    Report report = new ChangeStudy(request).report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
    }
    return code;
  }
}
