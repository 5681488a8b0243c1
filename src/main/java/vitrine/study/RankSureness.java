package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vitrine.indicator.Selector;
import vitrine.ranking.IndexAnalysis;
import vitrine.ranking.MethodDraws;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/** What the page of a rank says of how sure the order is, and of what it does not establish. */
final class RankSureness {
  /** A line with more names is not read. */
  private static final int MOST_NAMES = 12;

  /** Components that go together so far say the same twice. */
  private static final double CLOSE = 0.9;

  private final Ranked ranked;

  RankSureness(Ranked ranked) {
    this.ranked = ranked;
  }

  List<Section> sections() {
    List<Message> items = new ArrayList<>();
    for (RankedGroup group : ranked.groups()) {
      of(group).forEach(item -> items.add(ranked.inGroup(group, item)));
    }
    List<Section> sections = new ArrayList<>();
    if (!items.isEmpty()) {
      sections.add(new Section.Listing(Message.of("page.sureness"), items));
    }
    if (!ranked.isGrouped()) {
      composite(ranked.groups().get(0)).ifPresent(sections::add);
    }
    return sections;
  }

  /** What makes the differences of the index. */
  private Optional<Section> composite(RankedGroup group) {
    IndexAnalysis analysis = RankSummary.analysis(ranked, group);
    if (analysis == null) {
      return Optional.empty();
    }
    List<RankedTown> towns = RankSummary.complete(group);
    List<Message> items = new ArrayList<>();
    for (IndexAnalysis.Component component : analysis.components()) {
      Value influence =
          component.influence().isPresent()
              ? Value.nested(
                  Message.of(
                      "composite.influence",
                      new Value.Percent(component.influence().getAsDouble(), 0)))
              : Value.text("");
      items.add(
          Message.of(
              "composite.component",
              words(component.selector()),
              new Value.Percent(component.weight(), 0),
              number(component.correlation()),
              influence,
              Value.count(component.move()),
              Value.text(towns.get(component.mover()).town().name())));
    }
    for (IndexAnalysis.Pair pair : analysis.pairs()) {
      if (pair.correlation().isPresent() && Math.abs(pair.correlation().getAsDouble()) >= CLOSE) {
        items.add(
            Message.of(
                "composite.close", words(pair.a()), words(pair.b()), number(pair.correlation())));
      }
    }
    Message heading = Message.of("page.composite", Value.count(analysis.towns()));
    return Optional.of(new Section.Listing(heading, items));
  }

  private static Value number(OptionalDouble value) {
    return value.isPresent() ? new Value.Number(value.getAsDouble(), 2) : Value.text("–");
  }

  private List<Message> of(RankedGroup group) {
    List<Message> items = new ArrayList<>();
    GroupDraws draws = group.draws();
    if (draws.why() == null && draws.groups() > 0 && group.towns().size() > 1) {
      items.add(
          Message.of(
              draws.groups() == 1 ? "sure.one-group" : "sure.groups", Value.count(draws.groups())));
      items.add(draws(draws));
      if (!draws.exact().isEmpty()) {
        items.add(Message.of("sure.exact", names(draws.exact())));
      }
    }
    boolean ranked = group.towns().stream().anyMatch(town -> town.rank() != null);
    if (draws.why() == null && draws.groups() == 0 && ranked) {
      items.add(Message.of("sure.fixed"));
    }
    method(group, items);
    outside(group, items, true);
    outside(group, items, false);
    return items;
  }

  private Message draws(GroupDraws draws) {
    return Message.of(
        draws.ownCounts() ? "sure.draws-own" : "sure.draws",
        Value.count(ranked.request().draws()),
        Value.text(Long.toString(ranked.request().seed())),
        names(draws.drawn()),
        Value.count(draws.counted()),
        new Value.Percent(draws.error(), 1));
  }

  private Value names(List<Selector> selectors) {
    return SelectorWords.of(selectors, ranked.study().catalogue());
  }

  private Value words(Selector selector) {
    return SelectorWords.of(selector, ranked.study().catalogue());
  }

  /** How far other choices of method move towns; of the widest by name. */
  private void method(RankedGroup group, List<Message> items) {
    List<RankedTown> towns =
        group.towns().stream().filter(town -> town.draws().method() != null).toList();
    if (towns.size() < 2) {
      return;
    }
    List<Integer> widths =
        towns.stream().map(town -> width(town.draws().method())).sorted().toList();
    RankedTown widest = towns.get(0);
    for (RankedTown town : towns) {
      widest = width(town.draws().method()) > width(widest.draws().method()) ? town : widest;
    }
    items.add(
        Message.of(
            "sure.method",
            Value.count(MethodDraws.count(ranked.request().draws())),
            Value.count(widths.get(widths.size() / 2)),
            Value.text(widest.town().name()),
            Value.count(widest.draws().method().low()),
            Value.count(widest.draws().method().high())));
  }

  private static int width(MethodDraws.Ranks ranks) {
    return ranks.high() - ranks.low();
  }

  /** Who lies where towns of one rate would not: names only outside 99.8 %. */
  private static void outside(RankedGroup group, List<Message> items, boolean above) {
    List<RankedTown> towns = RankSummary.outside(group, above);
    if (!towns.isEmpty() && group.common().towns() > 1) {
      String names =
          towns.stream()
              .limit(MOST_NAMES)
              .map(town -> town.town().name())
              .collect(Collectors.joining(", "));
      String more = towns.size() > MOST_NAMES ? " …" : "";
      items.add(
          Message.of(
              above ? "sure.funnel-above" : "sure.funnel-below",
              Value.count(towns.size()),
              Value.text(names + more),
              Value.percent(group.common().pooled())));
    }
  }
}
