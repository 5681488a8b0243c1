package vitrine.source;

import java.util.List;
import java.util.Set;

/**
 * How a descriptor's schema says that a column is written.
 *
 * @param type the Table Schema type, or empty
 * @param format the date format as {@code %d/%m/%Y}, or empty
 * @param decimal the decimal mark; 0 where not said
 * @param group the character between groups of digits; null where not said
 * @param bare whether numbers stand bare, without words or signs around them
 * @param trueWords what stands for true
 * @param falseWords what stands for false
 * @param missing the texts that mean that nothing is known
 */
record ColumnType(
    String type,
    String format,
    char decimal,
    String group,
    boolean bare,
    List<String> trueWords,
    List<String> falseWords,
    Set<String> missing) {

  /** A column of which nothing is said: only an empty cell is missing. */
  static final ColumnType PLAIN =
      new ColumnType("", "", (char) 0, null, true, List.of(), List.of(), Set.of(""));

  ColumnType {
    trueWords = List.copyOf(trueWords);
    falseWords = List.copyOf(falseWords);
    missing = Set.copyOf(missing);
  }

  /** The cell as its type reads it: null when missing, booleans in one spelling. */
  String read(String trimmed) {
    if (missing.contains(trimmed) || trimmed.isEmpty()) {
      return null;
    }
    if (type.equals("boolean")) {
      return trueWords.contains(trimmed)
          ? "true"
          : falseWords.contains(trimmed) ? "false" : trimmed;
    }
    return trimmed;
  }

  /** A number's text without its groups and, where numbers are not bare, without what is around. */
  String number(String text) {
    String number = text;
    if (!bare) {
      number = number.replaceAll("^[^0-9+\\-−]+|[^0-9%]+$", "");
    }
    return group == null ? number : number.replace(group, "");
  }
}
