package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.street.Runs;
import vitrine.street.Streets;
import vitrine.street.Unplaced;
import vitrine.tally.ZoneTally;

/**
 * An indicator of the runs that premises form along the sides of streets. Coverage is the share of
 * the commercial premises that have a place in order; note {@code unplaced} says how many have
 * none, {@code same-place} how many share theirs with another, so that their ids order them.
 * Undefined where no premises has a street ({@code no-streets}), or none a place in its street
 * ({@code no-places}).
 */
abstract class RunIndicator extends ZoneIndicator {
  RunIndicator(String id, Direction direction, String unit) {
    super(Definition.ofContinuity(id, direction, unit));
  }

  @Override
  final Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    Continuity continuity = subject.detail().continuity();
    Runs runs = continuity.runs(zone);
    Streets streets = continuity.streets();
    Unplaced unplaced = streets.unplaced(zone);
    if (runs.sequences().isEmpty()) {
      boolean streetless = unplaced.noStreet() == unplaced.total();
      return Figure.undefined(definition(), zone, streetless ? Note.NO_STREETS : Note.NO_PLACES);
    }
    long commercial =
        streets.premises(zone).stream().filter(one -> one.status() != Status.EXCLUDED).count();
    Figure figure = figure(zone, runs);
    return (commercial == 0 ? figure : figure.covering(share(runs, commercial)))
        .noting(notes(unplaced.total(), streets.sharing(zone)));
  }

  private static double share(Runs runs, long commercial) {
    return (double) runs.commercial().count() / commercial;
  }

  private static List<String> notes(long unplaced, long sharing) {
    List<String> notes = new ArrayList<>();
    if (unplaced > 0) {
      notes.add(Note.with(Note.UNPLACED, unplaced));
    }
    if (sharing > 0) {
      notes.add(Note.with(Note.SAME_PLACE, sharing));
    }
    return notes;
  }

  /** The figure of sequences, of which there is one at least. */
  abstract Figure figure(Zone zone, Runs runs);
}
