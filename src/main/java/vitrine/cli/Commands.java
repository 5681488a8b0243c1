package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of the program. A run makes only the one that it is asked for: each has dozens of
 * options, and to read those of all would take longer than many a run.
 */
final class Commands {
  /** In the order in which the help lists them. */
  static final List<String> NAMES =
      List.of(
          "rank",
          "diagnose",
          "indicators",
          "change",
          "validate",
          "convert",
          "references",
          "explain",
          "schema",
          "init",
          "completion");

  static {
    // All values are read as texts: what picocli would load for times, dates and databases is not
    // wanted, and takes as long as all options.
    System.setProperty("picocli.converters.excludes", ".*");
  }

  private final Context context;

  Commands(Context context) {
    this.context = context;
  }

  /**
   * The program with what a command line needs of its commands: their names where the help is all
   * that can be asked for, the one that is named, or all where none is, to tell what was meant.
   */
  CommandLine programFor(String... args) {
    String word = firstWord(args);
    List<CommandSpec> commands = new ArrayList<>();
    for (String name : NAMES) {
      if (word == null) {
        commands.add(listed(name));
      } else if (name.equals(word) || !NAMES.contains(word)) {
        commands.add(command(name));
      }
    }
    return program(commands);
  }

  /** The program with all that its commands take, and what is said of it. */
  CommandLine program() {
    CommandLine program = program(NAMES.stream().map(this::command).toList());
    program.setResourceBundle(context.messages().bundle());
    return program;
  }

  private CommandLine program(List<CommandSpec> commands) {
    Globals globals = context.globals();
    CommandLine program = new CommandLine(globals.options().spec("vitrine", globals));
    for (CommandSpec command : commands) {
      program.addSubcommand(new CommandLine(command));
    }
    program.setExpandAtFiles(false);
    return program;
  }

  /** What names the command: the first word that is neither an option nor the value of one. */
  private String firstWord(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (context.globals().options().takesValue(args[i])) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return null;
  }

  /** A command as the help of the program shows it, without its options. */
  private static CommandSpec listed(String name) {
    return CommandSpec.create().name(name);
  }

  private CommandSpec command(String name) {
    Action command =
        switch (name) {
          case "rank" -> new RankCommand(context);
          case "diagnose" -> new DiagnoseCommand(context);
          case "indicators" -> new IndicatorsCommand(context);
          case "change" -> new ChangeCommand(context);
          case "validate" -> new ValidateCommand(context);
          case "convert" -> new ConvertCommand(context);
          case "references" -> new ReferencesCommand(context);
          case "explain" -> new ExplainCommand(context);
          case "schema" -> new SchemaCommand(context);
          case "init" -> new InitCommand(context);
          case "completion" -> new CompletionCommand(context);
          default -> throw new IllegalArgumentException(name);
        };
    return command.options().spec(name, command);
  }
}
