package vitrine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for bash, of version 4 or later; lists with commas are completed word by word. */
final class BashCompletion {
  private static final String HEAD =
      """
      # bash completion of vitrine; put it where bash looks for completions, or source it.
      _vitrine() {
        local cur prev command word list
        cur="${COMP_WORDS[COMP_CWORD]}"
        prev="${COMP_WORDS[COMP_CWORD-1]}"
        if [ "$cur" = "=" ]; then
          cur=""
        elif [ "$prev" = "=" ]; then
          prev="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        command=""
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case "$word" in
            COMMANDS) command="$word"; break ;;
          esac
        done
        case "$prev" in
      """;

  private static final String MIDDLE =
      """
        esac
        case "$command" in
      """;

  private static final String TAIL =
      """
        esac
      }
      _vitrine_words() {
        list=""
        case "$cur" in
          *,*) list="${cur%,*}," ;;
        esac
        COMPREPLY=($(compgen -P "$list" -W "$1" -- "${cur##*,}"))
      }
      complete -o default -F _vitrine vitrine
      """;

  private final CommandLine program;

  BashCompletion(CommandLine program) {
    this.program = program;
  }

  String script() {
    List<CommandSpec> commands = ShellWords.commands(program);
    String names = commands.stream().map(CommandSpec::name).collect(Collectors.joining("|"));
    StringBuilder script = new StringBuilder(HEAD.replace("COMMANDS", names));
    values(commands).forEach((words, options) -> script.append(value(options, words)));
    script.append(MIDDLE);
    for (CommandSpec command : commands) {
      script
          .append("    ")
          .append(command.name())
          .append(") ")
          .append(words(command))
          .append(" ;;\n");
    }
    String first = names.replace('|', ' ') + " " + optionNames(program.getCommandSpec());
    return script
        .append("    *) _vitrine_words \"")
        .append(first)
        .append("\" ;;\n")
        .append(TAIL)
        .toString();
  }

  /** The options by the words that they take; files are the shell's own business. */
  private Map<String, String> values(List<CommandSpec> commands) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (CommandSpec command : commands) {
      for (OptionSpec option : ShellWords.options(command)) {
        if (ShellWords.takesValue(option)) {
          byName.putIfAbsent(
              String.join("|", option.names()), String.join(" ", ShellWords.words(option)));
        }
      }
    }
    Map<String, String> byWords = new LinkedHashMap<>();
    byName.forEach((names, words) -> byWords.merge(words, names, (a, b) -> a + "|" + b));
    return byWords;
  }

  private static String value(String options, String words) {
    String action = words.isEmpty() ? "COMPREPLY=()" : "_vitrine_words \"" + words + "\"";
    return "    " + options + ") " + action + "; return ;;\n";
  }

  /** Options after a hyphen; else the words of the parameters, or files where there are none. */
  private static String words(CommandSpec command) {
    List<String> words = ShellWords.parameters(command);
    String other = words.isEmpty() ? "COMPREPLY=()" : quoted(String.join(" ", words));
    return "case \"$cur\" in -*) " + quoted(optionNames(command)) + " ;; *) " + other + " ;; esac";
  }

  private static String quoted(String words) {
    return "_vitrine_words \"" + words + "\"";
  }

  private static String optionNames(CommandSpec command) {
    return ShellWords.options(command).stream()
        .map(OptionSpec::longestName)
        .collect(Collectors.joining(" "));
  }
}
