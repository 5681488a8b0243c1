package vitrine.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Kaplan and Meier's estimate of how many spells last beyond an age, from spells some of which came
 * under observation late or had not ended when last seen.
 *
 * @param start the age from which the curve holds: survival is that of spells which reached it; 0
 *     for all
 * @param spells how many spells are behind the curve
 * @param events how many of them ended
 * @param steps where the curve falls, in rising order of age
 */
public record KaplanMeier(double start, int spells, int events, List<Step> steps) {

  /** Survival this near to one half is one half: so much the order of products can do. */
  private static final double HALF = 1e-12;

  /** Copies the steps. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * A spell under observation.
   *
   * @param entry the age at which it came under observation; 0 when it was seen from its beginning
   * @param exit the age at which it ended or was last seen; greater than the entry, or both 0
   * @param ended whether it ended then (an event) or was last seen then (censored)
   */
  public record Spell(double entry, double exit, boolean ended) {
    /**
     * Makes the spell.
     *
     * @throws IllegalArgumentException if an age is not finite, or they are not in order
     */
    public Spell {
      Arguments.checkFinite(entry, exit);
      if (entry < 0 || exit < entry || exit == entry && entry > 0) {
        throw new IllegalArgumentException("not a spell: " + entry + " to " + exit);
      }
    }
  }

  /**
   * A fall of the curve.
   *
   * @param age the age at which spells ended
   * @param atRisk how many spells were under observation at that age: entry before, exit not before
   *     it
   * @param events how many of them ended at that age
   * @param survival the share that lasts longer
   * @param error Greenwood's standard error of the survival; empty when it has come to 0
   * @param interval the 95 % interval on the scale log(−log survival); empty when the survival is 0
   */
  public record Step(
      double age,
      int atRisk,
      int events,
      double survival,
      OptionalDouble error,
      Optional<Interval> interval) {}

  /**
   * An age by which half of the spells have ended.
   *
   * @param value the median; empty when the curve never comes down to one half
   * @param low lower end of the 95 % interval; empty when that is not reached either
   * @param high upper end; empty when the spells do not tell
   */
  public record Median(OptionalDouble value, OptionalDouble low, OptionalDouble high) {}

  /**
   * The curve of spells, from age 0.
   *
   * @param spells any number of spells, in any order
   */
  public static KaplanMeier of(Collection<Spell> spells) {
    return from(0, spells);
  }

  /**
   * The curve from an age on: of spells that reached it.
   *
   * <p>Formula: S(t) = Π (1 − d/r) over the ages of events up to t and after the start, with d
   * events among the r spells at risk: entry &lt; age ≤ exit, so that at the same age events come
   * before spells that are last seen, and a spell that enters at an age is at risk after it; spells
   * seen from their beginning are at risk at age 0 too. Greenwood: σ² = Σ d/(r(r − d)), standard
   * error S·σ. Interval: S^exp(∓ zσ/ln S), z = {@link Wilson#Z95}, which stays within 0 and 1.
   *
   * <p>Shapes and units: ages in one unit, any. Range: survival from 1 down to 0. Undefined cases:
   * without spells the curve has no step; where it comes to 0 there is neither error nor interval.
   * With late entry an early age can have few at risk, and one event there can pull the whole curve
   * down: hence the start, see {@link #firstAge}.
   *
   * <p>Source: E. L. Kaplan and P. Meier (1958), Nonparametric estimation from incomplete
   * observations, JASA 53, 457–481; M. Greenwood (1926); J. D. Kalbfleisch and R. L. Prentice
   * (1980), The statistical analysis of failure time data, for the interval; R, package survival,
   * {@code survfit} with {@code conf.type = "log-log"}.
   *
   * @param start an age, 0 or more; spells that are over by then are left out, unless it is 0
   * @param spells any number of spells, in any order
   */
  public static KaplanMeier from(double start, Collection<Spell> spells) {
    List<Spell> kept = spells.stream().filter(spell -> start == 0 || spell.exit() > start).toList();
    double[] entries = sorted(kept, spell -> Math.max(start, spell.entry()));
    double[] exits = sorted(kept, Spell::exit);
    double[] ends = sorted(kept.stream().filter(Spell::ended).toList(), Spell::exit);
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double sigma2 = 0;
    int events;
    for (int i = 0; i < ends.length; i += events) {
      events = notAbove(ends, ends[i]) - i;
      int atRisk = entered(entries, ends[i]) - below(exits, ends[i]);
      survival *= 1 - (double) events / atRisk;
      sigma2 += (double) events / atRisk / (atRisk - events);
      steps.add(step(ends[i], atRisk, events, survival, sigma2));
    }
    return new KaplanMeier(start, kept.size(), ends.length, steps);
  }

