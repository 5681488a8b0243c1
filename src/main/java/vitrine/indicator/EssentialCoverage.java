package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;

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
    super("essential_coverage", Direction.UP, "fraction", Mix.Level.FAMILY);
  }

  @Override
  Figure defined(Zone zone, Mix mix) {
    List<String> missing = new ArrayList<>(mix.mapping().essentials());
    missing.removeAll(mix.essentials());
    int listed = mix.mapping().essentials().size();
    Figure figure = Figure.of(definition(), zone, (double) (listed - missing.size()) / listed);
    return missing.isEmpty()
        ? figure
        : figure.noting(List.of(Note.with(Note.ESSENTIAL_MISSING, String.join("+", missing))));
  }
}
