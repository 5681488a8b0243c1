package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the completion scripts of all shells are made of. */
final class ShellWords {
  private ShellWords() {}

  /** The commands in their order. */
  static List<CommandSpec> commands(CommandLine program) {
    return program.getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  /** The options that a command shows. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** The words that an option or parameter takes; empty for those that take files or free words. */
  static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  /** The words of a command's parameters; empty where they are files. */
  static List<String> parameters(CommandSpec command) {
    List<String> words = new ArrayList<>();
    command.positionalParameters().forEach(parameter -> words.addAll(words(parameter)));
    return words;
  }

  static boolean takesFile(ArgSpec argument) {
    return argument.paramLabel().contains("FILE") || argument.paramLabel().equals("DIR");
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The first line of what is said of something; quotes of shells are not in it. */
  static String said(String... description) {
    String text = String.join(" ", description).replace("%%", "%").replace("%n", " ");
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.replaceAll("[\\\\'\"`$]", "").replaceAll("\\.$", "").strip();
  }
}
