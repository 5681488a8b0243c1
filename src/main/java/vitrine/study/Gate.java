package vitrine.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Significant;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;

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

    /** The rates of a series, of which that nearest to the survey's year is taken. */
    record Series(List<Reference.Rate> rates) implements Limit {
      public Series {
        rates = List.copyOf(rates);
      }
    }

    /** Another figure of the same town. */
    record Other(Selector selector) implements Limit {}
  }

  private static final Pattern GRAMMAR = Pattern.compile("([^<>=!]+)(<=|>=|==|!=|<|>)([^<>=!]+)");

  /** The units whose figures are fractions. */
  private static final Set<String> SHARES = Set.of("fraction", "points");

  /** The ways in which vacancy is measured as a rate. */
  private static final Set<String> VACANCY =
      Set.of(
          "vacancy_rate",
          "vacancy_rate_broad",
          "vacancy_rate_bounds",
          "vacancy_rate_pooled",
          "vacancy_rate_mean");

  /** The parts of a condition before any is understood; null where there is no comparison. */
  private static Matcher parts(String text) {
    // A spreadsheet's or a French keyboard's spaces are spaces.
    Matcher matcher = GRAMMAR.matcher(text.replace('\u00A0', ' ').replace('\u202F', ' '));
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
    Limit number = number(text, left, selectors.unit(left));
    if (number != null) {
      return number;
    }
    Limit reference = reference(text, left, references);
    if (reference != null) {
      return reference;
    }
    if (selectors.knows(text)) {
      return new Limit.Other(selectors.read(text));
    }
    List<String> known =
        Stream.concat(references.references().names().stream(), selectors.ids().stream()).toList();
    String near = String.join(" | ", Nearest.to(text, known));
    throw OptionValues.wrong(
        "--fail-if",
        text,
        near.isEmpty() ? "NUMBER | P% | REFERENCE (--references FILE) | SELECTOR" : near);
  }

  /** A number, or percent with its sign, that the figure can reach; null where it is neither. */
  private static Limit number(String text, Selector left, String unit) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    double value;
    try {
      BigDecimal number = new BigDecimal(digits.replaceFirst("^([+-]?\\d+),(\\d+)$", "$1.$2"));
      value = (percent ? number.movePointLeft(2) : number).doubleValue();
    } catch (NumberFormatException other) {
      return null;
    }
    boolean share = SHARES.contains(unit) && left.part() != Selector.Part.N;
    if (!Double.isFinite(value) || percent && !share) {
      throw OptionValues.wrong("--fail-if", text, "NUMBER");
    }
    if (share && Math.abs(value) > 1) {
      // 12 for 12 % would be a gate that never closes.
      String fraction =
          BigDecimal.valueOf(value).movePointLeft(2).stripTrailingZeros().toPlainString();
      throw OptionValues.wrong("--fail-if", text, text + "% | " + fraction);
    }
    return new Limit.Fixed(value);
  }

  /** A reference of the very figure; null where none is called so. */
  private static Limit reference(String text, Selector left, ReferenceChoice references) {
    Reference reference = references.references().find(text);
    List<Reference.Rate> series = references.references().series(text);
    if (reference == null && series.isEmpty()) {
      return null;
    }
    if (reference instanceof Reference.Rate rate && isOf(rate, left)) {
      return new Limit.Fixed(rate.value().doubleValue());
    }
    if (reference instanceof Reference.Split split && left.id().equals("turnover_share")) {
      return new Limit.Fixed(split.share(left.zone()));
    }
    List<Reference.Rate> same = series.stream().filter(rate -> isOf(rate, left)).toList();
    if (reference != null || same.isEmpty()) {
      throw Refusal.usage("usage.gate-reference", text, left.toString());
    }
    if (same.stream().anyMatch(rate -> !rate.citation().sizeClass().isEmpty())) {
      String ids = String.join(" | ", same.stream().map(Reference::id).toList());
      throw OptionValues.wrong("--fail-if", text, ids);
    }
    return new Limit.Series(same);
  }

  /** Rates of vacancy are limits of all ways to measure it. */
  private static boolean isOf(Reference.Rate rate, Selector left) {
    return left.id().equals(rate.indicator())
        || rate.indicator().equals("vacancy_rate") && VACANCY.contains(left.id());
  }

  /** The limit for one town; null where its other figure is undefined. */
  Double limit(Period survey, Function<Selector, Double> values) {
    if (limit instanceof Limit.Fixed fixed) {
      return fixed.value();
    }
    if (limit instanceof Limit.Series series) {
      return References.nearest(series.rates(), survey).value().doubleValue();
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
