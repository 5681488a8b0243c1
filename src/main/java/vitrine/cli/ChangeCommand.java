package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.ChangeRequest;
import vitrine.study.ChangeStudy;

/** {@code change}: what moved between surveys? */
@Command(name = "change")
final class ChangeCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private ChoiceOptions choice;
  @Mixin private OutputOptions output;

  @Option(names = "--from", paramLabel = "SURVEY", descriptionKey = "option.from")
  private String from;

  @Option(names = "--to", paramLabel = "SURVEY", descriptionKey = "option.to")
  private String to;

  @Option(names = "--every", descriptionKey = "option.every")
  private boolean every;

  @Option(
      names = "--match",
      paramLabel = "id|address|both",
      completionCandidates = Candidates.Matchings.class,
      descriptionKey = "option.match")
  private String match = "id";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      split = ",",
      completionCandidates = Candidates.Zones.class,
      descriptionKey = "option.zone")
  private List<String> zones = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Candidates.ChangeTables.class,
      descriptionKey = "option.change-table")
  private String table = "figures";

  ChangeCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    input.refuseSurvey("change");
    Format format = output.format(context);
    ChangeRequest request =
        ChangeRequest.of(
            choice.request(
                input.options(context.globals().workers()), null, null, output, context.streams()),
            from,
            to,
            every,
            match,
            zones,
            table);
    Report report = new ChangeStudy(request).report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
    }
    return code;
  }
}
