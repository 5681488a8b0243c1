package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vitrine.indicator.Definition;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.ranking.DrawnPlace;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.stats.Interval;

/** The picture of a ranking: each town at its place, with what it was ranked by. */
final class RankingPicture {
  private static final double ROOM = 0.05;

  private final Ranked ranked;
  private final Selector by;

  RankingPicture(Ranked ranked) {
    this.ranked = ranked;
    this.by = ranked.by().selector();
  }

  /** The picture of a group, beside the table of the same towns. */
  Picture of(RankedGroup group, String name, Section.Table table) {
    List<RankedTown> shown = group.towns().stream().filter(ranked::isShown).toList();
    List<Drawing.Ranking.Row> rows = shown.stream().map(this::row).toList();
    Reference.Rate reference = reference(shown);
    Drawing.Ground ground = PictureParts.ground(ranked.study().references(), reference);
    return new Picture(
        name,
        Message.of("picture.ranking.title"),
        Message.of(
            "picture.ranking.description",
            Value.count(rows.size()),
            Value.count(count(shown, Verdict.ABOVE)),
            Value.count(count(shown, Verdict.BELOW)),
            Value.count(count(shown, Verdict.UNDECIDED))),
        reading(group, reference),
        new Drawing.Ranking(rows, ground, score(rows)),
        table);
  }

  private static long count(List<RankedTown> towns, Verdict verdict) {
    return towns.stream().filter(town -> town.verdict() == verdict).count();
  }

  /** The one reference that all verdicts are of; null where there are several. */
  private static Reference.Rate reference(List<RankedTown> towns) {
    List<Reference.Rate> all =
        towns.stream()
            .filter(town -> town.verdict() != null)
            .map(RankedTown::comparedWith)
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  private Drawing.Ranking.Row row(RankedTown town) {
    DrawnPlace place = town.draws().place();
    Figure position = town.figure("balance_position", Zone.ALL, "fr+de");
    return new Drawing.Ranking.Row(
        town.rank() == null ? null : Long.valueOf(town.rank()),
        place == null ? null : Long.valueOf(place.low()),
        place == null ? null : Long.valueOf(place.high()),
        place == null ? null : Long.valueOf(place.tieGroup()),
        town.town().name(),
        by.isIndex() && town.index().value() != null && !town.index().isComplete(),
        scored(town),
        PictureParts.rate(town.figure("vacancy_rate", Zone.CENTRE, ""), town.verdict()),
        PictureParts.shares(town),
        position == null ? null : position.value(),
        position != null && position.notes().contains(Note.OFF_AXIS));
  }

  private Drawing.Rate scored(RankedTown town) {
    if (by.isIndex()) {
      Double value = town.index().value();
      boolean starred = value != null && !town.index().isComplete();
      Interval drawn = town.draws().index();
      Interval ends = starred ? new Interval(town.index().low(), town.index().high()) : drawn;
      return new Drawing.Rate(value, low(ends), high(ends), null, Mark.UNDECIDED);
    }
    Double value = ranked.values().comparable(town, by);
    Figure figure = town.figure(by);
    boolean whole = by.part() == Selector.Part.VALUE && figure != null && value != null;
    Interval ends = whole ? figure.interval() : null;
    return new Drawing.Rate(value, low(ends), high(ends), null, Mark.UNDECIDED);
  }

  private static Double low(Interval ends) {
    return ends == null ? null : (Double) ends.low();
  }

  private static Double high(Interval ends) {
    return ends == null ? null : (Double) ends.high();
  }

  /** What stands beside the vacancy; null where towns are ranked by that. */
  private Drawing.Ranking.Score score(List<Drawing.Ranking.Row> rows) {
    if (by.toString().equals("vacancy_rate@centre")) {
      return null;
    }
    if (by.isIndex()) {
      Drawing.Guide guide = new Drawing.Guide(Message.of("picture.ranking.fifty"), 50);
      Message label = Message.of("picture.ranking.index");
      return new Drawing.Ranking.Score(label, 0, 100, "index", guide);
    }
    double[] values =
        rows.stream()
            .map(Drawing.Ranking.Row::score)
            .flatMap(rate -> Stream.of(rate.value(), rate.low(), rate.high()))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(1);
    double room = most > least ? (most - least) * ROOM : Math.max(1, Math.abs(most)) * ROOM;
    boolean fraction = isFraction();
    double from = least >= 0 && least < most / 2 ? 0 : least - room;
    Message label = Message.of("picture.ranking.by", Value.text(by.toString()));
    return new Drawing.Ranking.Score(
        label, from, most + room, fraction ? "fraction" : "number", null);
  }

  private boolean isFraction() {
    Definition definition = ranked.study().catalogue().find(by.id());
    boolean whole = definition == null || by.part() == Selector.Part.N;
    return !whole && (definition.unit().equals("fraction") || definition.unit().equals("points"));
  }

  /** First what the marks mean, then how to read the rest. */
  private List<Message> reading(RankedGroup group, Reference.Rate reference) {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.ranking.legend", new Value.Listed(legend(group))));
    if (group.draws().groups() > 1) {
      reading.add(Message.of("picture.ranking.groups"));
    }
    if (group.draws().groups() > 0) {
      reading.add(Message.of("picture.ranking.ranks"));
    }
    if (reference != null) {
      reading.add(Message.of("picture.ranking.marks", Value.nested(PageParts.rate(reference))));
    }
    if (!ranked.study().references().scales().isEmpty()) {
      reading.add(Message.of("picture.ranking.scale"));
    }
    if (by.isIndex()) {
      reading.add(Message.of("picture.ranking.reading-index"));
      if (group.towns().stream().anyMatch(RankingPicture::isStarred)) {
        reading.add(Message.of("picture.ranking.starred"));
      }
    }
    if (group.towns().stream().anyMatch(town -> PictureParts.shares(town).isKnown())) {
      reading.add(Message.of("picture.ranking.position"));
    }
    return reading;
  }

  /** The marks that occur. */
  private List<Value> legend(RankedGroup group) {
    List<String> marks = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (count(group.towns(), verdict) > 0) {
        marks.add(verdict.id());
      }
    }
    if (group.towns().stream().anyMatch(town -> town.verdict() == null && hasRate(town))) {
      marks.add("no-count");
    }
    if (by.isIndex() && group.towns().stream().anyMatch(RankingPicture::isStarred)) {
      marks.add("starred");
    }
    if (group.towns().stream().map(this::row).anyMatch(Drawing.Ranking.Row::offAxis)) {
      marks.add("off-axis");
    }
    marks.add("nothing");
    return marks.stream().map(mark -> Value.nested(Message.of("legend." + mark))).toList();
  }

  private static boolean isStarred(RankedTown town) {
    return town.index().value() != null && !town.index().isComplete();
  }

  private static boolean hasRate(RankedTown town) {
    Figure rate = town.figure("vacancy_rate", Zone.CENTRE, "");
    return rate != null && rate.value() != null;
  }
}
