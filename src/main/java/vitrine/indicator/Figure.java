package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.stats.Interval;

/**
 * One figure of one town at one survey.
 *
 * @param indicator the indicator's id
 * @param zone the zone it is of
 * @param reference what it is measured against; empty for nothing
 * @param unit of the value
 * @param outcome the value, or why there is none
 * @param n what the value was counted over; null where nothing is counted
 * @param coverage the share of the data that the value rests on; null where it does not apply
 * @param notes codes of what a reader should know
 */
public record Figure(
    String indicator,
    Zone zone,
    String reference,
    String unit,
    Outcome outcome,
    Long n,
    Double coverage,
    List<String> notes) {

  public Figure {
    notes = List.copyOf(notes);
  }

  /** A figure without reference, count, coverage or notes. */
  static Figure of(Definition definition, Zone zone, Outcome outcome) {
    return new Figure(definition.id(), zone, "", definition.unit(), outcome, null, null, List.of());
  }

  static Figure of(Definition definition, Zone zone, double value) {
    return of(definition, zone, new Outcome.Defined(value, null));
  }

  static Figure undefined(Definition definition, Zone zone, String reason) {
    return of(definition, zone, new Outcome.Undefined(reason));
  }

  Figure against(String other) {
    return new Figure(indicator, zone, other, unit, outcome, n, coverage, notes);
  }

  Figure in(String other) {
    return new Figure(indicator, zone, reference, other, outcome, n, coverage, notes);
  }

  Figure over(long count) {
    return new Figure(indicator, zone, reference, unit, outcome, count, coverage, notes);
  }

  Figure covering(double share) {
    return new Figure(indicator, zone, reference, unit, outcome, n, share, notes);
  }

  Figure noting(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Figure(indicator, zone, reference, unit, outcome, n, coverage, all);
  }

  /** The value, or null. */
  public Double value() {
    return outcome instanceof Outcome.Defined defined ? (Double) defined.value() : null;
  }

  /** The interval or the bounds, or null. */
  public Interval interval() {
    if (outcome instanceof Outcome.Defined defined) {
      return defined.interval();
    }
    return outcome instanceof Outcome.Bounded bounded ? bounded.interval() : null;
  }

  /** All codes for the note column: first why there is no value. */
  public List<String> allNotes() {
    if (outcome instanceof Outcome.Undefined undefined) {
      List<String> all = new ArrayList<>();
      all.add(undefined.reason());
      all.addAll(notes);
      return all;
    }
    return notes;
  }
}
