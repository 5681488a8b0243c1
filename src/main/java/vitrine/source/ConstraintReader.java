package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.json.JsonValue.JsonText;
import vitrine.model.Period;

/**
 * Reads what a field of a Table Schema asks of its cells: its type and its {@code constraints}.
 * What cannot be kept is a fault of the descriptor: an unknown name, a pattern that is none, a
 * limit that is not of the column's type.
 */
final class ConstraintReader {
  private static final List<String> NAMES =
      List.of(
          "required",
          "unique",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minLength",
          "maxLength",
          "pattern",
          "enum");

  private static final List<String> NUMBERS = List.of("number", "integer");
  private static final List<String> DATES = List.of("date", "datetime", "year", "yearmonth");

  private final Descriptor descriptor;
  private final ColumnType type;
  private final List<Constraint> read = new ArrayList<>();

  ConstraintReader(Descriptor descriptor, ColumnType type) {
    this.descriptor = descriptor;
    this.type = type;
  }

  /** All but {@code required} and {@code unique}, which are not of one cell's text alone. */
  List<Constraint> read(JsonObject constraints) throws JsonFault {
    constraints.only(NAMES);
    for (Map.Entry<String, JsonValue> entry : constraints.members().entrySet()) {
      add(entry.getKey(), entry.getValue());
    }
    return read;
  }

  private void add(String name, JsonValue value) throws JsonFault {
    switch (name) {
      case "minimum" -> limit(name, value, order -> order >= 0);
      case "exclusiveMinimum" -> limit(name, value, order -> order > 0);
      case "maximum" -> limit(name, value, order -> order <= 0);
      case "exclusiveMaximum" -> limit(name, value, order -> order < 0);
      case "minLength" -> length(name, value, order -> order >= 0);
      case "maxLength" -> length(name, value, order -> order <= 0);
      case "pattern" -> pattern(value);
      case "enum" -> words(value);
      default -> value.truth();
    }
  }

  private void keep(String name, String value, Predicate<String> kept) {
    read.add(new Constraint(name + ": " + value, kept));
  }

  /** A limit of numbers or of dates; cells that are neither are told by their type. */
  private void limit(String name, JsonValue value, IntPredicate fits) throws JsonFault {
    if (NUMBERS.contains(type.type())) {
      BigDecimal limit = number(value);
      keep(
          name,
          value.shown(),
          text -> {
            BigDecimal cell = type.numberOf(text);
            return cell == null || fits.test(cell.compareTo(limit));
          });
    } else if (DATES.contains(type.type())) {
      Period limit = date(value);
      keep(
          name,
          limit.text(),
          text -> {
            Period cell = type.dateOf(text);
            return cell == null || fits.test(cell.compareTo(limit));
          });
    } else {
      throw value.fault(name, "\"type\": \"number\"", "\"type\": \"date\"");
    }
  }

  /** A number as JSON writes it, or as a text with a dot. */
  private static BigDecimal number(JsonValue value) throws JsonFault {
    if (value instanceof JsonText text) {
      if (!DescriptorMapping.PLAIN_NUMBER.matcher(text.value()).matches()) {
        throw value.fault(text.value(), "1234.5");
      }
      return new BigDecimal(text.value());
    }
    return value.number();
  }

  /** A date in the format of the column, or as ISO has it; a year may stand as a number. */
  private Period date(JsonValue value) throws JsonFault {
    String text =
        value instanceof JsonValue.JsonNumber number ? number.shown() : value.text().strip();
    Period read = type.dateOf(text);
    Period period = read == null ? PeriodGrammar.parse(text, PeriodGrammar.Order.DMY) : read;
    if (period == null || value instanceof JsonValue.JsonNumber && text.length() != 4) {
      throw value.fault(text, "2024", "2024-03", "2024-03-15");
    }
    return period;
  }

  private void length(String name, JsonValue value, IntPredicate fits) throws JsonFault {
    BigDecimal number = value.number();
    boolean count = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    if (!count || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      throw value.fault(value.shown(), "0, 1, 2, …");
    }
    int limit = number.intValue();
    keep(
        name,
        Integer.toString(limit),
        text -> fits.test(Integer.compare(text.codePointCount(0, text.length()), limit)));
  }

  /** A pattern holds for the whole cell, as Table Schema has it. */
  private void pattern(JsonValue value) throws JsonFault {
    String regex = value.text();
    BoundedPattern pattern;
    try {
      pattern = new BoundedPattern(Pattern.compile(regex));
    } catch (PatternSyntaxException | StackOverflowError broken) {
      throw value.fault(regex, "[0-9]{5}");
    }
    keep(
        "pattern",
        regex,
        text -> {
          try {
            return pattern.matches(text);
          } catch (BoundedPattern.Exhausted endless) {
            throw descriptor.refusal(value.fault(regex, "(a+)+ → a+"));
          }
        });
  }

  private void words(JsonValue value) throws JsonFault {
    List<String> words = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    for (JsonValue item : value.array().items()) {
      String word = item instanceof JsonText text ? Condition.text(text.value()) : plain(item);
      BigDecimal number = NUMBERS.contains(type.type()) ? type.numberOf(word) : null;
      words.add(word);
      if (number != null) {
        numbers.add(number);
      }
    }
    if (words.isEmpty()) {
      throw value.fault("[]", "[\"…\"]");
    }
    keep(
        "enum",
        String.join(" | ", words),
        text ->
            words.contains(text)
                || words.contains(type.typed(text))
                || isOneOf(numbers, type.numberOf(text)));
  }

  private static boolean isOneOf(List<BigDecimal> numbers, BigDecimal cell) {
    return cell != null && numbers.stream().anyMatch(number -> number.compareTo(cell) == 0);
  }

  /** A number or a truth value as a cell would have it. */
  private static String plain(JsonValue item) throws JsonFault {
    return item instanceof JsonValue.JsonTruth truth
        ? Boolean.toString(truth.value())
        : plain(item.number());
  }

  /** A number without an exponent, unless it were longer than any cell. */
  static String plain(BigDecimal number) {
    return Math.abs(number.scale()) > 100 ? number.toString() : number.toPlainString();
  }

  /**
   * What the type alone asks; null where any text will do, or where it is the field that reads the
   * column which tells.
   */
  static Constraint ofType(ColumnType type, Field reader) {
    boolean byField =
        reader != null
            && (reader.kind() == Field.Kind.NUMBER && NUMBERS.contains(type.type())
                || reader.kind() == Field.Kind.PERIOD && DATES.subList(0, 2).contains(type.type()));
    Predicate<String> kept =
        switch (type.type()) {
          case "number" -> text -> type.numberOf(text) != null;
          case "integer" -> text -> isWhole(type.numberOf(text));
          case "boolean" -> type::isTruth;
          case "date", "datetime" -> text -> type.dateOf(text) != null;
          case "year" -> text -> isWritten(type.dateOf(text), "2024");
          case "yearmonth" -> text -> isWritten(type.dateOf(text), "2024-03");
          default -> null;
        };
    return byField || kept == null ? null : new Constraint("type: " + type.type(), kept);
  }

  private static boolean isWhole(BigDecimal number) {
    return number != null && number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether a date is as precise as the example: a quarter is no month. */
  private static boolean isWritten(Period date, String example) {
    return date != null && date.text().length() == example.length() && date.text().indexOf('Q') < 0;
  }
}
