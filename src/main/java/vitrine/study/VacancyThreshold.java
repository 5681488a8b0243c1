package vitrine.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.diagnostic.Nearest;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * What the probability of a higher vacancy is told of: a rate that the user says, as a number or by
 * the name of a reference; else the reference of the verdict.
 */
final class VacancyThreshold {
  private static final String OPTION = "--threshold";
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,12})?) ?(%?)");

  private final String text;
  private final BigDecimal number;
  private final List<Reference.Rate> rates;

  private VacancyThreshold(String text, BigDecimal number, List<Reference.Rate> rates) {
    this.text = text;
    this.number = number;
    this.rates = rates;
  }

  /** Reads what the user says; null is nothing. */
  static VacancyThreshold read(String text, ReferenceChoice references) {
    if (text == null) {
      return new VacancyThreshold(null, null, List.of());
    }
    String said = text.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
    Matcher digits = NUMBER.matcher(said);
    return digits.matches()
        ? new VacancyThreshold(said, number(said, digits), List.of())
        : new VacancyThreshold(said, null, rates(said, references.references()));
  }

  /** A fraction between none and all; 10 for 10 % would be a rate that nobody reaches. */
  private static BigDecimal number(String text, Matcher digits) {
    BigDecimal number = new BigDecimal(digits.group(1).replace(',', '.'));
    BigDecimal percent = number.movePointLeft(2);
    boolean marked = !digits.group(2).isEmpty();
    BigDecimal fraction = marked ? percent : number;
    if (fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) >= 0) {
      boolean forgotten = !marked && percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
      String near = forgotten ? text + "% | " + percent.stripTrailingZeros().toPlainString() : "";
      throw OptionValues.wrong(OPTION, text, near.isEmpty() ? "0 < … < 1" : near);
    }
    return fraction;
  }

  /** A rate of vacancy by its id, or those of a series. */
  private static List<Reference.Rate> rates(String name, References references) {
    List<Reference.Rate> named =
        references.find(name) instanceof Reference.Rate rate
            ? List.of(rate)
            : references.series(name).stream().filter(rate -> rate.sizeClass() == null).toList();
    List<Reference.Rate> rates = named.stream().filter(VacancyThreshold::isVacancy).toList();
    if (rates.isEmpty()) {
      List<String> known =
          references.all().stream()
              .filter(one -> one instanceof Reference.Rate rate && isVacancy(rate))
              .map(Reference::id)
              .toList();
      String near = String.join(" | ", Nearest.to(name, known));
      throw OptionValues.wrong(OPTION, name, near.isEmpty() ? "NUMBER | P% | REFERENCE" : near);
    }
    return rates;
  }

  private static boolean isVacancy(Reference.Rate rate) {
    return rate.indicator().equals("vacancy_rate");
  }

  /** Whether the user says one. */
  boolean isAsked() {
    return text != null;
  }

  /** As the user writes it; null where nothing is said. */
  String text() {
    return text;
  }

  /** The rate that a town is held against. */
  double of(RankedTown town) {
    if (number != null) {
      return number.doubleValue();
    }
    Reference.Rate reference =
        isAsked() ? rate(town.taken().date(Zone.CENTRE)) : town.comparedWith();
    return reference.value().doubleValue();
  }

  private Reference.Rate rate(Period survey) {
    return References.nearest(rates, survey);
  }

  /** The references that it is of. */
  List<Reference.Rate> rates() {
    return rates;
  }

  /** As a sentence names it. */
  Value named() {
    if (number != null) {
      return Value.percent(number.doubleValue());
    }
    return Value.nested(
        rates.size() == 1
            ? PageParts.rate(rates.get(0))
            : Message.of("reference.series", Value.text(text)));
  }
}
