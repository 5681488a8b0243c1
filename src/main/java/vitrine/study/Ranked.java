package vitrine.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.ranking.IndexFormula;
import vitrine.reference.Profile;
import vitrine.reference.Reference;

/**
 * The outcome of {@code rank}.
 *
 * @param towns ranked ones in order, then the others
 * @param group pooled and mean rates by zone
 * @param medians of the index, the centre's vacancy and every component, over the towns that have
 *     it
 */
record Ranked(
    LoadedStudy study,
    RankValues values,
    Profile profile,
    IndexFormula formula,
    RankedBy by,
    List<RankedTown> towns,
    List<Figure> group,
    Map<Selector, OptionalDouble> medians) {

  /** The references that stand in the report: those compared with, and those of the goalposts. */
  Set<Reference> used() {
    Set<Reference> used = new LinkedHashSet<>(study.references().splits());
    used.addAll(study.references().scales());
    towns.stream()
        .filter(town -> town.verdict() != null)
        .forEach(town -> used.add(town.comparedWith()));
    profile.components().stream()
        .flatMap(component -> Stream.of(component.at0(), component.at50(), component.at100()))
        .filter(goalpost -> goalpost != null && goalpost.reference() != null)
        .map(goalpost -> study.references().references().find(goalpost.reference()))
        .forEach(used::add);
    return used;
  }
}
