package vitrine.study;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vitrine.reference.Reference;
import vitrine.report.Picture;

/**
 * The pictures of a rank beside the ranking itself. One that has nothing to show is left out; in a
 * grouped rank, those of the second group end in {@code -2}.
 */
final class RankPictures {
  private final Ranked ranked;

  RankPictures(Ranked ranked) {
    this.ranked = ranked;
  }

  /** The pictures of a group, in the order of the page. */
  List<Picture> of(RankedGroup group) {
    List<Reference.Split> splits = ranked.study().references().splits();
    List<RankedTown> shown = group.towns().stream().filter(ranked::isShown).toList();
    List<TownSplit> compared = TownSplit.comparable(shown);
    return Stream.of(
            new TernaryPicture(splits).of(compared, name("ternary", group)),
            FunnelPicture.of(group, name("funnel", group)),
            new SplitsPicture(splits).of(compared, name("splits", group)))
        .filter(Objects::nonNull)
        .map(picture -> inGroup(picture, group))
        .toList();
  }

  private String name(String name, RankedGroup group) {
    return ranked.isGrouped() ? name + "-" + (ranked.groups().indexOf(group) + 1) : name;
  }

  /**
   * The same, with the group in its title where there are several: a picture is shown alone too.
   */
  private Picture inGroup(Picture picture, RankedGroup group) {
    return new Picture(
        picture.name(),
        ranked.inGroup(group, picture.title()),
        picture.description(),
        picture.reading(),
        picture.drawing(),
        picture.table());
  }
}
