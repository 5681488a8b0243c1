package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.ranking.TownIndex;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;

/**
 * All that {@code rank} knows of one town.
 *
 * @param figures of its vacancy and its turnover
 * @param index by the profile; null where none is made
 * @param verdict on its centre's vacancy; null for a rate without a count
 * @param comparedWith the reference of the verdict
 * @param scopeOther whether its turnover is of another territory than that of most towns
 * @param few whether it has fewer premises than are asked for
 * @param rank null where it cannot be ranked
 * @param draws how sure its place is
 */
record RankedTown(
    TakenTown taken,
    TownFigures figures,
    TownIndex index,
    Verdict verdict,
    Reference.Rate comparedWith,
    boolean scopeOther,
    boolean few,
    Integer rank,
    TownDraws draws) {

  Town town() {
    return taken.town();
  }

  /** A figure by name, or null. */
  Figure figure(Selector selector) {
    return figures.find(selector);
  }

  /** A figure by its parts, or null. */
  Figure figure(String id, Zone zone, String reference) {
    return figures.find(id, zone, reference);
  }

  /** Why a town without a rank has none; null for one that has. */
  String unrankedBecause(RankedBy by) {
    if (rank != null) {
      return null;
    }
    if (few) {
      return Note.FEW_PREMISES;
    }
    if (!by.selector().isIndex()) {
      return Note.NOT_RANKABLE;
    }
    return whyNoIndex();
  }

  /** Why a town without an index has none. */
  String whyNoIndex() {
    boolean half = 2 * index.coverage() >= 1;
    return half ? Note.COMPONENT_MISSING : Note.UNDER_HALF_WEIGHT;
  }

  /** The same with its smoothed rates, in place of any it has. */
  RankedTown smoothed(List<Figure> smoothed) {
    List<Figure> all = new ArrayList<>(figures.all());
    all.removeIf(figure -> figure.indicator().equals(VacancyRateSmoothed.ID));
    all.addAll(smoothed);
    return new RankedTown(
        taken, new TownFigures(all), index, verdict, comparedWith, scopeOther, few, rank, draws);
  }

  /** The same with what a comparison says of it. */
  RankedTown compared(TownIndex made, Verdict said) {
    return new RankedTown(taken, figures, made, said, comparedWith, scopeOther, few, rank, draws);
  }

  /** The same, too small to be ranked. */
  RankedTown tooFew() {
    return new RankedTown(
        taken, figures, index, verdict, comparedWith, scopeOther, true, null, draws);
  }

  /** The same at its place. */
  RankedTown ranked(Integer place) {
    return new RankedTown(
        taken, figures, index, verdict, comparedWith, scopeOther, few, place, draws);
  }

  /** The same with how sure its place is. */
  RankedTown drawn(TownDraws said) {
    return new RankedTown(
        taken, figures, index, verdict, comparedWith, scopeOther, few, rank, said);
  }
}
