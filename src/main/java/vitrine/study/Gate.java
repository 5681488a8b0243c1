package vitrine.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;

/**
 * A condition under which a run fails: {@code SELECTOR (<|<=|>|>=|==|!=) (NUMBER | P% | REFERENCE |
 * SELECTOR)}. Values compare after rounding to twelve significant digits.
 *
 * @param text as the user wrote it
 * @param left what is compared
 * @param operator how
 * @param limit with what
 */
record Gate(String text, Selector left, String operator, Limit limit) {
  /** What a figure is compared with. */
  sealed interface Limit {
    /** A number. */
    record Fixed(double value) implements Limit {}

    /** A rate of a series, the value nearest to the survey's year. */
    record Series(String name) implements Limit {}

    /** Another figure of the same town. */
    record Other(Selector selector) implements Limit {}
  }

  private static final Pattern GRAMMAR = Pattern.compile("(.+?)(<=|>=|==|!=|<|>)(.+)");

  /** The parts of a condition before any is understood; null where there is no comparison. */
  private static Matcher parts(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    return matcher.matches() ? matcher : null;
  }

  /** The texts in a condition that may be selectors, so that what they need is computed. */
  static Stream<String> selectors(String text) {
    Matcher parts = parts(text);
    return parts == null
        ? Stream.empty()
        : Stream.of(parts.group(1).strip(), parts.group(3).strip())
            .filter(part -> Selector.parse(part) != null);
  }

  /** Reads a condition. */
  static Gate read(String text, SelectorReading selectors, ReferenceChoice references) {
    Matcher parts = parts(text);
    if (parts == null) {
      throw OptionValues.wrong(
          "--fail-if", text, "SELECTOR (<|<=|>|>=|==|!=) (NUMBER | P% | REFERENCE | SELECTOR)");
    }
    try {
      Selector left = selectors.read(parts.group(1).strip());
      Limit limit = limit(parts.group(3).strip(), left, selectors, references);
      return new Gate(text.strip(), left, parts.group(2), limit);
    } catch (SelectorReading.Fault fault) {
      throw Refusal.usage(fault.key(), fault.found(), fault.expected());
    }
  }

  private static Limit limit(
      String text, Selector left, SelectorReading selectors, ReferenceChoice references)
      throws SelectorReading.Fault {
    Double number = number(text);
    if (number != null) {
      return new Limit.Fixed(number);
    }
    Reference reference = references.references().find(text);
    if (reference instanceof Reference.Rate rate) {
      return new Limit.Fixed(rate.value().doubleValue());
    }
    if (reference instanceof Reference.Split split && Zone.THREE.contains(left.zone())) {
      return new Limit.Fixed(split.share(left.zone()));
    }
    if (!references.references().series(text).isEmpty()) {
      return new Limit.Series(text);
    }
    if (selectors.knows(text)) {
      return new Limit.Other(selectors.read(text));
    }
    List<String> known =
        Stream.concat(references.references().names().stream(), selectors.ids().stream()).toList();
    String near = String.join(" | ", Nearest.to(text, known));
    throw OptionValues.wrong(
        "--fail-if", text, near.isEmpty() ? "NUMBER | P% | REFERENCE | SELECTOR" : near);
  }

  /** A number, or percent with its sign; null where it is neither. */
  private static Double number(String text) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    try {
      BigDecimal number = new BigDecimal(digits);
      return (percent ? number.movePointLeft(2) : number).doubleValue();
    } catch (NumberFormatException other) {
      return null;
    }
  }

  /** The limit for one town; null where its other figure is undefined. */
  Double limit(ReferenceChoice references, Period survey, Function<Selector, Double> values) {
    if (limit instanceof Limit.Fixed fixed) {
      return fixed.value();
    }
    if (limit instanceof Limit.Series series) {
      return references.references().nearest(series.name(), survey).value().doubleValue();
    }
    return values.apply(((Limit.Other) limit).selector());
  }

  /** Whether the condition holds, so that the gate fails. */
  boolean holds(double value, double than) {
    int order = Significant.compare(value, than);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "==" -> order == 0;
      default -> order != 0;
    };
  }
}
