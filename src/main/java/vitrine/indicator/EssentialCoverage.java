package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;
import vitrine.tally.ZoneTally;

/**
 * {@code essential_coverage}: of the essential trades of the shipped list, the share that at least
 * one occupied premises has.
 *
 * <p>Unit: fraction, 0 to 1; n is the occupied premises with an activity that maps to a family,
 * coverage their share of the occupied ones: where it is under 1, the value is a lower bound. Note
 * {@code essential-missing}: the trades that none was found of. No interval. Direction: up.
 * Undefined: no activity that maps ({@code no-activity}). Source: METHOD §2; the list ships with
 * its source.
 */
final class EssentialCoverage extends OfferIndicator {
  EssentialCoverage() {
    super("essential_coverage", Direction.UP, "fraction");
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally, ActivityFamilies families) {
    Mix mix = Mix.of(tally.offer(), Mix.Level.FAMILY, families);
    if (mix.classed() == 0) {
      return mix.told(Figure.undefined(definition(), zone, Note.NO_ACTIVITY), occupied(tally));
    }
    Set<String> present =
        tally.offer().trades().keySet().stream()
            .map(families::find)
            .filter(known -> known != null)
            .map(ActivityFamilies.Known::essential)
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>(families.essentials());
    missing.removeAll(present);
    int listed = families.essentials().size();
    Figure figure = Figure.of(definition(), zone, (double) (listed - missing.size()) / listed);
    List<String> notes =
        missing.isEmpty()
            ? List.of()
            : List.of(Note.with(Note.ESSENTIAL_MISSING, String.join("+", missing)));
    return mix.told(figure, occupied(tally)).noting(notes);
  }
}