  private static Step step(double age, int atRisk, int events, double survival, double sigma2) {
    // Spells that enter after the curve has come to 0 do not raise it again.
    if (survival == 0) {
      return new Step(age, atRisk, events, 0, OptionalDouble.empty(), Optional.empty());
    }
    double sigma = Math.sqrt(sigma2);
    double log = StrictMath.log(survival);
    double reach = Wilson.Z95 * sigma / -log;
    Interval interval =
        new Interval(
            StrictMath.exp(log * StrictMath.exp(reach)),
            StrictMath.exp(log * StrictMath.exp(-reach)));
    OptionalDouble error = OptionalDouble.of(survival * sigma);
    return new Step(age, atRisk, events, survival, error, Optional.of(interval));
  }

  /**
   * The first age at which so many spells are under observation: 0, or an age at which one enters,
   * with at least that many spells whose entry is not after it and whose exit is. Empty when there
   * never are so many.
   */
  public static OptionalDouble firstAge(int atRisk, Collection<Spell> spells) {
    double[] entries = sorted(spells, Spell::entry);
    double[] exits = sorted(spells, Spell::exit);
    return Arrays.stream(entries)
        .distinct()
        .filter(age -> notAbove(entries, age) - notAbove(exits, age) >= atRisk)
        .findFirst();
  }

  /** The share that lasts longer than an age not before the start. */
  public double survival(double age) {
    double survival = 1;
    for (Step step : steps) {
      if (step.age() > age) {
        break;
      }
      survival = step.survival();
    }
    return survival;
  }

  /**
   * The first age at which the curve is at or below one half; when it stays at exactly one half for
   * a while and then falls, the middle of that stretch. The ends are where the lower and the upper
   * curve of the intervals come down to one half (Brookmeyer and Crowley 1982; as R's survival has
   * it).
   */
  public Median median() {
    return new Median(
        crossing(step -> step.survival()),
        crossing(step -> step.interval().map(Interval::low).orElse(Double.NaN)),
        crossing(step -> step.interval().map(Interval::high).orElse(Double.NaN)));
  }

  /** Where a curve of the steps comes down to one half; what has no height there is passed over. */
  private OptionalDouble crossing(ToDoubleFunction<Step> height) {
    OptionalDouble flat = OptionalDouble.empty();
    for (Step step : steps) {
      double here = height.applyAsDouble(step);
      if (here < 0.5 - HALF) {
        return OptionalDouble.of(
            flat.isPresent() ? (flat.getAsDouble() + step.age()) / 2 : step.age());
      }
      if (here <= 0.5 + HALF && flat.isEmpty()) {
        flat = OptionalDouble.of(step.age());
      }
    }
    return flat;
  }

  private static double[] sorted(Collection<Spell> spells, ToDoubleFunction<Spell> age) {
    return spells.stream().mapToDouble(age).sorted().toArray();
  }

  /** How many have come under observation before an age; those from the beginning always have. */
  private static int entered(double[] entries, double age) {
    return age == 0 ? notAbove(entries, 0) : below(entries, age);
  }

  private static int below(double[] sorted, double age) {
    int place = Arrays.binarySearch(sorted, age);
    while (place > 0 && sorted[place - 1] == age) {
      place--;
    }
    return place < 0 ? -place - 1 : place;
  }

  private static int notAbove(double[] sorted, double age) {
    return below(sorted, Math.nextUp(age));
  }
}
