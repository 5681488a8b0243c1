package vitrine.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Zone;

/**
 * What towns that are compared have in common, zone by zone; worked out once, when first asked for,
 * by whichever thread asks.
 */
public final class CommonVacancies {
  private final List<Subject> towns;
  private final Map<Zone, CommonVacancy> known = new EnumMap<>(Zone.class);

  public CommonVacancies(List<Subject> towns) {
    this.towns = List.copyOf(towns);
  }

  /** Of the towns in one zone. */
  public synchronized CommonVacancy of(Zone zone) {
    CommonVacancy common = known.get(zone);
    if (common == null) {
      common = CommonVacancy.of(towns.stream().map(town -> town.vacancy(zone)).toList());
      known.put(zone, common);
    }
    return common;
  }
}
