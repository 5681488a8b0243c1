package vitrine.cli;

import java.util.List;
import vitrine.render.Format;
import vitrine.report.Report;
import vitrine.study.IndicatorsStudy;

/** {@code indicators}: the table of figures, long or wide. */
final class IndicatorsCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final InputOptions input = options.with(new InputOptions());
  private final ChoiceOptions choice = options.with(new ChoiceOptions());
  private final NeighbourOption neighbours = options.with(new NeighbourOption());
  private final GateOptions gates = options.with(new GateOptions());
  private final OutputOptions output = options.with(new OutputOptions());

  private final Setting<List<String>> indicators =
      options.texts("--indicator", "SELECTOR|FAMILY").partedByCommas().of(Candidates.INDICATORS);
  private final Setting<List<String>> zones =
      options.texts("--zone", "ZONE").partedByCommas().of(Candidates.ZONES);
  private final Setting<Boolean> wide = options.flag("--wide");
  private final Setting<String> table =
      options
          .text("--table", "TABLE")
          .key("option.indicator-table")
          .of(Candidates.INDICATOR_TABLES)
          .usual("figures");

  IndicatorsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    IndicatorsStudy study =
        IndicatorsStudy.of(
            choice.request(
                input.data(context.globals().workers()),
                null,
                neighbours.value(),
                output,
                context.streams()),
            indicators.value(),
            zones.value(),
            wide.value(),
            table.value(),
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
