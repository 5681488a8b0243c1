package vitrine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vitrine.i18n.Messages;

/** The help of a command with its options in groups: its own first, those of all commands last. */
final class HelpSections {
  static final int WIDTH = 80;

  private static final Pattern BROKEN = Pattern.compile(" (\\S+’)\n( +)([^\n]*)");

  private static final List<String> GROUPS =
      List.of(Options.OWN, "choice", "gates", "output", "input", "general");

  private final Messages messages;

  private HelpSections(Messages messages) {
    this.messages = messages;
  }

  /** The help of a command; made only when asked for, because most runs ask for none. */
  static String help(CommandLine command, Messages messages) {
    command.setResourceBundle(messages.bundle());
    command.setUsageHelpWidth(WIDTH);
    if (command.getParent() != null) {
      command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
      HelpSections sections = new HelpSections(messages);
      Map<String, CommandLine.IHelpSectionRenderer> renderers =
          new LinkedHashMap<>(command.getHelpSectionMap());
      renderers.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
      renderers.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, sections::options);
      command.setHelpSectionMap(renderers);
    }
    return withoutBrokenElisions(command.getUsageMessage(Ansi.OFF));
  }

  /**
   * Breaks no line behind an apostrophe, as picocli does: an article stays with its noun where the
   * next line has room.
   */
  private static String withoutBrokenElisions(String help) {
    Matcher broken = BROKEN.matcher(help);
    StringBuilder mended = new StringBuilder();
    while (broken.find()) {
      String line = broken.group(2) + broken.group(1) + broken.group(3);
      broken.appendReplacement(
          mended, Matcher.quoteReplacement(line.length() <= WIDTH ? "\n" + line : broken.group()));
    }
    return broken.appendTail(mended).toString();
  }

  private String options(Help help) {
    StringBuilder text = new StringBuilder();
    grouped(help.commandSpec())
        .forEach(
            (group, options) -> {
              Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
              layout.addOptions(options, help.parameterLabelRenderer());
              text.append('\n').append(messages.text("help.options." + group)).append('\n');
              text.append(layout);
            });
    return text.toString();
  }

  /** The options by the group they came with; names in their order within each. */
  static Map<String, List<OptionSpec>> grouped(CommandSpec command) {
    Map<String, List<OptionSpec>> grouped = new LinkedHashMap<>();
    for (String group : GROUPS) {
      List<OptionSpec> options =
          command.options().stream()
              .filter(option -> !option.hidden() && groupOf(option).equals(group))
              .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
              .toList();
      if (!options.isEmpty()) {
        grouped.put(group, options);
      }
    }
    return grouped;
  }

  private static Object groupOf(OptionSpec option) {
    return option.inherited() ? "general" : option.userObject();
  }
}
