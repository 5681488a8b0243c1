package vitrine.cli;

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

  private final Context context;

  Commands(Context context) {
    this.context = context;
  }

  /** The program with what a command line needs of its commands. */
  CommandLine programFor(String... args) {
    String word = firstWord(args);
    if (word == null) {
      return program(NAMES.stream().map(Commands::listed).toList());
    }
    boolean alone = NAMES.contains(word) && !word.equals("completion");
    return alone ? program(List.of(command(word))) : program();
  }

  /** The program with all that its commands take. */
  CommandLine program() {
    return program(NAMES.stream().map(this::command).toList());
  }

  private CommandLine program(List<CommandSpec> commands) {
    CommandLine program = new CommandLine(context.globals());
    commands.forEach(command -> program.addSubcommand(new CommandLine(command)));
    program.setResourceBundle(context.messages().bundle());
    program.setUsageHelpWidth(HelpSections.WIDTH);
    program.setExpandAtFiles(false);
    return program;
  }

  /** What names the command: the first word that is neither an option nor the value of one. */
  private static String firstWord(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (Globals.TAKING_VALUES.contains(args[i])) {
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
    return CommandSpec.forAnnotatedObject(command);
  }
}
