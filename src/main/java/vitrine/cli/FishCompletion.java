package vitrine.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for fish: words with what they mean, in the language in which it was made. */
final class FishCompletion {
  private final CommandLine program;

  FishCompletion(CommandLine program) {
    this.program = program;
  }

  String script() {
    StringBuilder script =
        new StringBuilder(
            "# fish completion of vitrine; put it into ~/.config/fish/completions/vitrine.fish\n");
    List<CommandSpec> commands = ShellWords.commands(program);
    String names = commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    String before = "not __fish_seen_subcommand_from " + names;
    for (CommandSpec command : commands) {
      script
          .append("complete -c vitrine -n '")
          .append(before)
          .append("' -f -a '")
          .append(command.name())
          .append("' -d '")
          .append(ShellWords.said(command.usageMessage().header()))
          .append("'\n");
    }
    for (OptionSpec option : ShellWords.options(program.getCommandSpec())) {
      append(script, before, option);
    }
    for (CommandSpec command : commands) {
      append(script, command);
    }
    return script.toString();
  }

  private static void append(StringBuilder script, CommandSpec command) {
    String seen = "__fish_seen_subcommand_from " + command.name();
    ShellWords.options(command).forEach(option -> append(script, seen, option));
    List<String> words = ShellWords.parameters(command);
    if (!words.isEmpty()) {
      script
          .append("complete -c vitrine -n '")
          .append(seen)
          .append("' -f -a '")
          .append(String.join(" ", words))
          .append("'\n");
    }
  }

  private static void append(StringBuilder script, String condition, OptionSpec option) {
    script.append("complete -c vitrine -n '").append(condition).append('\'');
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      script.append(isLong ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (ShellWords.takesValue(option)) {
      List<String> words = ShellWords.words(option);
      script.append(words.isEmpty() && ShellWords.takesFile(option) ? " -r" : " -x");
      if (!words.isEmpty()) {
        script.append(" -a '").append(String.join(" ", words)).append('\'');
      }
    }
    script.append(" -d '").append(ShellWords.said(option.description())).append("'\n");
  }
}
