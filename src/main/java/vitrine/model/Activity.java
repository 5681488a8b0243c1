package vitrine.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is traded behind a shop window, as an inventory gives it: a code of the French nomenclature,
 * or a label. Two spellings of one label are one activity: case, accents and punctuation do not
 * matter, nor does the dot of a code, nor the words behind one.
 *
 * @param words the label's words in lower case, separated by one space; a code without its dot
 */
public record Activity(String words) {
  /** A class or sub-class of NAF, alone or with its title behind it. */
  private static final Pattern CODE = Pattern.compile("(\\d\\d) ?(\\d\\d) ?([a-z])(?: .*)?");

  private static final Pattern CODE_WITHOUT_LETTER = Pattern.compile("(\\d\\d) ?(\\d\\d)");

  /** The activity that a cell names; null where it has no letter and no digit. */
  public static Activity of(String cell) {
    String words = Folding.words(cell);
    Matcher code = CODE.matcher(words);
    if (code.matches()) {
      return new Activity(code.group(1) + code.group(2) + code.group(3));
    }
    Matcher shorter = CODE_WITHOUT_LETTER.matcher(words);
    if (shorter.matches()) {
      return new Activity(shorter.group(1) + shorter.group(2));
    }
    return words.isEmpty() ? null : new Activity(words);
  }

  // As of any record; theirs would be linked at the first call, and a short run waits for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof Activity activity && words.equals(activity.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  /** Whether it is a code and no label. */
  public boolean isCode() {
    return words.matches("\\d{4}[a-z]?");
  }
}
