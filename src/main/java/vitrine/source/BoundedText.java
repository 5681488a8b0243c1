package vitrine.source;

/**
 * A text that can be looked at only so often. A pattern with nested repetitions can take longer
 * than the age of the universe on one cell; this one gives up after a hundredth of a second.
 */
final class BoundedText implements CharSequence {
  private static final int MOST_LOOKS = 1_000_000;

  /** The pattern has looked too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("pattern", null, false, false);
    }
  }

  private final String text;
  private int looks;

  BoundedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST_LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
