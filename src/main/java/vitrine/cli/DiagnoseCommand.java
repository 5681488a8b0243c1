package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.DiagnoseRequest;
import vitrine.study.DiagnoseStudy;

/** {@code diagnose}: everything about one town, or two or three side by side. */
@Command(name = "diagnose")
final class DiagnoseCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private ChoiceOptions choice;
  @Mixin private NeighbourOption neighbours;
  @Mixin private GateOptions gates;
  @Mixin private OutputOptions output;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Candidates.DiagnoseTables.class,
      descriptionKey = "option.diagnose-table")
  private String table = "figures";

  @Option(
      names = "--profile",
      paramLabel = "FILE|ID",
      completionCandidates = Candidates.Profiles.class,
      descriptionKey = "option.profile")
  private String profile;

  @Option(names = "--draws", paramLabel = "N", descriptionKey = "option.draws")
  private String draws = "10000";

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
  private String seed = "1";

  DiagnoseCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    DiagnoseRequest request =
        DiagnoseRequest.of(
                choice.request(
                    input.options(context.globals().workers()),
                    profile,
                    neighbours.value(),
                    output,
                    context.streams()),
                draws,
                seed,
                table,
                gates.conditions())
            .refuseMany();
    Report report = DiagnoseStudy.load(request).report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
      code = gates.judge(report, context);
    }
    return code;
  }
}
