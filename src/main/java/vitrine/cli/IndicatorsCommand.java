package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.IndicatorsStudy;

/** {@code indicators}: the table of figures, long or wide. */
@Command(name = "indicators")
final class IndicatorsCommand implements Action {
  private final Context context;

  @Mixin private InputOptions input;
  @Mixin private ChoiceOptions choice;
  @Mixin private NeighbourOption neighbours;
  @Mixin private GateOptions gates;
  @Mixin private OutputOptions output;

  @Option(
      names = "--indicator",
      paramLabel = "SELECTOR|FAMILY",
      split = ",",
      completionCandidates = Candidates.Indicators.class,
      descriptionKey = "option.indicator")
  private List<String> indicators = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      split = ",",
      completionCandidates = Candidates.Zones.class,
      descriptionKey = "option.zone")
  private List<String> zones = new ArrayList<>();

  @Option(names = "--wide", descriptionKey = "option.wide")
  private boolean wide;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Candidates.IndicatorTables.class,
      descriptionKey = "option.indicator-table")
  private String table = "figures";

  IndicatorsCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    IndicatorsStudy study =
        IndicatorsStudy.of(
            choice.request(
                input.options(context.globals().workers()),
                null,
                neighbours.value(),
                output,
                context.streams()),
            indicators,
            zones,
            wide,
            table,
            gates.conditions());
    Report report = study.report();
    int code = context.tell(report, input.isStrict());
    if (code == ExitCode.DONE) {
      output.write(report, format, context);
      code = gates.judge(report, context);
    }
    return code;
  }
}
