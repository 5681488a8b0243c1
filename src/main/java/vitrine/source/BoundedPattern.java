package vitrine.source;

import java.util.regex.Pattern;

/**
 * A pattern that may look at letters only so often. One with nested repetitions can take longer
 * than the age of the universe on one cell, or a little too long on each of a million: it gives up
 * after a hundredth of a second on one cell, and after a second or so on a megabyte of them.
 */
final class BoundedPattern {
  private static final long RESERVE = 1_000_000;
  private static final long FOR_EACH_LETTER = 64;

  /** The pattern has looked too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("pattern", null, false, false);
    }
  }

  private final Pattern pattern;

  /** What the cells so far have left; each brings some more. */
  private long looks = RESERVE;

  BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Whether the whole text is as the pattern says.
   *
   * @throws Exhausted where that takes too long to tell
   */
  boolean matches(String text) {
    looks = Math.min(looks, RESERVE) + FOR_EACH_LETTER * (text.length() + 1L);
    try {
      return pattern.matcher(new Watched(text)).matches();
    } catch (StackOverflowError deep) {
      throw new Exhausted();
    }
  }

  private final class Watched implements CharSequence {
    private final String text;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (--looks < 0) {
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
}
