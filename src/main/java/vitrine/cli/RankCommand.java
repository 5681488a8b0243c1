package vitrine.cli;

import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.RankOptions;
import vitrine.study.RankRequest;
import vitrine.study.RankStudy;

/** {@code rank}: how do these towns compare, with each other and with the references? */
final class RankCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final ChoiceOptions choice = options.with(new ChoiceOptions());
  private final NeighbourOption neighbours = options.with(new NeighbourOption());
  private final GateOptions gates = options.with(new GateOptions());
  private final OutputOptions output = options.with(new OutputOptions());

  private final Setting<String> by = options.text("--by", "SELECTOR").of(Candidates.RANKED_BY);
  private final Setting<String> order =
      options.text("--order", "best|asc|desc").of(Candidates.ORDERS).usual("best");
  private final Setting<String> profile =
      options.text("--profile", "FILE|ID").of(Candidates.PROFILES);
  private final Setting<String> indicatorsTable = options.text("--indicators-table", "FILE");
  private final Setting<String> group = options.text("--group", "COLUMN").of(Candidates.GROUPS);
  private final Setting<String> minPremises = options.text("--min-premises", "N");
  private final Setting<Boolean> completeOnly = options.flag("--complete-only");
  private final Setting<String> top = options.text("--top", "N");
  private final Setting<String> normalise =
      options.text("--normalise", "HOW").of(Candidates.NORMALISATIONS);
  private final Setting<String> aggregate =
      options.text("--aggregate", "HOW").of(Candidates.AGGREGATIONS);
  private final Setting<String> draws = options.text("--draws", "N").usual("10000");
  private final Setting<String> seed = options.text("--seed", "N").usual("1");
  private final Setting<String> against = options.text("--against", "TOWN");
  private final Setting<String> threshold = options.text("--threshold", "RATE");

  RankCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    RankOptions asked =
        new RankOptions(
            by.value(),
            order.value(),
            group.value(),
            minPremises.value(),
            completeOnly.value(),
            top.value(),
            normalise.value(),
            aggregate.value(),
            draws.value(),
            seed.value(),
            against.value(),
            threshold.value(),
            indicatorsTable.value() != null);
    RankRequest request =
        RankRequest.of(
            choice.request(
                input.data(context.globals().workers(), indicatorsTable.value()),
                profile.value(),
                neighbours.value(),
                output,
                context.streams()),
            asked,
            gates.conditions());
    Report report = new RankStudy(request).report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
      code = gates.judge(report, context);
    }
    return code;
  }
}
