package vitrine.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known name a mistyped one is nearest to. */
public final class Nearest {
  /** No name has more letters: a longer text is none that was mistyped. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The known names that a mistyped one may mean, nearest first, at most three; empty when nothing
   * is near. Distance is the number of single-letter edits and neighbour swaps, regardless of case
   * and accents; a third of the longer name's length is still near.
   */
  public static List<String> to(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String folded = fold(typed);
    record Candidate(String name, int distance) {}
    return known.stream()
        .distinct()
        .filter(name -> couldBeNear(folded, name))
        .map(name -> new Candidate(name, distance(folded, fold(name))))
        .filter(
            candidate ->
                candidate.distance() <= Math.max(folded.length(), candidate.name().length()) / 3)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(3)
        .map(Candidate::name)
        .toList();
  }

  /** Every letter more or less is an edit: most names are told from it by their length. */
  private static boolean couldBeNear(String typed, String name) {
    return Math.abs(typed.length() - name.length()) <= Math.max(typed.length(), name.length()) / 3;
  }

  private static String fold(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
