package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.render.Format;
import vitrine.study.ExplainStudy;

/** {@code explain}: what an indicator, profile, reference, note or finding code means. */
@Command(name = "explain")
final class ExplainCommand implements Action {
  private final Context context;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      completionCandidates = Candidates.Explained.class,
      descriptionKey = "option.explain-ids")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--references", paramLabel = "FILE", descriptionKey = "option.references")
  private String file;

  @Mixin private OutputOptions output;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    ExplainStudy study = new ExplainStudy(ids, file, context.streams().folder(), output.file());
    output.write(study.report(), format, context);
    return ExitCode.DONE;
  }
}
