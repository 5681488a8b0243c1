package vitrine.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.DiagnoseRequest;
import vitrine.study.DiagnoseStudy;
import vitrine.study.OptionValues;
import vitrine.study.TownFile;

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

  @Option(
      names = "--each",
      paramLabel = "town",
      completionCandidates = Candidates.Each.class,
      descriptionKey = "option.each")
  private String each;

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
            gates.conditions());
    if (each != null) {
      return eachTown(request, format);
    }
    Report report = DiagnoseStudy.load(request.refuseMany()).report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
      code = gates.judge(report, context);
    }
    return code;
  }

  /** A dossier for each town that is asked for, however many they are. */
  private int eachTown(DiagnoseRequest request, Format format) {
    OptionValues.oneOf("--each", each, List.of("town"));
    TownFile.of(output.file());
    DiagnoseStudy study = DiagnoseStudy.load(request);
    int code = context.tell(study.inputs(), study.findings(), input.isStrict());
    return code == ExitCode.DONE ? new EachTown(study, output, gates, context).run(format) : code;
  }
}
