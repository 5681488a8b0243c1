package vitrine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vitrine.reference.Reference;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Value;

/** The picture of where turnover is made: splits in a triangle, with the references. */
final class TernaryPicture {
  /** The dashed line has two ends. */
  private static final int ENDS = 2;

  private static final List<String> FRENCH_GERMAN = List.of("fr", "de");

  private final List<Reference.Split> splits;

  TernaryPicture(List<Reference.Split> splits) {
    this.splits = splits;
  }

  /** The picture of towns; null where none has a split. */
  Picture of(List<TownSplit> all, String name) {
    List<TownSplit> towns = all.stream().filter(town -> town.shares().isKnown()).toList();
    if (towns.isEmpty()) {
      return null;
    }
    List<Drawing.Ternary.Dot> dots = towns.stream().map(TernaryPicture::dot).toList();
    List<Drawing.Ternary.Dot> references = splits.stream().map(TernaryPicture::dot).toList();
    return new Picture(
        name,
        Message.of("picture.ternary.title"),
        description(towns),
        reading(),
        new Drawing.Ternary(dots, references),
        new SplitTable(name, splits).of(towns));
  }

  private static Drawing.Ternary.Dot dot(TownSplit town) {
    Message label = Message.of("picture.name", Value.text(town.town().name()));
    return new Drawing.Ternary.Dot(label, town.shares(), town.isFar());
  }

  private static Drawing.Ternary.Dot dot(Reference.Split split) {
    return new Drawing.Ternary.Dot(SplitNames.numbered(split), PictureParts.shares(split), false);
  }

  private static Message description(List<TownSplit> towns) {
    if (towns.size() == 1) {
      return towns.get(0).alone();
    }
    List<Value> said = new ArrayList<>();
    said.add(Value.count(towns.size()));
    addEnds(said, towns, town -> town.shares().centre());
    addEnds(said, towns, town -> town.shares().periphery());
    said.add(Value.count(towns.stream().filter(TownSplit::isFar).count()));
    return new Message("picture.ternary.description", said);
  }

  /** The least share with its town, and the largest. */
  private static void addEnds(
      List<Value> said, List<TownSplit> towns, ToDoubleFunction<TownSplit> share) {
    Comparator<TownSplit> order = Comparator.comparingDouble(share);
    for (TownSplit end :
        List.of(towns.stream().min(order).orElseThrow(), towns.stream().max(order).orElseThrow())) {
      said.add(Value.percent(share.applyAsDouble(end)));
      said.add(Value.text(end.town().name()));
    }
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.ternary.reading"));
    if (splits.stream().map(Reference.Split::id).toList().equals(FRENCH_GERMAN)) {
      Integer year = splits.get(0).citation().dataYear();
      reading.add(Message.of("picture.ternary.french-german", new Value.Year(year)));
    } else if (splits.size() == ENDS) {
      reading.add(
          Message.of(
              "picture.ternary.line",
              Value.nested(SplitNames.dated(splits.get(0))),
              Value.nested(SplitNames.dated(splits.get(1)))));
    }
    return reading;
  }
}
