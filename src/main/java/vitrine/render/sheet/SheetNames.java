package vitrine.render.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vitrine.render.CellWords;

/** Names of sheets: short, of allowed characters, and each once. */
final class SheetNames {
  private static final int LONGEST = 31;

  /** What may not be in one, and what would break out of a reference to one. */
  private static final Pattern REFUSED = Pattern.compile("[:\\\\/?*\\[\\]']");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this one to itself.
    taken.add("history");
  }

  /** A name made of a text. */
  String of(String text) {
    String allowed = REFUSED.matcher(CellWords.clean(text)).replaceAll("-");
    String name = SPACES.matcher(SheetText.of(allowed)).replaceAll(" ").strip();
    String whole = name.isEmpty() ? "-" : name;
    String unique = cut(whole, LONGEST);
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      unique = cut(whole, LONGEST - number.length()) + number;
    }
    return unique;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).strip() + "…";
  }
}
