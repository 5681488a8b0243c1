package vitrine.study;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.ranking.IndexFormula;
import vitrine.reference.Profile;

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
    Map<Selector, OptionalDouble> medians) {}
