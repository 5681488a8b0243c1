package vitrine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Folding;
import vitrine.model.TownFacts;

/**
 * Towns by a column of theirs, each group to be ranked apart: classes of inhabitants for the
 * population; a town of several programmes stands in the group of each.
 */
final class TownGroups {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}).*");

  /** Classes and numbers upwards, then words; those of no group last. */
  private static final Comparator<String> ORDER =
      Comparator.comparing(String::isEmpty)
          .thenComparingLong(TownGroups::number)
          .thenComparing(Folding::fold)
          .thenComparing(Comparator.naturalOrder());

  private TownGroups() {}

  /** The groups in their order; without a column one, that has no name. */
  static SortedMap<String, List<TakenTown>> of(
      LoadedStudy study, List<TakenTown> towns, String column) {
    SortedMap<String, List<TakenTown>> groups = new TreeMap<>(ORDER);
    if (column == null) {
      groups.put("", towns);
      return groups;
    }
    TownColumn by = TownColumn.of(column, study.data().facts().values());
    for (TakenTown town : towns) {
      TownFacts facts = study.data().facts().getOrDefault(town.town(), TownFacts.NONE);
      List<String> names =
          by.isPopulation()
              ? List.of(PopulationClass.of(facts))
              : by.values(town.town(), facts).stream().distinct().toList();
      for (String name : names.isEmpty() ? List.of("") : names) {
        groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(town);
      }
    }
    return groups;
  }

  private static long number(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : Long.MAX_VALUE;
  }
}
