package vitrine.study;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import vitrine.indicator.Assortment;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Figure;
import vitrine.indicator.LocationQuotient;
import vitrine.indicator.Subject;
import vitrine.indicator.Vacancy;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.street.Gap;
import vitrine.tally.ZoneTally;

/**
 * All that is known of one town, as values: tables, sentences and pictures are made of it.
 *
 * @param ranked what a rank of the towns compared says of it
 * @param figures every figure of its premises, published rates and turnover
 * @param zone what the dossier is about: the centre, else the whole town; null without vacancy
 * @param zones the zones of which anything is known
 * @param walk its streets and vacant runs, over the whole town; null where no premises has a street
 * @param vacant its vacant premises, those vacant longest first
 * @param durations how long the vacant premises of the zone have been so, by scheme and class
 * @param trades its families of trades by zone, beside those of the towns compared
 * @param assortments the same without the comparison
 * @param split its turnover by zone; null where there is no whole split
 * @param move between the survey before and its latest; null where there is no survey before
 * @param surveys all its surveys of vacancy, in order
 */
record Dossier(
    RankedTown ranked,
    TownFigures figures,
    Zone zone,
    List<OfZone> zones,
    Walk walk,
    List<VacantPremises> vacant,
    List<OfDuration> durations,
    SortedMap<Zone, List<LocationQuotient.Part>> trades,
    SortedMap<Zone, Assortment> assortments,
    ZoneSplit split,
    TownMove move,
    List<Subject> surveys) {

  /**
   * A zone at the survey of its vacancy.
   *
   * @param tally null where only a rate was published
   * @param grade its class on the scale; null without a rate
   */
  record OfZone(Zone zone, Period survey, Vacancy vacancy, ZoneTally tally, Integer grade) {}

  /**
   * A vacant premises.
   *
   * @param months completed months of its vacancy; empty where it has no date
   * @param gap the vacant run that it stands in; null where it has no place in its street
   */
  record VacantPremises(Premises premises, OptionalInt months, Gap gap) {}

  /**
   * A class of durations.
   *
   * @param premises how many of the dated ones are in it
   * @param figure their share
   */
  record OfDuration(
      Reference.Durations scheme, Reference.DurationClass step, long premises, Figure figure) {}

  Town town() {
    return ranked.town();
  }

  /** What the dossier knows of its premises and published rates. */
  Subject subject() {
    return ranked.taken().vacancy();
  }

  /** The date of the vacancy of its zone. */
  Period survey() {
    return zone == null ? Period.NONE : ranked.taken().date(zone);
  }

  /** The vacancy of its zone; null without any. */
  Vacancy vacancy() {
    return zone == null ? null : subject().vacancy(zone);
  }

  /** The counts of its zone; null where there is no inventory of it. */
  ZoneTally tally() {
    return zone == null || vacancy().published() ? null : subject().zone(zone);
  }

  boolean isOfCentre() {
    return zone == Zone.CENTRE;
  }

  /** A figure by its parts; null where it is not even undefined. */
  Figure figure(String id, Zone of, String reference) {
    return figures.find(id, of, reference);
  }

  /** Its figures by zone, then in the order of the catalogue, then by reference. */
  List<Figure> ordered(Catalogue catalogue) {
    return figures.all().stream()
        .sorted(
            Comparator.comparing(Figure::zone)
                .thenComparing(figure -> catalogue.place(figure.indicator()))
                .thenComparing(Figure::reference))
        .toList();
  }

  /** The value of a figure; null where there is none. */
  Double value(String id, Zone of, String reference) {
    Figure figure = figure(id, of, reference);
    return figure == null ? null : figure.value();
  }

  /** The zone whose trades are shown: that of the dossier where any is known, else the town. */
  Zone tradeZone() {
    Assortment own = zone == null ? null : assortments.get(zone);
    return own != null && own.classed() > 0 ? zone : Zone.ALL;
  }
}
