package vitrine.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import vitrine.study.OptionValues;

/** {@code completion}: a script that makes a shell complete vitrine's words. */
final class CompletionCommand implements Action {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Context context;
  private final Options options = new Options();

  private final Setting<String> shell =
      options.argument("SHELL", "option.shell").of(Candidates.SHELLS);

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public int run() {
    CommandLine program = new Commands(context).program();
    String script =
        switch (OptionValues.oneOf("SHELL", shell.value(), SHELLS)) {
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
