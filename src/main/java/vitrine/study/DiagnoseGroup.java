package vitrine.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.LocationQuotient;
import vitrine.indicator.Selector;
import vitrine.indicator.Subject;
import vitrine.model.Significant;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.stats.Quantiles;
import vitrine.tally.OfferTally;

/**
 * The towns that a dossier compares its own with, and what is computed of them once: what a rank
 * says of each, medians, their trades together, and what moved in all of them. Several dossiers are
 * made of it at once: what is filled when it is first asked for is shared between threads.
 */
final class DiagnoseGroup {
  /**
   * The middle of the towns compared.
   *
   * @param towns over how many of them
   */
  record Median(double value, int towns) {}

  private final Ranked ranked;
  private final Compared changes;
  private final ChangeAccount accounts;
  private final Map<Town, RankedTown> towns = new HashMap<>();
  private final Map<Selector, Optional<Median>> medians = new ConcurrentHashMap<>();
  private final Map<Zone, MixPicture.Group> mixes = new ConcurrentHashMap<>();
  private final Map<Zone, LocationQuotient> trades = new ConcurrentHashMap<>();

  DiagnoseGroup(Ranked ranked, Compared changes) {
    this.ranked = ranked;
    this.changes = changes;
    this.accounts = new ChangeAccount(changes);
    ranked.towns().forEach(town -> towns.put(town.town(), town));
  }

  /**
   * Whether an indicator is computed of every town, so that its median is known: all but those of
   * two surveys and the neighbours, whose permutations take long.
   */
  static boolean isOfEveryTown(Definition definition) {
    return definition.family() != Family.CHANGE
        && !definition.id().startsWith("vacancy_join_count");
  }

  Ranked ranked() {
    return ranked;
  }

  LoadedStudy study() {
    return ranked.study();
  }

  /** The towns compared; there is one group. */
  RankedGroup all() {
    return ranked.groups().get(0);
  }

  /** How many towns are compared. */
  int size() {
    return all().towns().size();
  }

  /** Whether a town has no other to be compared with. */
  boolean isAlone() {
    return size() < 2;
  }

  boolean holds(Town town) {
    return towns.containsKey(town);
  }

  Compared changes() {
    return changes;
  }

  ChangeAccount accounts() {
    return accounts;
  }

  /** What the comparison says of a town; null where it has nothing to compare. */
  RankedTown ranked(Town town) {
    return towns.get(town);
  }

  Dossier dossier(Town town) {
    return new DossierMaking(this).of(towns.get(town));
  }

  /** The median of a figure over the towns that have it; null where there is no group. */
  Median median(Figure figure) {
    return median(
        new Selector(figure.indicator(), figure.zone(), figure.reference(), Selector.Part.VALUE));
  }

  /** The same by name. */
  Median median(Selector selector) {
    return isAlone() ? null : medians.computeIfAbsent(selector, this::middle).orElse(null);
  }

  private Optional<Median> middle(Selector selector) {
    double[] known =
        all().towns().stream()
            .map(town -> ranked.values().comparable(town, selector))
            .filter(Objects::nonNull)
            .mapToDouble(Significant::round)
            .toArray();
    OptionalDouble median = Quantiles.median(known);
    return median.isPresent()
        ? Optional.of(new Median(median.getAsDouble(), known.length))
        : Optional.empty();
  }

  /** The trades of all towns together in a zone. */
  LocationQuotient trades(Zone zone) {
    return trades.computeIfAbsent(
        zone,
        of -> {
          List<Subject> subjects =
              all().towns().stream().map(town -> town.taken().vacancy()).toList();
          return new LocationQuotient(subjects, of, study().references().families());
        });
  }

  /** The families of trades of all towns in a zone, as pictures show them. */
  MixPicture.Group mix(Zone zone) {
    return mixes.computeIfAbsent(
        zone,
        of -> {
          List<OfferTally> offers =
              all().towns().stream()
                  .map(town -> DiagnosePictures.offer(town.taken().vacancy(), of))
                  .filter(Objects::nonNull)
                  .toList();
          return MixPicture.Group.of(offers, study().references().families());
        });
  }
}
