package vitrine.indicator;

import java.util.List;
import java.util.function.ToLongFunction;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.Tango;
import vitrine.stats.Wilson;

/**
 * {@code opening_rate}, {@code closure_rate}, {@code net_change}, {@code churn}: premises that
 * opened and that closed between two surveys, their difference and their sum, over n the premises
 * of known status at the earlier survey.
 *
 * <p>An opening: vacant, works or storage, or new in exhaustive surveys, and occupied now. A
 * closure: occupied, and now vacant, works, storage, or gone from exhaustive surveys. Premises of
 * the earlier survey that the later one does not tell of are in n all the same; coverage is the
 * share of n that it tells of.
 *
 * <p>Unit: fraction, 0 to 1 ({@code opening_rate} and {@code churn} beyond 1 where many are new);
 * {@code net_change} in points as a fraction. Interval: Wilson 95 % of a rate, Tango 95 % of the
 * difference; none where new premises opened, because they are not among n. Direction: opening and
 * net up, closure down, churn none. Undefined: no premises in both surveys ({@code no-common-ids}),
 * none of known status at the earlier ({@code no-known-status}). Source: METHOD §2.
 */
final class OccupationChange extends ChangeIndicator {
  /** What is counted, and how it is known. */
  private interface Rate {
    long count(Transitions premises);

    Interval interval(Transitions premises);
  }

  private final Rate rate;

  private OccupationChange(String id, Direction direction, String unit, Rate rate) {
    super(id, direction, unit);
    this.rate = rate;
  }

  static List<ChangeIndicator> all() {
    return List.of(
        new OccupationChange(
            "opening_rate", Direction.UP, "fraction", counting(Transitions::openings)),
        new OccupationChange(
            "closure_rate", Direction.DOWN, "fraction", counting(Transitions::closures)),
        new OccupationChange("net_change", Direction.UP, "points", new Net()),
        new OccupationChange(
            "churn",
            Direction.NONE,
            "fraction",
            counting(premises -> premises.openings() + premises.closures())));
  }

  private static Rate counting(ToLongFunction<Transitions> count) {
    return new Rate() {
      @Override
      public long count(Transitions premises) {
        return count.applyAsLong(premises);
      }

      @Override
      public Interval interval(Transitions premises) {
        return Wilson.interval(count(premises), premises.knownBefore());
      }
    };
  }

  /** Openings less closures: each premises counts once, so the two are paired. */
  private static final class Net implements Rate {
    @Override
    public long count(Transitions premises) {
      return premises.openings() - premises.closures();
    }

    @Override
    public Interval interval(Transitions premises) {
      return Tango.interval(premises.openings(), premises.closures(), premises.knownBefore());
    }
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    Transitions premises = movement.premises();
    long known = premises.knownBefore();
    if (known == 0) {
      return undefined(zone, Note.NO_KNOWN_STATUS);
    }
    double value = (double) rate.count(premises) / known;
    Interval interval = premises.openedNew() == 0 ? rate.interval(premises) : null;
    double told = (double) (known - premises.unseenAfter()) / known;
    return value(zone, value, interval).over(known).covering(told);
  }
}
