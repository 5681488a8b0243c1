package vitrine.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option or a parameter, and what it is set to: picocli sets it here, with no lambda in between.
 *
 * @param <T> a text, a list of texts, or whether a flag is given
 */
final class Setting<T> implements IGetter, ISetter {
  private final Class<?> type;
  private final String group;
  private final String label;

  /** The last is the long one; a parameter has none. */
  private final String[] names;

  private String key;
  private Candidates candidates;
  private String separator = "";
  private boolean required;
  private ScopeType scope = ScopeType.LOCAL;
  private boolean help;
  private boolean version;
  private T usual;
  private T value;

  Setting(Class<?> type, T usual, String group, String label, String... names) {
    this.type = type;
    this.usual = usual;
    this.value = usual;
    this.group = group;
    this.label = label;
    this.names = names;
  }

  /** What was given, else the usual value. */
  T value() {
    return value;
  }

  /** The key of its description, where that is not the name of the option. */
  Setting<T> key(String key) {
    this.key = key;
    return this;
  }

  /** What shells complete. */
  Setting<T> of(Candidates candidates) {
    this.candidates = candidates;
    return this;
  }

  /** What it is where nothing is given. */
  Setting<T> usual(T value) {
    this.usual = value;
    this.value = value;
    return this;
  }

  /** Several texts may be given at once. */
  Setting<T> partedByCommas() {
    this.separator = ",";
    return this;
  }

  Setting<T> required() {
    this.required = true;
    return this;
  }

  Setting<T> optional() {
    this.required = false;
    return this;
  }

  /** Every command takes it too. */
  Setting<T> everywhere() {
    this.scope = ScopeType.INHERIT;
    return this;
  }

  /** Where it is given nothing else needs to be. */
  Setting<T> asksForHelp() {
    this.help = true;
    return this;
  }

  Setting<T> asksForVersion() {
    this.version = true;
    return this;
  }

  boolean takesValue() {
    return type != boolean.class;
  }

  boolean isNamed(String word) {
    for (String name : names) {
      if (name.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** What picocli knows of it. */
  ArgSpec spec() {
    return names.length == 0 ? parameter() : option();
  }

  private OptionSpec option() {
    String name = names[names.length - 1].substring("--".length());
    return OptionSpec.builder(names)
        .userObject(group)
        .type(type)
        // A flag has none: this one is told where a command stands for its value, --quiet=rank.
        .paramLabel(label == null ? "<" + name + ">" : label)
        .descriptionKey(key == null ? "option." + name : key)
        .completionCandidates(candidates)
        .splitRegex(separator)
        .required(required)
        .scopeType(scope)
        .usageHelp(help)
        .versionHelp(version)
        .initialValue(usual)
        .getter(this)
        .setter(this)
        .build();
  }

  private PositionalParamSpec parameter() {
    PositionalParamSpec.Builder parameter =
        PositionalParamSpec.builder()
            .userObject(group)
            .type(type)
            .paramLabel(label)
            .descriptionKey(key)
            .completionCandidates(candidates)
            .required(required)
            .initialValue(usual)
            .getter(this)
            .setter(this);
    if (!required) {
      parameter.arity(type == String.class ? "0..1" : "0..*");
    }
    return parameter.build();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> V get() {
    return (V) value;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> V set(V given) {
    T before = value;
    value = (T) given;
    return (V) before;
  }
}
