package vitrine.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vitrine.model.Period;

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

  /** Words and signs of money, but nothing that could change what the number says. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\p{L}\\p{Sc}\\p{So}~. \\u00A0\\u202F]+|[\\p{L}\\p{Sc}\\p{So}²³. \\u00A0\\u202F]+$");

  /** A column of which nothing is said: only an empty cell is missing. */
  static final ColumnType PLAIN =
      new ColumnType("", "", (char) 0, null, true, List.of(), List.of(), Set.of(""));

  ColumnType {
    trueWords = List.copyOf(trueWords);
    falseWords = List.copyOf(falseWords);
    missing = Set.copyOf(missing);
  }

  /** The cell's text; null when missing. */
  String read(String trimmed) {
    return missing.contains(trimmed) || trimmed.isEmpty() ? null : trimmed;
  }

  /** Whether digits and a decimal mark are what they look like, and nothing else is done. */
  boolean isPlainNumber() {
    return bare
        && group == null
        && (type.isEmpty() || type.equals("number"))
        && missing.stream().noneMatch(ColumnType::mayBeNumber);
  }

  private static boolean mayBeNumber(String word) {
    return !word.isEmpty() && (Characters.isDigit(word.charAt(0)) || word.charAt(0) == '-');
  }

  /** How a boolean's type spells the cell, {@code true} or {@code false}; else the cell itself. */
  String typed(String text) {
    if (!type.equals("boolean")) {
      return text;
    }
    return trueWords.contains(text) ? "true" : falseWords.contains(text) ? "false" : text;
  }

  /** Whether the cell is one of the words for true and false. */
  boolean isTruth(String text) {
    return trueWords.contains(text) || falseWords.contains(text);
  }

  /** The cell as the schema has numbers written, with a dot where it says no mark; null if none. */
  BigDecimal numberOf(String text) {
    NumberGrammar.Parsed parsed = NumberGrammar.parse(number(text), decimal == 0 ? '.' : decimal);
    return parsed == null ? null : parsed.value();
  }

  /** The cell as a date of the schema's format, or of any where it says none; null if none. */
  Period dateOf(String text) {
    return format.isEmpty()
        ? PeriodGrammar.parse(text, PeriodGrammar.Order.DMY)
        : DateFormat.of(format).parse(text);
  }

  /** A number's text without its groups and, where numbers are not bare, without what is around. */
  String number(String text) {
    String number = text;
    if (!bare) {
      number = AROUND.matcher(number).replaceAll("");
    }
    return group == null ? number : number.replace(group, "");
  }
}
