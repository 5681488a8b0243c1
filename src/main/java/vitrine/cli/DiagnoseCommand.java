package vitrine.cli;

import java.util.List;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.DiagnoseRequest;
import vitrine.study.DiagnoseStudy;
import vitrine.study.OptionValues;
import vitrine.study.TownFile;

/** {@code diagnose}: everything about one town, or two or three side by side. */
final class DiagnoseCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final ChoiceOptions choice = options.with(new ChoiceOptions());
  private final NeighbourOption neighbours = options.with(new NeighbourOption());
  private final GateOptions gates = options.with(new GateOptions());
  private final OutputOptions output = options.with(new OutputOptions());

  private final Setting<String> table =
      options
          .text("--table", "TABLE")
          .key("option.diagnose-table")
          .of(Candidates.DIAGNOSE_TABLES)
          .usual("figures");
  private final Setting<String> profile =
      options.text("--profile", "FILE|ID").of(Candidates.PROFILES);
  private final Setting<String> draws = options.text("--draws", "N").usual("10000");
  private final Setting<String> seed = options.text("--seed", "N").usual("1");
  private final Setting<String> each = options.text("--each", "town").of(Candidates.EACH);

  DiagnoseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    DiagnoseRequest request =
        DiagnoseRequest.of(
            choice.request(
                input.data(context.globals().workers()),
                profile.value(),
                neighbours.value(),
                output,
                context.streams()),
            draws.value(),
            seed.value(),
            table.value(),
            gates.conditions());
    if (each.value() != null) {
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
    OptionValues.oneOf("--each", each.value(), List.of("town"));
    TownFile.of(output.file());
    DiagnoseStudy study = DiagnoseStudy.load(request);
    int code = context.tell(study.inputs(), study.findings(), input.isStrict());
    return code == ExitCode.DONE ? new EachTown(study, output, gates, context).run(format) : code;
  }
}
