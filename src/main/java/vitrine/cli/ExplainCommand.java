package vitrine.cli;

import java.util.List;
import vitrine.render.Format;
import vitrine.study.ExplainStudy;

/** {@code explain}: what an indicator, profile, reference, note or finding code means. */
final class ExplainCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final Setting<List<String>> ids =
      options.arguments("ID", "option.explain-ids").of(Candidates.EXPLAINED);
  private final Setting<String> file = options.text("--references", "FILE");

  private final OutputOptions output = options.with(new OutputOptions());

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    ExplainStudy study =
        new ExplainStudy(ids.value(), file.value(), context.streams().folder(), output.file());
    output.write(study.report(), format, context);
    return ExitCode.DONE;
  }
}
