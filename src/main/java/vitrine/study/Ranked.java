package vitrine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vitrine.indicator.Selector;
import vitrine.indicator.Vacancy;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.Zone;
import vitrine.ranking.IndexFormula;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * The outcome of {@code rank}.
 *
 * @param against the town that the others are compared with; null for none
 * @param threshold what the probability of a higher vacancy is told of
 * @param groups the towns that were compared with each other; one group unless asked for more
 * @param leftOut towns left out because their index is incomplete
 * @param withoutData how many towns are only in the towns table, and so not compared
 */
record Ranked(
    RankRequest request,
    LoadedStudy study,
    RankValues values,
    Profile profile,
    IndexFormula formula,
    RankedBy by,
    Town against,
    VacancyThreshold threshold,
    List<RankedGroup> groups,
    Set<Town> leftOut,
    long withoutData,
    List<GateResult> gates) {

  /** The towns of all groups; a town of several groups stands in each. */
  List<RankedTown> towns() {
    return groups.stream().flatMap(group -> group.towns().stream()).toList();
  }

  /** The same, each town once, as it stands in the first of its groups. */
  List<RankedTown> eachTown() {
    return eachTown(towns());
  }

  private static List<RankedTown> eachTown(List<RankedTown> towns) {
    Map<Town, RankedTown> each = new LinkedHashMap<>();
    towns.forEach(town -> each.putIfAbsent(town.town(), town));
    return List.copyOf(each.values());
  }

  /** How many towns there are; a town of several groups is one. */
  long townCount() {
    return eachTown().size();
  }

  /** Each town that is shown in any of its groups, once. */
  List<RankedTown> eachShown() {
    return eachTown(towns().stream().filter(this::isShown).toList());
  }

  /** Whether a town is shown: of equals at the last rank that is, all are. */
  boolean isShown(RankedTown town) {
    return request.top() == 0 || town.rank() != null && town.rank() <= request.top();
  }

  /** How many towns lie beyond a goalpost of a component. */
  long clipped(Selector selector) {
    return towns().stream()
        .filter(
            town ->
                town.index().components().stream()
                    .anyMatch(one -> one.selector().equals(selector) && one.clipped()))
        .map(RankedTown::town)
        .distinct()
        .count();
  }

  /** Whether towns were ranked in groups. */
  boolean isGrouped() {
    return request.group() != null;
  }

  /** What is said of one group, with its name where there are several. */
  Message inGroup(RankedGroup group, Message said) {
    String name = isGrouped() ? (request.group() + " " + group.name()).strip() : "";
    return name.isEmpty()
        ? said
        : Message.of("sure.of-group", Value.text(name), Value.nested(said));
  }

  /** The rate of agglomerations of the town's size; null where none is known. */
  Reference.Rate ofSize(RankedTown town) {
    TownFacts facts = study.data().facts().getOrDefault(town.town(), TownFacts.NONE);
    boolean known = town.figure("vacancy_rate", Zone.CENTRE, "") != null;
    return known ? study.references().rateOfSize(town.taken().date(Zone.CENTRE), facts) : null;
  }

  /**
   * How likely the true rate of the town's centre is above the threshold, given the towns that it
   * is compared with; null where it has no counts.
   */
  Double above(RankedGroup group, RankedTown town) {
    Vacancy centre = town.taken().vacancy().vacancy(Zone.CENTRE);
    return group.common().above(centre, threshold.of(town));
  }

  /** The references that stand in the report: those compared with, and those of the goalposts. */
  Set<Reference> used() {
    return usedFor(towns());
  }

  /** The same for a report of some of the towns. */
  Set<Reference> usedFor(List<RankedTown> some) {
    Set<Reference> used = new TreeSet<>(Reference.ORDER);
    used.addAll(study.references().splits());
    used.addAll(study.references().scales());
    some.stream()
        .filter(town -> town.verdict() != null)
        .forEach(town -> used.add(town.comparedWith()));
    some.stream().map(this::ofSize).filter(Objects::nonNull).forEach(used::add);
    used.addAll(threshold.rates());
    profile.components().stream()
        .flatMap(component -> Stream.of(component.at0(), component.at50(), component.at100()))
        .filter(Objects::nonNull)
        .filter(goalpost -> goalpost.reference() != null)
        .map(goalpost -> study.references().references().find(goalpost.reference()))
        .forEach(used::add);
    return used;
  }
}
