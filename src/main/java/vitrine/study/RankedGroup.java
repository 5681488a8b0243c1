package vitrine.study;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vitrine.indicator.CommonVacancy;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.stats.Interval;

/**
 * Towns that were compared with each other.
 *
 * @param name what they have in common; empty where nothing was asked, or where it is not known
 * @param towns ranked ones in order, then the others
 * @param figures pooled and mean rates by zone
 * @param medians of the index, the centre's vacancy, every component and what towns are ranked by,
 *     over the towns that have it
 * @param quartiles between which values of what towns are ranked by half of them lie; null where
 *     there is none
 * @param draws how sure the order is
 * @param common what the counts of the towns say together of the vacancy of their centres
 */
record RankedGroup(
    String name,
    List<RankedTown> towns,
    List<Figure> figures,
    Map<Selector, OptionalDouble> medians,
    Interval quartiles,
    GroupDraws draws,
    CommonVacancy common) {

  /** Towns whose order nobody asks for. */
  static RankedGroup undrawn(List<RankedTown> towns, List<Figure> figures) {
    GroupDraws none = GroupDraws.none(Note.NO_DRAWS);
    return new RankedGroup("", towns, figures, Map.of(), null, none, CommonVacancy.of(List.of()));
  }

  /** A figure of all its towns together, or null. */
  Figure figure(String id, Zone zone) {
    return figures.stream()
        .filter(figure -> figure.indicator().equals(id) && figure.zone() == zone)
        .findFirst()
        .orElse(null);
  }
}
