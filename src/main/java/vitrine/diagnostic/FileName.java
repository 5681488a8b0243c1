package vitrine.diagnostic;

/**
 * The two names of one input.
 *
 * @param shown the path as the user gave it, for messages that an editor can follow
 * @param label the path below the data that was asked for, the same on every machine
 */
public record FileName(String shown, String label) implements Comparable<FileName> {

  /** A name that is the same for people and for machines. */
  public static FileName of(String name) {
    return new FileName(name, name);
  }

  @Override
  public int compareTo(FileName other) {
    int byLabel = label.compareTo(other.label);
    return byLabel != 0 ? byLabel : shown.compareTo(other.shown);
  }
}
