package vitrine.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vitrine.stats.Beta;
import vitrine.stats.BetaBinomial;
import vitrine.stats.BetaMixture;
import vitrine.stats.RatePosterior;

/**
 * What the counts of the compared towns say together of their vacancy, METHOD §4. It is worked out
 * when it is first asked for, by whichever thread asks.
 */
public final class CommonVacancy {
  /** Fewer towns say too little of how towns differ. */
  private static final int ENOUGH = 8;

  /** The interval of a smoothed rate holds so much. */
  private static final double LEVEL = 0.95;

  private final int towns;
  private final BetaBinomial counts;
  private final Map<List<Long>, Outcome.Defined> known = new ConcurrentHashMap<>();

  /** By counts and by the rate they are held against. */
  private final Map<List<Number>, Double> above = new ConcurrentHashMap<>();

  private BetaBinomial.Fit fit;
  private RatePosterior posterior;

  private CommonVacancy(int towns, BetaBinomial counts) {
    this.towns = towns;
    this.counts = counts;
  }

  /** Of the towns with counts among those given; a town may have none. */
  public static CommonVacancy of(List<Vacancy> towns) {
    List<Vacancy> counted =
        towns.stream().filter(Objects::nonNull).filter(Vacancy::isCounted).toList();
    BetaBinomial counts =
        new BetaBinomial(
            counted.stream().mapToLong(Vacancy::vacant).toArray(),
            counted.stream().mapToLong(Vacancy::known).toArray());
    return new CommonVacancy(counted.size(), counts);
  }

  /** How many towns have counts. */
  public int towns() {
    return towns;
  }

  boolean isEnough() {
    return towns >= ENOUGH;
  }

  /** What is known of the common rate; nothing where too few towns, or all alike, tell none. */
  public synchronized Optional<RatePosterior> posterior() {
    if (!isEnough() || !counts.isInformative()) {
      return Optional.empty();
    }
    if (posterior == null) {
      posterior = new RatePosterior(counts);
    }
    return Optional.of(posterior);
  }

  /** What is known of the rate of one town with counts; by itself where there is nothing common. */
  Optional<BetaMixture> rate(Vacancy vacancy) {
    return vacancy.isCounted()
        ? posterior().map(common -> common.rate(vacancy.vacant(), vacancy.known()))
        : Optional.empty();
  }

  /** The probability that a town's rate is above one; null where it has no counts. */
  public Double above(Vacancy vacancy, double rate) {
    return vacancy == null || !vacancy.isCounted()
        ? null
        : above.computeIfAbsent(
            List.<Number>of(vacancy.vacant(), vacancy.known(), rate),
            unknown -> reckoned(vacancy, rate));
  }

  private double reckoned(Vacancy vacancy, double rate) {
    double under =
        rate(vacancy)
            .map(mixture -> mixture.cdf(rate))
            .orElseGet(() -> Beta.jeffreys(vacancy.vacant(), vacancy.known()).cdf(rate));
    return 1 - under;
  }

  /** ΣV/Σn of the towns with counts; 0 where there is none. */
  public double pooled() {
    return counts.pooled();
  }

  /** The smoothed rate of a town with its interval; towns of the same counts have the same. */
  Optional<Outcome.Defined> smoothed(Vacancy vacancy) {
    return rate(vacancy)
        .map(
            rate ->
                known.computeIfAbsent(
                    List.of(vacancy.vacant(), vacancy.known()),
                    counts ->
                        new Outcome.Defined(
                            smoothed(counts.get(0), counts.get(1)), rate.interval(LEVEL))));
  }

  private double smoothed(long vacant, long known) {
    BetaBinomial.Fit fit = fit();
    double strength = fit.strength();
    return Double.isInfinite(strength)
        ? fit.mean()
        : (vacant + fit.mean() * strength) / (known + strength);
  }

  private synchronized BetaBinomial.Fit fit() {
    if (fit == null) {
      fit = counts.fit().orElseThrow();
    }
    return fit;
  }
}
