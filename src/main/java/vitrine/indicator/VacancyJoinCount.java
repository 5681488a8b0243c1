package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.model.Zone;
import vitrine.space.Nearness;
import vitrine.stats.JoinCount;
import vitrine.tally.ZoneTally;

/**
 * Whether vacant premises are neighbours more often than chance would have them, over points: i has
 * for neighbours its four nearest by great-circle metres, and all that are as far as the fourth.
 *
 * <ul>
 *   <li>{@code vacancy_join_count}: BB, the pairs of vacant neighbours; halves come of neighbours
 *       that are not mutual. Unit: joins, 0 and up.
 *   <li>{@code vacancy_join_count_z}: (BB − E)/√Var without replacement; positive when the vacant
 *       lie together. Unit: z.
 *   <li>{@code vacancy_join_count_p}: (1 + #{BB* ≥ BB})/1000 over 999 permutations, the premises
 *       sorted by id, one-sided. Unit: p, 0.001 to 1.
 * </ul>
 *
 * <p>n is the premises of known status with a point, coverage their share of those of known status;
 * note {@code same-point}: how many share their point with another. No interval. Direction: none.
 * Undefined: no premises with a point ({@code no-points}), one alone ({@code one-premises}), so
 * many on one point that they say nothing ({@code crowded-points}); z and p also where nothing is
 * vacant ({@code no-vacancy}), everything is ({@code all-vacant}), or every layout gives the same
 * count ({@code no-other-order}). Source: METHOD §2; Cliff and Ord 1981.
 */
final class VacancyJoinCount extends ZoneIndicator {
  private enum Part {
    COUNT,
    Z,
    P
  }

  private final Part part;

  private VacancyJoinCount(String id, String unit, Part part) {
    super(Definition.ofContinuity(id, Direction.NONE, unit));
    this.part = part;
  }

  static Indicator count() {
    return new VacancyJoinCount("vacancy_join_count", "joins", Part.COUNT);
  }

  static Indicator z() {
    return new VacancyJoinCount("vacancy_join_count_z", "z", Part.Z);
  }

  static Indicator p() {
    return new VacancyJoinCount("vacancy_join_count_p", "p", Part.P);
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    Joins joins = subject.detail().continuity().joins(zone);
    int n = joins.premises().size();
    if (joins.count() == null) {
      String reason = n == 0 ? Note.NO_POINTS : n == 1 ? Note.ONE_PREMISES : Note.CROWDED_POINTS;
      return Figure.undefined(definition(), zone, reason);
    }
    List<String> notes = new ArrayList<>();
    if (joins.samePoint() > 0) {
      notes.add(Note.with(Note.SAME_POINT, joins.samePoint()));
    }
    if (!joins.nearness().equals(Nearness.USUAL)) {
      notes.add(Note.with(Note.NEIGHBOURS, joins.nearness().id()));
    }
    return figure(subject, zone, joins).over(n).covering((double) n / tally.known()).noting(notes);
  }

  private Figure figure(Subject subject, Zone zone, Joins joins) {
    JoinCount count = joins.count();
    OptionalDouble z = count.bb().z();
    if (part == Part.COUNT) {
      return Figure.of(definition(), zone, count.bb().value());
    }
    if (count.marked() == 0 || count.marked() == count.n()) {
      String reason = count.marked() == 0 ? Note.NO_VACANCY : Note.ALL_VACANT;
      return Figure.undefined(definition(), zone, reason);
    }
    if (z.isEmpty()) {
      return Figure.undefined(definition(), zone, Note.NO_OTHER_ORDER);
    }
    return Figure.of(definition(), zone, part == Part.Z ? z.getAsDouble() : p(subject, zone));
  }

  private static double p(Subject subject, Zone zone) {
    String name = subject.town().key() + '\n' + subject.survey().text();
    return subject.detail().continuity().chance(zone, name);
  }
}
