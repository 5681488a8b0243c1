package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;

/** What is told in code is what a command line sets. */
class OptionsTest {
  /** Options that a command shares with others. */
  private static final class Shared implements WithOptions {
    private final Options options = new Options("output");
    private final Setting<String> file = options.text("-o", "--output", "FILE").usual("-");

    @Override
    public Options options() {
      return options;
    }
  }

  private final Options options = new Options();
  private final Setting<List<String>> data = options.arguments("DATA", "option.data");
  private final Shared shared = options.with(new Shared());
  private final Setting<List<String>> towns = options.texts("--town", "TOWN").partedByCommas();
  private final Setting<List<String>> where = options.texts("--where", "CONDITION");
  private final Setting<Boolean> wide = options.flag("--wide");
  private final Setting<String> by = options.text("--by", "SELECTOR").key("option.rank-by");

  private CommandLine command() {
    return new CommandLine(options.spec("command", shared));
  }

  @Test
  void whatIsNotGivenKeepsItsUsualValue() {
    command().parseArgs();
    assertThat(data.value()).isEmpty();
    assertThat(shared.file.value()).isEqualTo("-");
    assertThat(towns.value()).isEmpty();
    assertThat(wide.value()).isFalse();
    assertThat(by.value()).isNull();
  }

  @Test
  void whatIsGivenIsSet() {
    String line = "a --by rate --town 1,2 -o x --where p=1,2 --town 3 --where q=3 --wide b";
    command().parseArgs(line.split(" "));
    assertThat(data.value()).containsExactly("a", "b");
    assertThat(shared.file.value()).isEqualTo("x");
    assertThat(towns.value()).containsExactly("1", "2", "3");
    assertThat(where.value()).containsExactly("p=1,2", "q=3");
    assertThat(wide.value()).isTrue();
    assertThat(by.value()).isEqualTo("rate");
  }

  /** A command adds files of its own to those that are given. */
  @Test
  void listsCanBeAddedTo() {
    command().parseArgs("--town", "1");
    towns.value().add("2");
    where.value().add("p=1");
    assertThat(towns.value()).containsExactly("1", "2");
    assertThat(where.value()).containsExactly("p=1");
  }

  @Test
  void onlyListsAreGivenTwice() {
    assertThatThrownBy(() -> command().parseArgs("--by", "a", "--by", "b"))
        .isInstanceOf(OverwrittenOptionException.class);
    assertThatThrownBy(() -> command().parseArgs("--wide", "--wide"))
        .isInstanceOf(OverwrittenOptionException.class);
  }

  @Test
  void whatIsRequiredMustBeGiven() {
    Options strict = new Options();
    strict.argument("DIR", "option.init-folder");
    strict.text("--from", "SURVEY").required();
    CommandLine command = new CommandLine(strict.spec("command", shared));
    assertThatThrownBy(() -> command.parseArgs("--from", "2024"))
        .isInstanceOf(MissingParameterException.class);
    assertThatThrownBy(() -> command.parseArgs("folder"))
        .isInstanceOf(MissingParameterException.class);
    assertThat(command.parseArgs("folder", "--from", "2024").errors()).isEmpty();
  }

  /** Whatever a command line has between its options: the help groups by it, texts hang on keys. */
  @Test
  void optionsStandInOrderWithGroupAndKey() {
    List<OptionSpec> specs = options.spec("command", shared).options();
    assertThat(specs)
        .extracting(OptionSpec::longestName)
        .containsExactly("--output", "--town", "--where", "--wide", "--by");
    assertThat(specs)
        .extracting(OptionSpec::userObject)
        .containsExactly("output", "own", "own", "own", "own");
    assertThat(specs)
        .extracting(OptionSpec::descriptionKey)
        .containsExactly(
            "option.output", "option.town", "option.where", "option.wide", "option.rank-by");
  }

  /** A command is looked for behind them. */
  @Test
  void itIsKnownWhatAValueFollows() {
    assertThat(List.of("-o", "--output", "--town", "--by")).allMatch(options::takesValue);
    assertThat(List.of("--wide", "--top", "output", "DATA")).noneMatch(options::takesValue);
    Options globals = new Globals().options();
    assertThat(List.of("--lang", "--workers", "--color")).allMatch(globals::takesValue);
    assertThat(List.of("-h", "--help", "-V", "-q", "-v", "--debug", "--ascii"))
        .noneMatch(globals::takesValue);
  }

  /** Keys come from names: none must be without a text, and no text without its option. */
  @Test
  void everyOptionHasItsText() {
    CommandLine program = ManPages.program(Language.EN);
    Set<String> keys = new TreeSet<>();
    for (CommandLine command :
        Stream.concat(Stream.of(program), program.getSubcommands().values().stream()).toList()) {
      command.getCommandSpec().args().forEach(one -> keys.add(one.descriptionKey()));
    }
    assertThat(new Messages(Language.EN).bundle().keySet())
        .filteredOn(key -> key.startsWith("option."))
        .containsExactlyInAnyOrderElementsOf(keys);
  }
}
