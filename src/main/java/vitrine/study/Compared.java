package vitrine.study;

import java.util.List;
import vitrine.indicator.Figure;
import vitrine.indicator.Subject;
import vitrine.model.Zone;

/**
 * The outcome of {@code change}.
 *
 * @param surveys the towns at every survey at which anything is known of their vacancy
 * @param moves the towns between the surveys that are compared
 */
record Compared(
    ChangeRequest request, LoadedStudy study, List<Subject> surveys, List<TownMove> moves) {

  /** The zone that a page is about: the one asked for, else the centre where any town has it. */
  Zone zone() {
    if (!request.zones().isEmpty()) {
      return request.zones().get(0);
    }
    boolean centre = moves.stream().anyMatch(move -> move.zones().contains(Zone.CENTRE));
    return centre ? Zone.CENTRE : Zone.ALL;
  }

  /** A figure of a town. */
  Figure figure(TownMove move, Zone zone, String id) {
    return study
        .catalogue()
        .figures(move.after(), definition -> definition.id().equals(id))
        .stream()
        .filter(figure -> figure.zone() == zone)
        .findFirst()
        .orElseThrow();
  }
}
