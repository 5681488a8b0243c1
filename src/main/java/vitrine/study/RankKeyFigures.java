package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/** The few figures of a rank that a reader takes away. */
final class RankKeyFigures {
  private final Ranked ranked;
  private final RankedGroup group;

  RankKeyFigures(Ranked ranked, RankedGroup group) {
    this.ranked = ranked;
    this.group = group;
  }

  Section section() {
    List<Section.KeyFigure> figures = new ArrayList<>();
    addVacancy(figures);
    addVerdicts(figures);
    TurnoverMeans means = TurnoverMeans.of(group, ranked.study().references().splits());
    if (means != null) {
      addTurnover(figures, means);
    }
    return new Section.KeyFigures(figures);
  }

  private void addVacancy(List<Section.KeyFigure> figures) {
    Figure pooled = group.figure("vacancy_rate_pooled", Zone.CENTRE);
    if (pooled != null && pooled.value() != null && pooled.interval() != null) {
      figures.add(
          new Section.KeyFigure(
              Message.of("key.percent", Value.percent(pooled.value())),
              Message.of(
                  "key.pooled",
                  Value.percent(pooled.interval().low()),
                  Value.percent(pooled.interval().high()))));
    }
  }

  private void addVerdicts(List<Section.KeyFigure> figures) {
    List<RankedTown> judged =
        group.towns().stream().filter(town -> town.verdict() != null).toList();
    List<Reference.Rate> references =
        judged.stream().map(RankedTown::comparedWith).distinct().toList();
    if (references.isEmpty()) {
      return;
    }
    Message reference =
        references.size() == 1
            ? PageParts.rate(references.get(0))
            : Message.of("reference.series", Value.text(ranked.study().references().rateName()));
    figures.add(
        new Section.KeyFigure(
            Message.of(
                "key.verdicts",
                count(judged, Verdict.ABOVE),
                count(judged, Verdict.BELOW),
                count(judged, Verdict.UNDECIDED)),
            Message.of("key.verdicts-label", Value.nested(reference))));
  }

  private static Value count(List<RankedTown> towns, Verdict verdict) {
    return Value.count(towns.stream().filter(town -> town.verdict() == verdict).count());
  }

  private static void addTurnover(List<Section.KeyFigure> figures, TurnoverMeans means) {
    figures.add(
        new Section.KeyFigure(
            Message.of("key.percent", new Value.Percent(means.share(Zone.CENTRE), 0)),
            Message.of(
                "key.centre",
                Value.count(means.towns().size()),
                new Value.Listed(
                    means.distances().keySet().stream().map(RankKeyFigures::centre).toList()))));
    figures.add(
        new Section.KeyFigure(
            points(means),
            Message.of(
                "key.distance",
                new Value.Listed(
                    means.distances().keySet().stream()
                        .map(split -> Value.nested(SplitNames.name(split)))
                        .toList()),
                Value.count(means.towns().size()))));
  }

  /** The distances to the references; of two, one behind the other. */
  private static Message points(TurnoverMeans means) {
    List<Value> distances =
        means.distances().values().stream()
            .map(distance -> (Value) new Value.Number(100 * distance, 0))
            .toList();
    return distances.size() == 2
        ? Message.of("key.two-points", distances.get(0), distances.get(1))
        : Message.of("key.points", new Value.Listed(distances));
  }

  private static Value centre(Reference.Split split) {
    return Value.nested(
        Message.of(
            "key.centre-reference",
            Value.nested(SplitNames.name(split)),
            new Value.Percent(split.share(Zone.CENTRE), 0)));
  }
}
