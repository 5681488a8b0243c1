package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.indicator.Definition;
import vitrine.indicator.Direction;
import vitrine.indicator.Selector;
import vitrine.reference.Reference;
import vitrine.reference.SizeClass;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/**
 * What towns can be held against beside the reference of their verdicts: the group's median and
 * quartiles, a named town, and the rate of agglomerations of their size.
 */
final class RankPeers {
  /** A line with more names is not read. */
  private static final int MOST_NAMES = 12;

  /** What draws must agree on to be told. */
  private static final double SURE = 0.95;

  private final Ranked ranked;

  RankPeers(Ranked ranked) {
    this.ranked = ranked;
  }

  List<Section> sections() {
    List<Message> items = new ArrayList<>();
    for (RankedGroup group : ranked.groups()) {
      List<Message> of = new ArrayList<>();
      quartiles(group, of);
      against(group, of);
      threshold(group, of);
      of.forEach(item -> items.add(ranked.inGroup(group, item)));
    }
    sizes(items);
    return items.isEmpty()
        ? List.of()
        : List.of(new Section.Listing(Message.of("page.peers"), items));
  }

  private void quartiles(RankedGroup group, List<Message> items) {
    OptionalDouble median = group.medians().get(ranked.by().selector());
    if (group.quartiles() != null && group.towns().size() > 2 && median != null) {
      items.add(
          Message.of(
              "peers.quartiles",
              SelectorWords.of(ranked.by().selector(), ranked.study().catalogue()),
              figure(median.orElse(0)),
              figure(group.quartiles().low()),
              figure(group.quartiles().high())));
    }
  }

  /** In the unit of what towns are ranked by. */
  private Value figure(double value) {
    Selector by = ranked.by().selector();
    Definition definition = ranked.study().catalogue().find(by.id());
    boolean whole = definition == null || by.part() == Selector.Part.N;
    return switch (whole ? "" : definition.unit()) {
      case "fraction" -> Value.percent(value);
      case "points" ->
          definition.direction() == Direction.NONE
              ? Value.nested(Message.of("peers.points", new Value.Number(100 * value, 1)))
              : Value.percent(value);
      default -> new Value.Number(value, by.isIndex() || Math.abs(value) >= 10 ? 1 : 2);
    };
  }

  /** Who is surely better or worse placed than the town that was named. */
  private void against(RankedGroup group, List<Message> items) {
    RankedTown named =
        group.towns().stream()
            .filter(town -> town.town().equals(ranked.against()))
            .findFirst()
            .orElse(null);
    if (named == null) {
      return;
    }
    Value name = Value.text(named.town().name());
    List<RankedTown> told =
        group.towns().stream().filter(town -> town.draws().better() != null).toList();
    if (told.isEmpty()) {
      items.add(Message.of("peers.against-" + whyNobody(named, group), name));
      return;
    }
    List<RankedTown> better = told.stream().filter(t -> t.draws().better() >= SURE).toList();
    List<RankedTown> worse = told.stream().filter(t -> t.draws().worse() >= SURE).toList();
    int others = told.size() - better.size() - worse.size();
    items.add(Message.of("peers.against", name, names(better), names(worse), Value.count(others)));
  }

  /** Who is surely above the rate that the user says, and who surely is not. */
  private void threshold(RankedGroup group, List<Message> items) {
    if (!ranked.threshold().isAsked()) {
      return;
    }
    List<RankedTown> above = new ArrayList<>();
    List<RankedTown> below = new ArrayList<>();
    int between = 0;
    for (RankedTown town : group.towns()) {
      Double probability = ranked.above(group, town);
      if (probability != null && probability >= SURE) {
        above.add(town);
      } else if (probability != null && probability <= 1 - SURE) {
        below.add(town);
      } else {
        between += probability == null ? 0 : 1;
      }
    }
    items.add(
        Message.of(
            "peers.threshold",
            ranked.threshold().named(),
            names(above),
            names(below),
            Value.count(between)));
  }

  private static String whyNobody(RankedTown named, RankedGroup group) {
    if (named.rank() == null) {
      return "unranked";
    }
    if (group.draws().why() != null) {
      return "undrawn";
    }
    return named.draws().place() == null ? "fixed" : "alone";
  }

  /** The rates of agglomerations by size, each with the towns that it stands beside. */
  private void sizes(List<Message> items) {
    Map<String, Reference.Rate> rates = new TreeMap<>();
    Map<String, Map<String, RankedTown>> towns = new TreeMap<>();
    for (RankedTown town : ranked.towns()) {
      Reference.Rate rate = ranked.isShown(town) ? ranked.ofSize(town) : null;
      if (rate != null) {
        rates.put(rate.id(), rate);
        towns
            .computeIfAbsent(rate.id(), unused -> new LinkedHashMap<>())
            .putIfAbsent(town.town().key(), town);
      }
    }
    List<Reference.Rate> ordered = new ArrayList<>(rates.values());
    ordered.sort(SizeClass.ORDER);
    for (Reference.Rate rate : ordered) {
      List<RankedTown> of = List.copyOf(towns.get(rate.id()).values());
      items.add(
          Message.of(
              "peers.size", size(rate.sizeClass()), Value.nested(PageParts.rate(rate)), names(of)));
    }
    if (!ordered.isEmpty()) {
      items.add(Message.of("peers.size-beside"));
    }
  }

  private static Value size(SizeClass size) {
    if (size.lower() == null) {
      return Value.nested(Message.of("peers.under", Value.count(size.upper().longValue())));
    }
    Value lower = Value.count(size.lower().longValue());
    return Value.nested(
        size.upper() == null
            ? Message.of("peers.over", lower)
            : Message.of("peers.between", lower, Value.count(size.upper().longValue())));
  }

  /** The names of towns; of many how many they are. */
  private static Value names(List<RankedTown> towns) {
    if (towns.size() > MOST_NAMES) {
      return Value.count(towns.size());
    }
    return Value.text(
        towns.isEmpty()
            ? "–"
            : towns.stream().map(town -> town.town().name()).collect(Collectors.joining(", ")));
  }
}
