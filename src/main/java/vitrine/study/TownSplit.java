package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * The split of a town as pictures show it.
 *
 * @param survey that the turnover is of
 * @param position between the French and the German split, with its notes; null where there is none
 */
record TownSplit(Town town, String survey, Drawing.Shares shares, Figure position) {

  /** The splits of towns, of the same territory as that of most: others do not compare. */
  static List<TownSplit> comparable(List<RankedTown> towns) {
    return towns.stream().filter(town -> !town.scopeOther()).map(TownSplit::of).toList();
  }

  /** The split of a town. */
  static TownSplit of(RankedTown town) {
    return new TownSplit(
        town.town(),
        town.taken().turnover().survey().text(),
        PictureParts.shares(town),
        town.figure("balance_position", Zone.ALL, "fr+de"));
  }

  /** Whether it lies off the line from the French to the German split. */
  boolean isFar() {
    return position != null && position.notes().contains(Note.OFF_AXIS);
  }

  /** The gap of the centre to each reference; none where the split is not known. */
  List<Double> gaps(List<Reference.Split> splits) {
    List<Double> gaps = new ArrayList<>();
    if (shares.isKnown()) {
      splits.forEach(split -> gaps.add(shares.centre() - split.share(Zone.CENTRE)));
    }
    return gaps;
  }

  /** What a picture of this one town says of it. */
  Message alone() {
    return Message.of(
        "picture.split-alone",
        Value.text(town.name()),
        Value.percent(shares.centre()),
        Value.percent(shares.pericentral()),
        Value.percent(shares.periphery()));
  }
}
