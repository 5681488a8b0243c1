package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options and parameters of a command, in the order in which completions have them. They are
 * made by calls: to look for annotations takes longer, at every start, than to read a small file.
 * There is no lambda and no stream on this way, because each would be linked for a single use.
 */
final class Options {
  /** The group of the options that a command has for itself. */
  static final String OWN = "own";

  private final String group;
  private final List<Setting<?>> settings = new ArrayList<>();

  Options() {
    this(OWN);
  }

  /** For options that stand together in the help, under the heading of that group. */
  Options(String group) {
    this.group = group;
  }

  /** Adds options that several commands share. */
  <S extends WithOptions> S with(S shared) {
    settings.addAll(shared.options().settings);
    return shared;
  }

  /** An option that takes a text; without a usual one it is null where it is not given. */
  Setting<String> text(String name, String label) {
    return add(new Setting<>(String.class, null, group, label, name));
  }

  Setting<String> text(String letter, String name, String label) {
    return add(new Setting<>(String.class, null, group, label, letter, name));
  }

  /** An option that may be given several times. */
  Setting<List<String>> texts(String name, String label) {
    return add(new Setting<>(List.class, new ArrayList<>(), group, label, name));
  }

  /** An option that takes no value. */
  Setting<Boolean> flag(String name) {
    return add(new Setting<>(boolean.class, false, group, null, name));
  }

  Setting<Boolean> flag(String letter, String name) {
    return add(new Setting<>(boolean.class, false, group, null, letter, name));
  }

  /** A parameter that must be given, unless it is made optional. */
  Setting<String> argument(String label, String key) {
    return add(new Setting<String>(String.class, null, group, label).required().key(key));
  }

  /** Parameters, of which there may be none. */
  Setting<List<String>> arguments(String label, String key) {
    return add(new Setting<List<String>>(List.class, new ArrayList<>(), group, label).key(key));
  }

  private <T> Setting<T> add(Setting<T> setting) {
    settings.add(setting);
    return setting;
  }

  /** Whether a word is the name of one of these options that a value follows. */
  boolean takesValue(String word) {
    for (Setting<?> setting : settings) {
      if (setting.takesValue() && setting.isNamed(word)) {
        return true;
      }
    }
    return false;
  }

  /** What picocli reads a command line by. */
  CommandSpec spec(String command, WithOptions owner) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(owner).name(command);
    for (Setting<?> setting : settings) {
      spec.add(setting.spec());
    }
    return spec;
  }
}
