package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.RankOptions;
import vitrine.study.RankRequest;
import vitrine.study.RankStudy;

/** {@code rank}: how do these towns compare, with each other and with the references? */
@Command(name = "rank")
final class RankCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private ChoiceOptions choice;
  @Mixin private NeighbourOption neighbours;
  @Mixin private GateOptions gates;
  @Mixin private OutputOptions output;

  @Option(
      names = "--by",
      paramLabel = "SELECTOR",
      completionCandidates = Candidates.RankedBy.class,
      descriptionKey = "option.by")
  private String by;

  @Option(
      names = "--order",
      paramLabel = "best|asc|desc",
      completionCandidates = Candidates.Orders.class,
      descriptionKey = "option.order")
  private String order = "best";

  @Option(
      names = "--profile",
      paramLabel = "FILE|ID",
      completionCandidates = Candidates.Profiles.class,
      descriptionKey = "option.profile")
  private String profile;

  @Option(
      names = "--indicators-table",
      paramLabel = "FILE",
      descriptionKey = "option.indicators-table")
  private String indicatorsTable;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      completionCandidates = Candidates.Groups.class,
      descriptionKey = "option.group")
  private String group;

  @Option(names = "--min-premises", paramLabel = "N", descriptionKey = "option.min-premises")
  private String minPremises;

  @Option(names = "--complete-only", descriptionKey = "option.complete-only")
  private boolean completeOnly;

  @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
  private String top;

  @Option(
      names = "--normalise",
      paramLabel = "HOW",
      completionCandidates = Candidates.Normalisations.class,
      descriptionKey = "option.normalise")
  private String normalise;

  @Option(
      names = "--aggregate",
      paramLabel = "HOW",
      completionCandidates = Candidates.Aggregations.class,
      descriptionKey = "option.aggregate")
  private String aggregate;

  @Option(names = "--draws", paramLabel = "N", descriptionKey = "option.draws")
  private String draws = "10000";

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
  private String seed = "1";

  @Option(names = "--against", paramLabel = "TOWN", descriptionKey = "option.against")
  private String against;

  @Option(names = "--threshold", paramLabel = "RATE", descriptionKey = "option.threshold")
  private String threshold;

  RankCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    RankOptions options =
        new RankOptions(
            by,
            order,
            group,
            minPremises,
            completeOnly,
            top,
            normalise,
            aggregate,
            draws,
            seed,
            against,
            threshold,
            indicatorsTable != null);
    RankRequest request =
        RankRequest.of(
            choice.request(
                input.options(context.globals().workers(), indicatorsTable),
                profile,
                neighbours.value(),
                output,
                context.streams()),
            options,
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
