package vitrine.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import vitrine.i18n.Messages;

/** The man page of one command, or of the program itself, in one language. */
final class ManPage {
  /** When this version was released: the day of the build would change the pages every day. */
  private static final String RELEASED = "2026-01-01";

  private static final String OWN = "own";
  private static final String GENERAL = "general";

  private final CommandSpec command;
  private final CommandSpec program;
  private final ManTexts texts;
  private final Roff page;

  ManPage(CommandSpec command, ManTexts texts) {
    this.command = command;
    this.program = command.root();
    this.texts = texts;
    this.page = new Roff(texts != ManTexts.EN);
  }

  /** The name of a command's page. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The source of the page. */
  String page() {
    page.comment(
        "Made by vitrine.cli.ManPages from the help texts: change those, and make it anew.");
    page.title(
        name(command).toUpperCase(Locale.ROOT),
        RELEASED,
        "vitrine " + Version.number(),
        texts.text("manual"));
    name();
    synopsis();
    description();
    commands();
    options();
    new ManFooter(texts, text(command.usageMessage().footer())).write(page);
    exitStatus();
    environment();
    seeAlso();
    return page.toString();
  }

  private void section(String key) {
    page.macro("SH", texts.text(key));
  }

  private void name() {
    section("name");
    page.text(name(command) + " - " + lowered(header(command)));
  }

  private void synopsis() {
    section("synopsis");
    String option = "[" + page.italic(texts.text("option")) + "]...";
    String line = page.bold(command.qualifiedName()) + " " + option;
    if (isProgram()) {
      String argument = "[" + page.italic(texts.text("argument")) + "]...";
      page.made(line + " " + page.italic(texts.text("command")) + " " + argument);
    } else {
      Stream<ArgSpec> required = command.options().stream().filter(ArgSpec::required).map(o -> o);
      page.made(
          Stream.concat(
                  required.map(this::written).map(ManPage::longName),
                  parameters().map(this::written))
              .collect(Collectors.joining(" ", line + " ", ""))
              .strip());
    }
  }

  /** Of an option with two names the longer one. */
  private static String longName(String label) {
    return label.replaceFirst("^\\S+, ", "");
  }

  private void description() {
    section("description");
    List<String> paragraphs = paragraphs(text(command.usageMessage().description()));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        page.macro("PP");
      }
      page.text(paragraphs.get(i));
    }
    parameters().forEach(parameter -> item(bare(written(parameter)), parameter));
  }

  /** Brackets tell what may be left out, in the synopsis alone. */
  private static String bare(String label) {
    return label.replaceAll("^\\[(.*)]$", "$1");
  }

  private void commands() {
    if (isProgram()) {
      section("commands");
      for (CommandSpec other : ShellWords.commands(program.commandLine())) {
        page.macro("TP").made(reference(other)).text(header(other));
      }
    }
  }

  /** In the groups and the order of the help. */
  private void options() {
    section("options");
    groups()
        .forEach(
            (group, options) -> {
              if (!group.equals(OWN)) {
                page.macro("SS", heading(group));
              }
              if (group.equals(GENERAL)) {
                page.text(texts.text("before-or-after"));
              }
              options.forEach(option -> item(written(option), option));
            });
  }

  /** To the help of the program all options are its own; here it tells which stand where. */
  private Map<String, List<OptionSpec>> groups() {
    Map<String, List<OptionSpec>> groups = HelpSections.grouped(command);
    if (isProgram()) {
      Map<Boolean, List<OptionSpec>> everywhere =
          groups.get(OWN).stream()
              .collect(
                  Collectors.partitioningBy(option -> option.scopeType() == ScopeType.INHERIT));
      groups.put(OWN, everywhere.get(false));
      groups.put(GENERAL, everywhere.get(true));
    }
    return groups;
  }

  private String heading(String group) {
    return new Messages(texts.language())
        .text("help.options." + group)
        .replaceAll("[\\s\u00a0\u202f]*:$", "");
  }

  private Stream<PositionalParamSpec> parameters() {
    return command.positionalParameters().stream().filter(parameter -> !parameter.hidden());
  }

  private void item(String label, ArgSpec argument) {
    page.macro("TP").made(label).text(text(argument.description()));
  }

  /** The names of an option and its value, or what a parameter is called. */
  private String written(ArgSpec argument) {
    String names =
        argument instanceof OptionSpec option
            ? Stream.of(option.names()).map(page::bold).collect(Collectors.joining(", "))
            : "";
    CommandLine.Help help = command.commandLine().getHelp();
    String label =
        help.createDefaultParamLabelRenderer()
            .renderParameterLabel(argument, Ansi.OFF, List.of())
            .toString();
    return names + page.label(label);
  }

  private void exitStatus() {
    section("exit");
    exit(ExitCode.DONE, "exit.0");
    boolean validates = program.subcommands().containsKey("validate");
    exit(ExitCode.GATE, validates ? "exit.1.validate" : "exit.1");
    exit(ExitCode.USAGE, "exit.2");
    exit(ExitCode.INPUT, has(command, "--strict") ? "exit.3.strict" : "exit.3");
    exit(ExitCode.OUTPUT, "exit.4");
    exit(ExitCode.BUG, "exit.70");
  }

  private void exit(int code, String key) {
    page.macro("TP").made(page.bold(Integer.toString(code)));
    page.text(MessageFormat.format(texts.text(key), with("--fail-if")));
  }

  /** The commands that have an option. */
  private String with(String option) {
    return ShellWords.commands(program.commandLine()).stream()
        .filter(other -> has(other, option))
        .map(CommandSpec::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean has(CommandSpec command, String option) {
    return command.findOption(option) != null;
  }

  private void environment() {
    section("environment");
    variables("env.language", "LC_ALL", "LC_MESSAGES", "LANG");
    variables("env.columns", "COLUMNS");
    variables("env.no-color", "NO_COLOR");
  }

  private void variables(String key, String... names) {
    page.macro("TP");
    page.made(Stream.of(names).map(page::bold).collect(Collectors.joining(", ")));
    page.text(texts.text(key));
  }

  private void seeAlso() {
    section("see");
    List<CommandSpec> others =
        Stream.concat(Stream.of(program), ShellWords.commands(program.commandLine()).stream())
            .filter(other -> other != command)
            .toList();
    for (int i = 0; i < others.size(); i++) {
      page.made(reference(others.get(i)) + (i < others.size() - 1 ? "," : ""));
    }
  }

  private String reference(CommandSpec other) {
    return page.bold(name(other)) + "(1)";
  }

  private boolean isProgram() {
    return command == program;
  }

  private static String header(CommandSpec command) {
    return text(command.usageMessage().header()).strip();
  }

  /** As it stands in a line of names: no capital at its start, no full stop at its end. */
  private static String lowered(String header) {
    return header.substring(0, 1).toLowerCase(Locale.ROOT)
        + header.substring(1).replaceAll("\\.$", "");
  }

  /** A help text as picocli shows it: {@code %n} ends a line, a percent sign is written twice. */
  private static String text(String... lines) {
    return String.join("\n", lines).replace("%n", "\n").replace("%%", "%");
  }

  private static List<String> paragraphs(String text) {
    return Stream.of(text.strip().split("\n\\s*\n")).filter(part -> !part.isBlank()).toList();
  }
}
