package vitrine.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vitrine.study.OptionValues;

/** {@code completion}: a script that makes a shell complete vitrine's words. */
@Command(name = "completion")
final class CompletionCommand implements Action {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Context context;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Candidates.Shells.class,
      descriptionKey = "option.shell")
  private String shell;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public int run() {
    CommandLine program = spec.parent().commandLine();
    String script =
        switch (OptionValues.oneOf("SHELL", shell, SHELLS)) {
          case "bash" -> new BashCompletion(program).script();
          case "zsh" -> new ZshCompletion(program).script();
          default -> new FishCompletion(program).script();
        };
    new Output(context.streams(), "-")
        .write(out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE;
  }

  static List<String> shells() {
    return SHELLS;
  }
}
