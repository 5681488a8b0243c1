package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.indicator.Figure;
import vitrine.model.TableKind;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Value;
import vitrine.source.InputAccount;
import vitrine.source.RowAccount;

/** The sentences that a rank begins with: who stops after them has understood. */
final class RankLead {
  /** A sentence with more names is not read: then the marks of the table tell. */
  private static final int MOST_NAMES = 12;

  /** Up to here a split is called near a reference. */
  private static final double NEAR = 0.10;

  /** One refused row in so many can shift a rate. */
  private static final long MANY_REFUSED = 20;

  private final Ranked ranked;

  RankLead(Ranked ranked) {
    this.ranked = ranked;
  }

  /** What must be known before any figure: what was kept to, and rows that are lost. */
  List<Message> restrictions() {
    List<Message> restrictions = new ArrayList<>();
    List<String> where = ranked.request().study().choices().where();
    if (!where.isEmpty()) {
      restrictions.add(Message.of("rank.lead.where", Value.text(String.join(", ", where))));
    }
    restrictions.addAll(refused(ranked.study()));
    return restrictions;
  }

  /** That many rows of the inventories are lost; nothing where it is a few. */
  static List<Message> refused(LoadedStudy study) {
    long refused = 0;
    long rows = 0;
    for (InputAccount input : study.data().inputs()) {
      if (input.table() == TableKind.PREMISES) {
        refused += input.rows().count(RowAccount.Fate.REFUSED);
        rows += input.rows().read() - input.rows().count(RowAccount.Fate.HEADER);
      }
    }
    return refused * MANY_REFUSED >= rows && refused > 0
        ? List.of(Message.of("rank.lead.refused", Value.count(refused), Value.count(rows)))
        : List.of();
  }

  /**
   * What is to be said of towns that were compared with each other, a paragraph for each matter.
   */
  List<List<Message>> of(RankedGroup group) {
    List<List<Message>> lead = new ArrayList<>();
    boolean one = group.towns().size() == 1;
    lead.add(one ? alone(group.towns().get(0)) : together(group));
    lead.add(verdicts(group.towns()));
    TurnoverMeans means = TurnoverMeans.of(group, ranked.study().references().splits());
    if (means != null && !one) {
      List<Message> turnover = new ArrayList<>();
      turnover(turnover, means);
      lead.add(turnover);
    }
    lead.removeIf(List::isEmpty);
    return lead;
  }

  /**
   * Where the trade is, and how far that is from the references; all that are as near are named.
   */
  private static void turnover(List<Message> lead, TurnoverMeans means) {
    lead.add(
        Message.of(
            "rank.lead.periphery",
            Value.count(means.peripheral().size()),
            Value.count(means.towns().size())));
    List<Value> distances = new ArrayList<>();
    means
        .distances()
        .forEach(
            (split, mean) ->
                distances.add(
                    Value.nested(
                        Message.of(
                            "rank.lead.distance",
                            new Value.Number(100 * mean, 0),
                            SplitNames.inSentence(split)))));
    lead.add(
        Message.of(
            "rank.lead.split",
            new Value.Percent(means.share(Zone.CENTRE), 0),
            new Value.Percent(means.share(Zone.PERIPHERY), 0),
            new Value.Listed(distances)));
    for (Reference.Split split : means.distances().keySet()) {
      List<RankedTown> near = means.within(split, NEAR);
      boolean few = !near.isEmpty() && near.size() <= MOST_NAMES && split.id().equals("de");
      if (few) {
        lead.add(
            Message.of(
                "rank.lead.near",
                new Value.Number(100 * NEAR, 0),
                SplitNames.inSentence(split),
                Value.text(names(near))));
      }
    }
  }

  /** By what they were ranked, and why. */
  List<Message> order() {
    List<Message> order = new ArrayList<>();
    order.add(
        Message.of(
            "rank.by." + ranked.by().reason().id(),
            SelectorWords.of(ranked.by().selector(), ranked.study().catalogue()),
            Value.text(ranked.profile().id())));
    if (ranked.by().selector().isIndex()) {
      order.add(Message.of("rank.by.made-of", new Value.Listed(components())));
    }
    return order;
  }

  /** What the index is made of, each with its weight. */
  private List<Value> components() {
    RankedTown any = ranked.towns().get(0);
    return any.index().components().stream()
        .map(
            component ->
                Value.nested(
                    Message.of(
                        "rank.by.component",
                        SelectorWords.of(component.selector(), ranked.study().catalogue()),
                        new Value.Percent(component.weight(), 0))))
        .toList();
  }

  /** The vacancy of the one town there is; nothing where it is not known. */
  private static List<Message> alone(RankedTown town) {
    Figure rate = town.figure("vacancy_rate", Zone.CENTRE, "");
    if (rate == null || rate.value() == null) {
      return List.of();
    }
    Value name = Value.text(town.town().name());
    Value percent = Value.percent(rate.value());
    return List.of(
        rate.interval() == null
            ? Message.of("rank.lead.alone-published", name, percent)
            : Message.of(
                "rank.lead.alone",
                name,
                percent,
                Value.percent(rate.interval().low()),
                Value.percent(rate.interval().high())));
  }

  /** The vacancy of all centres, pooled and as a mean, because the two can differ. */
  private static List<Message> together(RankedGroup group) {
    Figure pooled = group.figure("vacancy_rate_pooled", Zone.CENTRE);
    Figure mean = group.figure("vacancy_rate_mean", Zone.CENTRE);
    if (pooled == null || pooled.value() == null) {
      return List.of();
    }
    return List.of(
        Message.of(
            "rank.lead.pooled",
            Value.percent(pooled.value()),
            Value.percent(pooled.interval().low()),
            Value.percent(pooled.interval().high()),
            Value.percent(mean.value()),
            Value.count(mean.n())));
  }

  private List<Message> verdicts(List<RankedTown> compared) {
    List<Message> lead = new ArrayList<>();
    List<RankedTown> judged = compared.stream().filter(town -> town.verdict() != null).toList();
    if (judged.isEmpty()) {
      return lead;
    }
    List<Reference.Rate> references =
        judged.stream().map(RankedTown::comparedWith).distinct().toList();
    Message reference =
        references.size() == 1
            ? PageParts.rate(references.get(0))
            : Message.of("reference.series", Value.text(ranked.study().references().rateName()));
    for (Verdict verdict : Verdict.values()) {
      List<RankedTown> towns = judged.stream().filter(t -> t.verdict() == verdict).toList();
      boolean alone = judged.size() == 1;
      if (alone && towns.isEmpty()) {
        continue;
      }
      String many = towns.size() > MOST_NAMES ? "-many" : "";
      String key = "rank.lead." + verdict.id() + (alone ? "-alone" : many);
      lead.add(
          Message.of(
              key, Value.count(towns.size()), Value.text(names(towns)), Value.nested(reference)));
    }
    List<RankedTown> uncounted = compared.stream().filter(RankLead::isUncounted).toList();
    if (!uncounted.isEmpty() && judged.size() > 1 && uncounted.size() <= MOST_NAMES) {
      lead.add(
          Message.of(
              "rank.lead.no-count", Value.count(uncounted.size()), Value.text(names(uncounted))));
    }
    return lead;
  }

  /** Whether a town has a rate and no verdict, because nothing was counted. */
  private static boolean isUncounted(RankedTown town) {
    Figure rate = town.figure("vacancy_rate", Zone.CENTRE, "");
    return town.verdict() == null && rate != null && rate.value() != null;
  }

  private static String names(List<RankedTown> towns) {
    return towns.stream().map(town -> town.town().name()).collect(Collectors.joining(", "));
  }
}
