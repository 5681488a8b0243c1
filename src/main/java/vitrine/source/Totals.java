package vitrine.source;

import java.util.Set;
import java.util.stream.Stream;
import vitrine.model.Folding;

/** Words that begin a line of totals. */
final class Totals {
  private static final Set<String> FIRST =
      Set.of(
          "total",
          "totaux",
          "soustotal",
          "somme",
          "sommes",
          "moyenne",
          "moyennes",
          "ensemble",
          "summe",
          "summen",
          "gesamt",
          "insgesamt",
          "zwischensumme",
          "mittelwert",
          "durchschnitt",
          "sum",
          "subtotal",
          "totals",
          "average",
          "mean");

  /** The first letters of all of them: most cells need no closer look. */
  private static final String INITIALS = "tTsSmMeEgGiIzZdDaAΣ";

  /** Whether a letter of ASCII is one of them. */
  private static final boolean[] INITIAL = new boolean[128];

  private static final int LETTERS = 26;

  /** Whether some word of them begins with three letters, by these letters. */
  private static final boolean[] BEGINNINGS = new boolean[LETTERS * LETTERS * LETTERS];

  static {
    INITIALS.chars().filter(letter -> letter < INITIAL.length).forEach(c -> INITIAL[c] = true);
    Stream.concat(FIRST.stream(), Stream.of("sous", "grand"))
        .forEach(
            word -> BEGINNINGS[beginning(word.charAt(0), word.charAt(1), word.charAt(2))] = true);
  }

  private Totals() {}

  /**
   * Whether a cell may begin so, by its first bytes: where none of them is beyond ASCII, three
   * letters decide it.
   */
  static boolean mayBegin(byte[] bytes, int from, int to) {
    byte first = bytes[from];
    if (first <= ' ') {
      return true;
    }
    if (to - from < 3 || !INITIAL[first]) {
      return false;
    }
    byte second = bytes[from + 1];
    byte third = bytes[from + 2];
    int beginning = beginning(first, second, third);
    return second < 0 || third < 0 || beginning >= 0 && BEGINNINGS[beginning];
  }

  /** Three letters as a number, in either case; below zero where one is no letter. */
  private static int beginning(int first, int second, int third) {
    int a = letter(first);
    int b = letter(second);
    int c = letter(third);
    return (a | b | c) < 0 ? -1 : (a * LETTERS + b) * LETTERS + c;
  }

  private static int letter(int c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z' ? small - 'a' : -1;
  }

  /** Whether a cell begins as a line of totals does: {@code TOTAL}, {@code Sous-total rue X :}. */
  static boolean says(String cell) {
    if (cell.isEmpty() || INITIALS.indexOf(cell.charAt(0)) < 0) {
      return false;
    }
    if (cell.charAt(0) == 'Σ') {
      return true;
    }
    String words = Folding.words(cell);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return FIRST.contains(first)
        || (first.equals("sous") || first.equals("grand")) && words.startsWith("total", space + 1);
  }
}
