package vitrine.cli;

import java.util.List;
import vitrine.render.Format;
import vitrine.study.ReferencesStudy;

/** {@code references}: the reference figures with their sources. */
final class ReferencesCommand implements Action {
  private final Context context;
  private final Options options = new Options();

  private final Setting<List<String>> ids =
      options.arguments("ID", "option.reference-ids").of(Candidates.REFERENCES);
  private final Setting<String> file = options.text("--references", "FILE");

  private final OutputOptions output = options.with(new OutputOptions());

  ReferencesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    output.write(
        new ReferencesStudy(file.value(), context.streams().folder(), ids.value(), output.file())
            .report(),
        format,
        context);
    return ExitCode.DONE;
  }
}
