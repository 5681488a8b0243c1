package vitrine.source;

import java.util.Set;
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

  private Totals() {}

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
