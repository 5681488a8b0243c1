package vitrine.indicator;

import java.util.Map;
import vitrine.model.Zone;
import vitrine.stats.Wilson;

/**
 * {@code non_retail_share}: of the occupied premises with a known family, those outside the retail
 * families: services, agencies, restaurants and cafés, garages, public and associative places.
 *
 * <p>Unit: fraction, 0 to 1; n is the premises with a known family, coverage their share of the
 * occupied ones. Interval: Wilson 95 %. Direction: none. Undefined: none has a known family ({@code
 * no-activity}). Source: METHOD §2.
 */
final class NonRetailShare extends OfferIndicator {
  NonRetailShare() {
    super("non_retail_share", Direction.NONE, "fraction", Mix.Level.FAMILY);
  }

  @Override
  Figure defined(Zone zone, Mix mix) {
    long outside =
        mix.families().entrySet().stream()
            .filter(family -> !family.getKey().retail())
            .mapToLong(Map.Entry::getValue)
            .sum();
    Outcome outcome =
        new Outcome.Defined(
            (double) outside / mix.classed(), Wilson.interval(outside, mix.classed()));
    return Figure.of(definition(), zone, outcome);
  }
}
