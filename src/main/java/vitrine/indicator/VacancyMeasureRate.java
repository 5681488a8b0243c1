package vitrine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.model.Quotient;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;
import vitrine.tally.MeasureTally;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_area_rate} and {@code vacancy_frontage_rate}: the vacant share of floor area or of
 * shop frontage, Σ of the vacant / Σ of all premises of known status, over those whose measure is
 * known.
 *
 * <p>Unit: fraction, 0 to 1; n counts the premises with the measure, coverage is their share of the
 * premises of known status. Interval: Wilson at n_eff = (Σa)²/Σa². Where a measure is a band the
 * value is empty and the ends are those of the bands: all vacant at their lower and the rest at
 * their upper ends, and the reverse. Notes: {@code coverage-vacant} and {@code coverage-rest}, the
 * shares of each with the measure, and {@code coverage-gap} where they lie more than 10 points
 * apart. Direction: down. Undefined: no measure known, or all zero ({@code no-measure}). Source:
 * METHOD §2.
 */
final class VacancyMeasureRate extends ZoneIndicator {
  private static final double GAP = 0.10;

  private final Function<ZoneTally, MeasureTally> measure;

  private VacancyMeasureRate(String id, Function<ZoneTally, MeasureTally> measure) {
    super(Definition.ofPremises(id, Direction.DOWN, "fraction"));
    this.measure = measure;
  }

  static Indicator ofArea() {
    return new VacancyMeasureRate("vacancy_area_rate", ZoneTally::floorArea);
  }

  static Indicator ofFrontage() {
    return new VacancyMeasureRate("vacancy_frontage_rate", ZoneTally::frontage);
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    MeasureTally sums = measure.apply(tally);
    long known = sums.vacant().known() + sums.rest().known();
    BigDecimal largest = sums.vacant().high().add(sums.rest().high());
    boolean open = sums.vacant().open() + sums.rest().open() > 0;
    if (known == 0 || largest.signum() == 0 && !open) {
      return Figure.undefined(definition(), zone, Note.NO_MEASURE);
    }
    boolean bands = sums.vacant().bands() + sums.rest().bands() > 0;
    Figure figure = Figure.of(definition(), zone, bands ? bounded(sums) : exact(sums));
    return figure
        .over(known)
        .covering((double) known / tally.known())
        .noting(notes(sums, tally, bands, open));
  }

  private static Outcome exact(MeasureTally sums) {
    BigDecimal vacant = sums.vacant().low();
    BigDecimal all = vacant.add(sums.rest().low());
    double rate = Quotient.of(vacant, all);
    double effective = Quotient.of(all.multiply(all), sums.squares());
    return new Outcome.Defined(rate, Wilson.interval(rate, effective));
  }

  private static Outcome bounded(MeasureTally sums) {
    double low = sums.rest().open() > 0 ? 0 : share(sums.vacant().low(), sums.rest().high());
    double high = sums.vacant().open() > 0 ? 1 : share(sums.vacant().high(), sums.rest().low());
    return new Outcome.Bounded(new Interval(low, high));
  }

  private static double share(BigDecimal vacant, BigDecimal rest) {
    BigDecimal all = vacant.add(rest);
    return all.signum() == 0 ? 0 : Quotient.of(vacant, all);
  }

  private static List<String> notes(
      MeasureTally sums, ZoneTally tally, boolean bands, boolean open) {
    List<String> notes = new ArrayList<>();
    long others = tally.known() - tally.vacant();
    if (bands) {
      notes.add(Note.BANDS);
    }
    if (open) {
      notes.add(Note.BOUNDS_OPEN);
    }
    if (tally.vacant() > 0 && others > 0) {
      double ofVacant = (double) sums.vacant().known() / tally.vacant();
      double ofRest = (double) sums.rest().known() / others;
      if (Significant.compare(Math.abs(ofVacant - ofRest), GAP) > 0) {
        notes.add(Note.COVERAGE_GAP);
      }
      notes.add(Note.with(Note.COVERAGE_VACANT, Note.thousandths(ofVacant)));
      notes.add(Note.with(Note.COVERAGE_REST, Note.thousandths(ofRest)));
    }
    return notes;
  }
}
