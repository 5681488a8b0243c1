package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.indicator.Note;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.tally.ZoneTally;

/** What a rank is about: which towns and premises, of when, by which definition, from where. */
final class RankScope {
  /** A line with more names is not read. */
  private static final int MOST_NAMES = 6;

  private final Ranked ranked;

  RankScope(Ranked ranked) {
    this.ranked = ranked;
  }

  Section section() {
    List<Message> items = new ArrayList<>();
    long known = 0;
    long unknown = 0;
    long counted = 0;
    List<String> published = new ArrayList<>();
    for (RankedTown town : ranked.eachTown()) {
      ZoneTally centre = town.taken().vacancy().zone(Zone.CENTRE);
      boolean byCount = centre != null && !town.taken().vacancy().rates().containsKey(Zone.CENTRE);
      if (byCount) {
        counted++;
        known += centre.known();
        unknown += centre.count(Status.UNKNOWN);
      } else if (town.figure("vacancy_rate", Zone.CENTRE, "") != null) {
        published.add(town.town().name());
      }
    }
    if (counted > 0) {
      items.add(
          Message.of("scope.premises", Value.count(known), Value.count(counted), dates(vacancy())));
      items.add(Message.of("scope.definition"));
      items.add(Message.of("scope.interval"));
    }
    if (unknown > 0) {
      items.add(
          Message.of(
              "scope.unknown",
              Value.count(unknown),
              Value.percent((double) unknown / (known + unknown))));
    }
    addNamed(items, "scope.published", published);
    addNamed(
        items,
        "scope.assumed",
        ranked.eachTown().stream()
            .filter(town -> hasNote(town, Note.ZONE_ASSUMED))
            .map(town -> town.town().name())
            .toList());
    long splits =
        ranked.eachTown().stream().filter(town -> PictureParts.shares(town).isKnown()).count();
    items.add(
        splits == 0
            ? Message.of("scope.no-turnover")
            : Message.of("scope.turnover", Value.count(splits), dates(turnover())));
    items.add(Message.of("scope.zones"));
    int files = ranked.study().data().inputs().size();
    items.add(Message.of("scope.sources", Value.count(files)));
    return new Section.Listing(Message.of("page.scope"), items);
  }

  /** What is so of some towns, with their names where these are few. */
  private static void addNamed(List<Message> items, String key, List<String> towns) {
    if (!towns.isEmpty()) {
      boolean few = towns.size() <= MOST_NAMES;
      items.add(
          Message.of(
              few ? key : key + "-many",
              Value.count(towns.size()),
              Value.text(few ? String.join(", ", towns) : "")));
    }
  }

  private static boolean hasNote(RankedTown town, String note) {
    var rate = town.figure("vacancy_rate", Zone.CENTRE, "");
    return rate != null && rate.notes().contains(note);
  }

  private static Function<RankedTown, String> vacancy() {
    return town -> town.taken().date(Zone.CENTRE).text();
  }

  private static Function<RankedTown, String> turnover() {
    return town -> town.taken().turnover().survey().text();
  }

  private Value dates(Function<RankedTown, String> date) {
    String dates =
        ranked.towns().stream()
            .map(date)
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return dates.isEmpty() ? Value.nested(Message.of("scope.no-date")) : Value.text(dates);
  }
}
