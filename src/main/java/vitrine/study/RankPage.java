package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** The page of {@code rank}: the message first, then the table, then all that it rests on. */
final class RankPage {
  /** A sentence with more names is not read: then the marks of the table tell. */
  private static final int MOST_NAMES = 12;

  private final Ranked ranked;
  private final Dataset results;

  RankPage(Ranked ranked, Dataset results) {
    this.ranked = ranked;
    this.results = results;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("rank.title", Value.count(ranked.towns().size()))));
    sections.add(new Section.Paragraph(lead()));
    sections.add(new Section.Table(results, columns(), ""));
    sections.add(new Section.Listing(Message.of("page.marks"), marks()));
    sections.add(new Section.Listing(Message.of("page.notes"), notes()));
    sections.add(PageParts.inputs(ranked.study()));
    sections.add(new Section.Listing(Message.of("page.choices"), choices()));
    sections.add(PageParts.references(ranked.used()));
    sections.add(new Section.Listing(Message.of("page.limits"), limits()));
    return sections;
  }

  private List<Message> lead() {
    List<Message> lead = new ArrayList<>();
    if (ranked.towns().size() == 1) {
      lead.addAll(alone(ranked.towns().get(0)));
    } else {
      lead.addAll(together());
    }
    verdicts(lead);
    lead.add(
        Message.of(
            "rank.by." + ranked.by().reason().id(),
            Value.text(ranked.by().selector().toString()),
            Value.text(ranked.profile().id())));
    return lead;
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
  private List<Message> together() {
    Figure pooled = group("vacancy_rate_pooled");
    Figure mean = group("vacancy_rate_mean");
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

  private Figure group(String id) {
    return ranked.group().stream()
        .filter(figure -> figure.indicator().equals(id) && figure.zone() == Zone.CENTRE)
        .findFirst()
        .orElse(null);
  }

  private void verdicts(List<Message> lead) {
    List<RankedTown> judged =
        ranked.towns().stream().filter(town -> town.verdict() != null).toList();
    if (judged.isEmpty()) {
      return;
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
  }

  private static String names(List<RankedTown> towns) {
    return towns.stream().map(town -> town.town().name()).collect(Collectors.joining(", "));
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.rank", Presentation.RANK, "rank"));
    columns.add(
        TableColumn.wide("column.rank_interval", Presentation.RANGE, "rank_low", "rank_high"));
    columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    columns.add(TableColumn.of("column.index", Presentation.SCORE, "index", "note"));
    if (byColumnIsNeeded()) {
      columns.add(TableColumn.of("column.by", Presentation.NUMBER, "by_value"));
    }
    columns.add(
        TableColumn.of(
            "column.vacancy_centre",
            Presentation.RATE,
            "vacancy_rate",
            "vacancy_low",
            "vacancy_high",
            "verdict"));
    columns.add(TableColumn.wide("column.class", Presentation.CLASS, "vacancy_class"));
    columns.add(
        TableColumn.of(
            "column.shares",
            Presentation.SHARES,
            "share_periphery",
            "share_centre",
            "share_pericentral"));
    for (Reference.Split split : ranked.study().references().splits()) {
      String id = "gap_centre_" + split.id();
      String heading = split.id().equals("fr") || split.id().equals("de") ? id : "gap_centre";
      columns.add(TableColumn.wide("column." + heading, Presentation.POINTS, id));
    }
    columns.add(
        TableColumn.of("column.position", Presentation.POSITION, "balance_position", "note"));
    return columns;
  }

  /** What towns are ranked by stands in the table: already there, or in a column of its own. */
  private boolean byColumnIsNeeded() {
    Selector by = ranked.by().selector();
    boolean shown =
        by.isIndex()
            || by.toString().equals("vacancy_rate@centre")
            || by.id().equals("turnover_share");
    return !shown;
  }

  private List<Message> marks() {
    List<Message> marks = new ArrayList<>();
    if (ranked.towns().stream().anyMatch(town -> town.verdict() != null)) {
      marks.add(Message.of("marks.verdicts"));
    }
    if (hasNote(Note.INCOMPLETE)) {
      marks.add(Message.of("marks.incomplete"));
    }
    if (hasNote(Note.OFF_AXIS)) {
      marks.add(Message.of("marks.off-axis"));
    }
    if (!results.isEmpty("share_centre")) {
      marks.add(Message.of("marks.shares"));
    }
    if (!results.isEmpty("balance_position")) {
      marks.add(Message.of("marks.position"));
    }
    marks.add(Message.of("marks.nothing"));
    return marks;
  }

  private boolean hasNote(String note) {
    int column = results.index("note");
    return results.rows().stream().anyMatch(row -> ((List<?>) row.get(column)).contains(note));
  }

  /** Each note once, with the towns it is of, but for one that is of all. */
  private List<Message> notes() {
    Map<String, List<String>> towns = new TreeMap<>();
    int notes = results.index("note");
    int name = results.index("town");
    for (List<Object> row : results.rows()) {
      for (Object note : (List<?>) row.get(notes)) {
        String code = note.toString().replaceFirst("=.*", "");
        List<String> of = towns.computeIfAbsent(code, unused -> new ArrayList<>());
        if (!of.contains((String) row.get(name))) {
          of.add((String) row.get(name));
        }
      }
    }
    List<Message> messages = new ArrayList<>();
    towns.forEach((code, of) -> messages.add(note(code, of)));
    ranked.towns().stream()
        .filter(town -> town.index().value() != null && !town.index().isComplete())
        .limit(MOST_NAMES)
        .forEach(town -> messages.add(bounds(town)));
    return messages;
  }

  private Message note(String code, List<String> towns) {
    Value note = Value.nested(Message.of("note." + code));
    if (towns.size() == results.rows().size()) {
      return Message.of("note.of-all", note);
    }
    return towns.size() > MOST_NAMES
        ? Message.of("note.of-many", note, Value.count(towns.size()))
        : Message.of("note.of-towns", note, Value.text(String.join(", ", towns)));
  }

  /** An incomplete index is never printed without its bounds. */
  private static Message bounds(RankedTown town) {
    return Message.of(
        "note.bounds",
        Value.text(town.town().name()),
        new Value.Number(town.index().value(), 1),
        new Value.Number(town.index().low(), 1),
        new Value.Number(town.index().high(), 1));
  }

  private List<Message> choices() {
    List<Message> choices = new ArrayList<>();
    choices.add(Message.of("choice.surveys", Value.text(surveys())));
    choices.add(
        Message.of(
            "choice.profile",
            Value.text(ranked.profile().id()),
            Value.text(
                ranked.formula().selectors().stream()
                    .map(Selector::toString)
                    .collect(Collectors.joining(", ")))));
    for (Map.Entry<String, Long> clipped : clipped().entrySet()) {
      choices.add(
          Message.of(
              "choice.clipped", Value.count(clipped.getValue()), Value.text(clipped.getKey())));
    }
    choices.add(Message.of("choice.verdict"));
    choices.add(Message.of("choice.interval"));
    return choices;
  }

  private Map<String, Long> clipped() {
    Map<String, Long> clipped = new LinkedHashMap<>();
    ranked.towns().stream()
        .flatMap(town -> town.index().components().stream())
        .filter(component -> component.clipped())
        .forEach(component -> clipped.merge(component.selector().toString(), 1L, Long::sum));
    return clipped;
  }

  /** The dates of the vacancy figures and of the turnover, each once. */
  private String surveys() {
    String vacancy =
        ranked.towns().stream()
            .map(town -> town.taken().date(Zone.CENTRE).text())
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String turnover =
        ranked.towns().stream()
            .map(town -> town.taken().turnover().survey().text())
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return (vacancy.isEmpty() ? "–" : vacancy) + " / " + (turnover.isEmpty() ? "–" : turnover);
  }

  private List<Message> limits() {
    List<Message> limits = new ArrayList<>();
    limits.add(Message.of("limit.order"));
    limits.add(Message.of("limit.census"));
    if (!results.isEmpty("share_centre")) {
      limits.add(Message.of("limit.turnover"));
      limits.add(Message.of("limit.estimate-2012"));
    }
    limits.add(Message.of("limit.cause"));
    return limits;
  }
}
