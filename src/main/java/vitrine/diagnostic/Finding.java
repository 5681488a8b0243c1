package vitrine.diagnostic;

/**
 * One thing found in the data.
 *
 * @param code what kind of thing
 * @param place where
 * @param found the text that was found, as it stands in the input; empty where nothing is
 * @param expected what was expected, in words of the data (known words, a pattern, a nearest name),
 *     never in prose; empty where the code says all
 */
public record Finding(FindingCode code, Place place, String found, String expected) {

  /** Cells can be whole pages: messages and memory keep this many characters of one. */
  private static final int LONGEST = 300;

  public Finding {
    found = cut(found);
    expected = cut(expected);
  }

  private static String cut(String text) {
    if (text == null) {
      return "";
    }
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
