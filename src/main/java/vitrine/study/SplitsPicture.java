package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Value;

/** The picture of splits as bars, of many towns or of one, with their gaps to the references. */
final class SplitsPicture {
  private final List<Reference.Split> splits;

  SplitsPicture(List<Reference.Split> splits) {
    this.splits = splits;
  }

  /** The picture of towns in their order; null where none has a split. */
  Picture of(List<TownSplit> towns, String name) {
    List<TownSplit> known = towns.stream().filter(town -> town.shares().isKnown()).toList();
    if (known.isEmpty()) {
      return null;
    }
    List<Drawing.Splits.Row> rows = new ArrayList<>();
    splits.forEach(split -> rows.add(row(split)));
    towns.forEach(town -> rows.add(row(town)));
    return new Picture(
        name,
        Message.of("picture.splits.title"),
        description(known),
        List.of(Message.of("picture.splits.reading")),
        new Drawing.Splits(rows, splits.stream().map(SplitNames::name).toList()),
        new SplitTable(name, splits).of(towns));
  }

  private static Drawing.Splits.Row row(Reference.Split split) {
    return new Drawing.Splits.Row(
        SplitNames.dated(split), true, PictureParts.shares(split), List.of());
  }

  private Drawing.Splits.Row row(TownSplit town) {
    Message label = Message.of("picture.name", Value.text(town.town().name()));
    return new Drawing.Splits.Row(label, false, town.shares(), town.gaps(splits));
  }

  private Message description(List<TownSplit> towns) {
    if (towns.size() == 1) {
      return towns.get(0).alone();
    }
    long half =
        towns.stream()
            .filter(town -> Significant.compare(town.shares().periphery(), 0.5) >= 0)
            .count();
    Message said =
        Message.of("picture.splits.description", Value.count(towns.size()), Value.count(half));
    for (Reference.Split split : splits) {
      double share = split.share(Zone.CENTRE);
      long below =
          towns.stream()
              .filter(town -> Significant.compare(town.shares().centre(), share) < 0)
              .count();
      Message also =
          Message.of(
              "picture.splits.below",
              Value.nested(SplitNames.name(split)),
              new Value.Percent(share, 0),
              Value.count(below));
      said = Message.of("picture.and", Value.nested(said), Value.nested(also));
    }
    return said;
  }
}
