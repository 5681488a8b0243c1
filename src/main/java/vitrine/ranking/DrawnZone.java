package vitrine.ranking;

import java.util.List;
import vitrine.indicator.DrawnVacancy;
import vitrine.model.Zone;
import vitrine.stats.BetaBinomial;
import vitrine.stats.RandomStream;
import vitrine.stats.RatePosterior;

/**
 * The vacancy of all towns in a zone, drawn some draws at a time. Every town has a stream of its
 * own for each purpose, in which it goes on; what nobody asks for is not drawn.
 */
final class DrawnZone {
  /** Opens the stream of a purpose and a name. */
  interface Streams {
    RandomStream of(String purpose, String of, String key);
  }

  private final Zone zone;
  private final List<DrawnTown> towns;
  private final RatePosterior posterior;
  private final Streams streams;
  private final RandomStream common;
  private final RandomStream[] rateStreams;
  private final RandomStream[] shareStreams;
  private double[][] rates;
  private double[][] shares;
  private boolean ratesDrawn;
  private boolean sharesDrawn;

  /**
   * A zone.
   *
   * @param posterior what the towns have in common; null for nothing
   */
  DrawnZone(Zone zone, List<DrawnTown> towns, RatePosterior posterior, Streams streams) {
    this.zone = zone;
    this.towns = towns;
    this.posterior = posterior;
    this.streams = streams;
    this.common = streams.of("common", zone.id(), "");
    this.rateStreams = new RandomStream[towns.size()];
    this.shareStreams = new RandomStream[towns.size()];
  }

  /** Goes on to the next draws. */
  void next() {
    ratesDrawn = false;
    sharesDrawn = false;
  }

  /** The rates of each town in the draws; null where it has no counts. */
  double[][] rates(int size) {
    if (!ratesDrawn) {
      ratesDrawn = true;
      rates = rates == null ? new double[towns.size()][] : rates;
      BetaBinomial.Fit[] prior = prior(size);
      for (int i = 0; i < rates.length; i++) {
        DrawnVacancy counts = towns.get(i).counts().get(zone);
        if (counts != null) {
          RandomStream random = stream(rateStreams, "rate", i);
          rates[i] = rates[i] == null ? new double[DrawnTable.PART] : rates[i];
          for (int draw = 0; draw < size; draw++) {
            rates[i][draw] = counts.rate(prior[draw], random);
          }
        }
      }
    }
    return rates;
  }

  private BetaBinomial.Fit[] prior(int size) {
    BetaBinomial.Fit[] prior = new BetaBinomial.Fit[size];
    for (int draw = 0; posterior != null && draw < size; draw++) {
      prior[draw] = posterior.draw(common);
    }
    return prior;
  }

  /** The shares of long vacancies of each town in the draws; null where it has no counts. */
  double[][] shares(int size) {
    if (!sharesDrawn) {
      sharesDrawn = true;
      shares = shares == null ? new double[towns.size()][] : shares;
      for (int i = 0; i < shares.length; i++) {
        DrawnVacancy counts = towns.get(i).counts().get(zone);
        if (counts != null) {
          RandomStream random = stream(shareStreams, "long-term", i);
          shares[i] = shares[i] == null ? new double[DrawnTable.PART] : shares[i];
          for (int draw = 0; draw < size; draw++) {
            shares[i][draw] = counts.longTermShare(random);
          }
        }
      }
    }
    return shares;
  }

  private RandomStream stream(RandomStream[] of, String purpose, int town) {
    if (of[town] == null) {
      of[town] = streams.of(purpose, zone.id(), towns.get(town).key());
    }
    return of[town];
  }
}
