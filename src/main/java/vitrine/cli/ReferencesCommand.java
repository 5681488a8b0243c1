package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.render.Format;
import vitrine.study.ReferencesStudy;

/** {@code references}: the reference figures with their sources. */
@Command(name = "references")
final class ReferencesCommand implements Action {
  private final Context context;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      completionCandidates = Candidates.References.class,
      descriptionKey = "option.reference-ids")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--references", paramLabel = "FILE", descriptionKey = "option.references")
  private String file;

  @Mixin private OutputOptions output;

  ReferencesCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    Format format = output.format(context);
    output.write(
        new ReferencesStudy(file, context.streams().folder(), ids, output.file()).report(),
        format,
        context);
    return ExitCode.DONE;
  }
}
