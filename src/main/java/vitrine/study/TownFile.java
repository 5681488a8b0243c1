package vitrine.study;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;

/**
 * The names of the files of a batch, made of a pattern. What stands for a town is made of small
 * letters, digits and hyphens only, whatever its name is, so that no name leads out of the folder
 * or means something to a system; a name that is taken gets a number.
 */
public final class TownFile {
  private static final String CODE = "{town_code}";
  private static final String NAME = "{town}";
  private static final int LONGEST = 80;

  /** Names that are devices on some systems, with any ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private final String pattern;
  private final Set<String> taken = new HashSet<>();

  private TownFile(String pattern) {
    this.pattern = pattern;
    // No town may have the file of the page that leads to all.
    taken.add(index("html").toLowerCase(Locale.ROOT));
    taken.add(index("md").toLowerCase(Locale.ROOT));
  }

  /** The page that leads to all, in the folder that all files are below. */
  public String index(String ending) {
    return folder() + "index." + ending;
  }

  /** The names of a pattern; one that would be the same for all towns is wrong usage. */
  public static TownFile of(String pattern) {
    if (pattern == null || !pattern.contains(CODE) && !pattern.contains(NAME)) {
      throw Refusal.usage("usage.each-output", pattern == null ? "-" : pattern, CODE, NAME);
    }
    return new TownFile(pattern);
  }

  /**
   * The folder that all files are below, where the index is: what stands before the first place.
   */
  public String folder() {
    String before = pattern.substring(0, pattern.indexOf('{'));
    int slash = Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\'));
    return before.substring(0, slash + 1);
  }

  /** The file of a town. */
  public String name(DiagnoseStudy.Named town) {
    String code = safe(town.code().isEmpty() ? town.name() : town.code());
    String file = named(code, safe(town.name()));
    for (int again = 2; !taken.add(file.toLowerCase(Locale.ROOT)); again++) {
      file = named(code + "-" + again, safe(town.name()) + "-" + again);
    }
    return file;
  }

  private String named(String code, String name) {
    return pattern.replace(CODE, code).replace(NAME, name);
  }

  static String safe(String name) {
    String plain = Folding.words(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    if (cut.isEmpty()) {
      return "town";
    }
    return DEVICE.matcher(cut).matches() ? cut + "-town" : cut;
  }
}
