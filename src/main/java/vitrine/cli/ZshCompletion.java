package vitrine.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for zsh: words with what they mean, in the language in which it was made. */
final class ZshCompletion {
  private final CommandLine program;

  ZshCompletion(CommandLine program) {
    this.program = program;
  }

  String script() {
    StringBuilder script = new StringBuilder("#compdef vitrine\n");
    script.append("# zsh completion of vitrine; put it as _vitrine into a folder of $fpath.\n");
    script.append("_vitrine() {\n  local context state state_descr line\n  typeset -A opt_args\n");
    script.append("  local -a commands\n  commands=(\n");
    for (CommandSpec command : ShellWords.commands(program)) {
      String said = ShellWords.said(command.usageMessage().header());
      script.append("    '").append(command.name()).append(':').append(colons(said)).append("'\n");
    }
    script.append("  )\n  _arguments -C \\\n");
    ShellWords.options(program.getCommandSpec()).forEach(option -> append(script, option));
    script.append("    '1:command:->command' \\\n    '*::argument:->argument'\n");
    script.append("  case $state in\n    command) _describe command commands ;;\n");
    script.append("    argument)\n      case $line[1] in\n");
    for (CommandSpec command : ShellWords.commands(program)) {
      script.append("        ").append(command.name()).append(")\n          _arguments \\\n");
      ShellWords.options(command).forEach(option -> append(script, option));
      script.append("    '*:").append(label(command)).append(':');
      script.append(action(ShellWords.parameters(command), true)).append("' ;;\n");
    }
    return script.append("      esac ;;\n  esac\n}\n_vitrine \"$@\"\n").toString();
  }

  private static String label(CommandSpec command) {
    return command.positionalParameters().isEmpty()
        ? " "
        : command.positionalParameters().get(0).paramLabel().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder script, OptionSpec option) {
    String said = brackets(colons(ShellWords.said(option.description())));
    script.append("    '*").append(option.longestName());
    boolean value = ShellWords.takesValue(option);
    script.append(value ? "=[" : "[").append(said).append(']');
    if (value) {
      List<String> words = ShellWords.words(option);
      script.append(":value:").append(action(words, ShellWords.takesFile(option)));
    }
    script.append("' \\\n");
  }

  private static String action(List<String> words, boolean files) {
    if (words.isEmpty()) {
      return files ? "_files" : " ";
    }
    return "(" + String.join(" ", words) + ")";
  }

  private static String colons(String text) {
    return text.replace(":", "\\:");
  }

  private static String brackets(String text) {
    return text.replace("[", "\\[").replace("]", "\\]");
  }
}
