package vitrine.study;

import java.util.List;
import vitrine.indicator.CommonVacancies;

/**
 * Towns that are compared with each other.
 *
 * @param common what they have in common, which their smoothed rates and their draws hang on
 */
record ComparedTowns(List<RankedTown> towns, CommonVacancies common) {

  /** Of just these towns. */
  static ComparedTowns of(List<RankedTown> towns) {
    return new ComparedTowns(
        towns, new CommonVacancies(towns.stream().map(town -> town.taken().vacancy()).toList()));
  }
}
