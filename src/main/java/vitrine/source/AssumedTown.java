package vitrine.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The town of a file that names none: as told, else as a descriptor supposes, else the file's name
 * without the table's word ({@code locaux-loudun.csv} is {@code loudun}). Always said as an
 * assumption.
 */
final class AssumedTown {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(csv|tsv|txt)(\\.gz)?$|\\.gz$");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)^(premises|locaux|turnover|chiffre-affaires|ca|vacancy|vacance|towns|communes)"
              + "(?=[-_ .]|$)[-_ .]*");

  private AssumedTown() {}

  /** Whether a file's town is taken from its name, and nobody has said so. */
  static boolean isAssumed(Mapping mapping, ReadOptions options) {
    return !mapping.has(Field.TOWN_CODE) && !mapping.has(Field.TOWN) && options.asTown() == null;
  }

  static String of(Resource resource, ReadOptions options) {
    if (options.asTown() != null) {
      return options.asTown();
    }
    if (resource.about().assumption().town() != null) {
      return resource.about().assumption().town();
    }
    String label = resource.input().name().label();
    if (label.equals("-")) {
      return "stdin";
    }
    String file = ENDING.matcher(label.substring(label.lastIndexOf('/') + 1)).replaceFirst("");
    Matcher word = WORD.matcher(file);
    String rest = word.find() ? file.substring(word.end()) : file;
    return rest.isEmpty() ? file.toLowerCase(Locale.ROOT) : rest;
  }
}
