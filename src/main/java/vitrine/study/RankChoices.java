package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.indicator.Selector;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.ranking.Aggregation;
import vitrine.ranking.Normalisation;
import vitrine.report.Message;
import vitrine.report.Value;

/** The choices of method that a rank hangs on, as its page tells them. */
final class RankChoices {
  private final Ranked ranked;
  private final RankRequest request;

  RankChoices(Ranked ranked) {
    this.ranked = ranked;
    this.request = ranked.request();
  }

  List<Message> messages() {
    List<Message> choices = new ArrayList<>();
    choices.add(Message.of("choice.surveys", Value.text(surveys())));
    List<String> where = request.study().choices().where();
    if (!where.isEmpty()) {
      choices.add(Message.of("choice.where", Value.text(String.join(", ", where))));
    }
    choices.add(profile());
    clipped()
        .forEach(
            (component, towns) ->
                choices.add(
                    Message.of(
                        "choice.clipped",
                        Value.count(towns),
                        SelectorWords.of(component, ranked.study().catalogue()))));
    addWhoIsShown(choices);
    choices.add(Message.of("choice.verdict"));
    choices.add(Message.of("choice.interval"));
    return choices;
  }

  private Message profile() {
    Value id = Value.text(ranked.profile().id());
    Value components = SelectorWords.of(ranked.formula().selectors(), ranked.study().catalogue());
    Normalisation how = request.normalise(ranked.profile());
    Aggregation whole = request.aggregate(ranked.profile());
    Value aggregate = Value.nested(Message.of("aggregate." + whole.id()));
    if (ranked.formula().dependsOnSample()) {
      Value normalise = Value.nested(Message.of("normalise." + how.id()));
      return Message.of("choice.profile-sample", id, components, aggregate, normalise);
    }
    boolean usual = whole == Aggregation.ARITHMETIC && how == Normalisation.GOALPOSTS;
    return usual
        ? Message.of("choice.profile", id, components)
        : Message.of("choice.profile-goalposts", id, components, aggregate);
  }

  private Map<Selector, Long> clipped() {
    Map<Selector, Long> clipped = new LinkedHashMap<>();
    for (Selector selector : ranked.formula().selectors()) {
      long towns = ranked.clipped(selector);
      if (towns > 0) {
        clipped.put(selector, towns);
      }
    }
    return clipped;
  }

  private void addWhoIsShown(List<Message> choices) {
    long few = ranked.eachTown().stream().filter(RankedTown::few).count();
    if (few > 0) {
      choices.add(Message.of("choice.few", Value.count(few), Value.count(request.minPremises())));
    }
    if (!ranked.leftOut().isEmpty()) {
      String names = ranked.leftOut().stream().map(Town::name).collect(Collectors.joining(", "));
      choices.add(
          Message.of("choice.left-out", Value.count(ranked.leftOut().size()), Value.text(names)));
    }
    if (ranked.withoutData() > 0) {
      choices.add(Message.of("choice.no-data", Value.count(ranked.withoutData())));
    }
    if (request.top() > 0) {
      choices.add(Message.of("choice.top", Value.count(request.top())));
    }
  }

  /** The dates of the vacancy figures and of the turnover, each once. */
  private String surveys() {
    return dates(town -> town.taken().date(Zone.CENTRE).text())
        + " / "
        + dates(town -> town.taken().turnover().survey().text());
  }

  private String dates(Function<RankedTown, String> date) {
    String dates =
        ranked.towns().stream()
            .map(date)
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return dates.isEmpty() ? "–" : dates;
  }
}
