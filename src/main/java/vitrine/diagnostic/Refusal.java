package vitrine.diagnostic;

import java.util.List;

/**
 * What ends a run without a result, told by a message key and its arguments so that it can be said
 * in the reader's language.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose fault it is: each has an exit code of its own. */
  public enum Kind {
    /** The command line cannot be understood. */
    USAGE,
    /** The input cannot be used. */
    INPUT,
    /** The output cannot be written. */
    OUTPUT
  }

  private final Kind kind;
  private final String key;
  private final transient List<Object> arguments;
  private final transient Finding finding;
  private transient Findings before = new Findings();

  private Refusal(Kind kind, String key, List<Object> arguments, Finding finding) {
    super(key + arguments, null, false, false);
    this.kind = kind;
    this.key = key;
    this.arguments = arguments;
    this.finding = finding;
  }

  /** The command line is wrong; {@code key} is that of a message. */
  public static Refusal usage(String key, Object... arguments) {
    return new Refusal(Kind.USAGE, key, List.of(arguments), null);
  }

  /** The output cannot be written; {@code key} is that of a message. */
  public static Refusal output(String key, Object... arguments) {
    return new Refusal(Kind.OUTPUT, key, List.of(arguments), null);
  }

  /** The input is unusable, for the reason that the finding tells. */
  public static Refusal input(Finding finding) {
    return new Refusal(
        Kind.INPUT,
        "finding." + finding.code().id(),
        List.of(finding.found(), finding.expected()),
        finding);
  }

  /** The input is unusable, for the reason that the finding tells. */
  public static Refusal input(FindingCode code, Place place, String found, String expected) {
    return input(new Finding(code, place, found, expected));
  }

  /** The same refusal, with what was found before it came to that. */
  public Refusal after(Findings findings) {
    before = findings;
    return this;
  }

  /** What was found before; often nothing. */
  public Findings before() {
    return before;
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** The finding behind a refused input; null for the other kinds. */
  public Finding finding() {
    return finding;
  }
}
