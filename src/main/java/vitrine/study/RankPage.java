package vitrine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vitrine.indicator.Definition;
import vitrine.indicator.Direction;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.ranking.TownIndex;
import vitrine.reference.Reference;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** The page of {@code rank}: the message first, then the table, then all that it rests on. */
final class RankPage {
  /** A line with more names is not read. */
  private static final int MOST_NAMES = 12;

  private final Ranked ranked;
  private final Dataset results;

  RankPage(Ranked ranked, Dataset results) {
    this.ranked = ranked;
    this.results = results;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("rank.title", Value.count(ranked.townCount()))));
    RankLead lead = new RankLead(ranked);
    if (ranked.isGrouped()) {
      List<Message> sentences = new ArrayList<>(lead.restrictions());
      sentences.addAll(lead.order());
      sections.add(new Section.Paragraph(sentences));
      sections.add(new RankScope(ranked).section());
      ranked.groups().forEach(group -> addGroup(sections, group, lead));
    } else {
      if (!lead.restrictions().isEmpty()) {
        sections.add(new Section.Paragraph(lead.restrictions()));
      }
      lead.of(ranked.groups().get(0)).forEach(part -> sections.add(new Section.Paragraph(part)));
      sections.add(new Section.Paragraph(List.of(Message.of("rank.lead.cause"))));
      sections.add(new RankKeyFigures(ranked, ranked.groups().get(0)).section());
      sections.add(new RankScope(ranked).section());
      sections.add(new Section.Heading(Message.of("picture.ranking.title")));
      sections.add(new Section.Paragraph(lead.order()));
      sections.add(ranking(ranked.groups().get(0), "ranking", results));
      List<Picture> pictures = new RankPictures(ranked).of(ranked.groups().get(0));
      if (!pictures.isEmpty()) {
        sections.add(new Section.Heading(Message.of("page.pictures")));
        addPictures(sections, pictures);
      }
    }
    sections.addAll(new RankPlaces(ranked).sections());
    sections.addAll(PageParts.gates(ranked.gates()));
    sections.addAll(new RankPeers(ranked).sections());
    sections.addAll(new RankSureness(ranked).sections());
    sections.add(new Section.Listing(Message.of("page.notes"), notes()));
    sections.add(PageParts.inputs(ranked.study()));
    sections.add(
        new Section.Listing(Message.of("page.choices"), new RankChoices(ranked).messages()));
    sections.add(PageParts.references(ranked.used()));
    sections.add(new Section.Listing(Message.of("page.limits"), limits()));
    return sections;
  }

  private void addGroup(List<Section> sections, RankedGroup group, RankLead lead) {
    sections.add(
        new Section.Heading(
            group.name().isEmpty()
                ? Message.of("rank.group-unknown", Value.text(ranked.request().group()))
                : Message.of(
                    "rank.group", Value.text(ranked.request().group()), Value.text(group.name()))));
    lead.of(group).forEach(part -> sections.add(new Section.Paragraph(part)));
    int column = results.index("group");
    Dataset rows = new Dataset(results.name(), results.columns());
    results.rows().stream().filter(row -> group.name().equals(row.get(column))).forEach(rows::add);
    int place = ranked.groups().indexOf(group) + 1;
    sections.add(ranking(group, "ranking-" + place, rows));
    addPictures(sections, new RankPictures(ranked).of(group));
  }

  /** The other pictures of a group; their tables stand in the annex where there is one. */
  private static void addPictures(List<Section> sections, List<Picture> pictures) {
    pictures.forEach(picture -> sections.add(Section.Figure.alone(picture)));
  }

  /** The ranking as a picture; its table stands in its place where there are none. */
  private Section ranking(RankedGroup group, String name, Dataset rows) {
    Section.Table table = new Section.Table(rows, columns(), "tie_group");
    boolean last = group == ranked.groups().get(ranked.groups().size() - 1);
    List<Section> instead = last ? List.of(table, legend()) : List.of(table);
    return new Section.Figure(new RankingPicture(ranked).of(group, name, table), instead);
  }

  private List<TableColumn> columns() {
    Selector by = ranked.by().selector();
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.rank", Presentation.RANK, "rank"));
    columns.add(
        TableColumn.of("column.rank_interval", Presentation.RANGE, "rank_low", "rank_high"));
    columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    columns.add(
        TableColumn.of("column.index", Presentation.SCORE, "index", "note").ordering(by.isIndex()));
    if (byColumnIsNeeded()) {
      columns.add(TableColumn.of("column.by", byPresentation(), "by_value").ordering(true));
    }
    columns.add(
        TableColumn.of(
                "column.vacancy_centre",
                Presentation.RATE,
                "vacancy_rate",
                "vacancy_low",
                "vacancy_high",
                "verdict")
            .ordering(isVacancy(by)));
    columns.add(TableColumn.wide("column.bar", Presentation.BAR, "vacancy_rate"));
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
    return !ranked.by().selector().isIndex() && !isVacancy(ranked.by().selector());
  }

  private static boolean isVacancy(Selector by) {
    return by.toString().equals("vacancy_rate@centre");
  }

  /** A gap has a sign; a distance is the share that lies elsewhere. */
  private Presentation byPresentation() {
    Selector by = ranked.by().selector();
    Definition definition = ranked.study().catalogue().find(by.id());
    boolean whole = definition == null || by.part() == Selector.Part.N;
    return switch (whole ? "" : definition.unit()) {
      case "fraction" -> Presentation.PERCENT;
      case "points" ->
          definition.direction() == Direction.NONE ? Presentation.POINTS : Presentation.PERCENT;
      default -> Presentation.NUMBER;
    };
  }

  private Section legend() {
    return new Section.Listing(Message.of("page.marks"), marks());
  }

  private List<Message> marks() {
    List<Message> marks = new ArrayList<>();
    if (ranked.towns().stream().anyMatch(town -> town.verdict() != null)) {
      marks.add(Message.of("marks.verdicts"));
    }
    if (marks.isEmpty() && hasNote(Note.NO_COUNT)) {
      marks.add(Message.of("marks.no-count"));
    }
    if (hasNote(Note.INCOMPLETE) || hasNote(Note.IMPUTED)) {
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
    if (!results.isEmpty("rank_low")) {
      marks.add(Message.of("marks.rank-interval"));
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
    Map<String, Map<String, String>> towns = new TreeMap<>();
    Set<String> all = new HashSet<>();
    int notes = results.index("note");
    int code = results.index("town_code");
    int name = results.index("town");
    for (List<Object> row : results.rows()) {
      // A town of several groups has a row in each.
      String town = row.get(code) + " " + row.get(name);
      all.add(town);
      for (Object one : (List<?>) row.get(notes)) {
        String note = one.toString().replaceFirst("=.*", "");
        towns
            .computeIfAbsent(note, unused -> new LinkedHashMap<>())
            .put(town, (String) row.get(name));
      }
    }
    List<Message> messages = new ArrayList<>();
    towns.forEach((note, of) -> messages.add(note(note, of.values(), all.size())));
    messages.addAll(bounds());
    return messages;
  }

  /** An incomplete index is never printed without its bounds; what is so in two groups is one. */
  private List<Message> bounds() {
    Map<List<Object>, Message> bounds = new LinkedHashMap<>();
    for (RankedTown town : ranked.towns()) {
      TownIndex index = town.index();
      if (ranked.isShown(town) && index.value() != null && !index.isComplete()) {
        bounds.put(List.of(town.town(), index.value(), index.low(), index.high()), bounds(town));
      }
    }
    return bounds.values().stream().limit(MOST_NAMES).toList();
  }

  private static Message note(String code, Collection<String> towns, int all) {
    Value note = Value.nested(Message.of("note." + code));
    if (towns.size() == all) {
      return Message.of("note.of-all", note);
    }
    return towns.size() > MOST_NAMES
        ? Message.of("note.of-many", note, Value.count(towns.size()))
        : Message.of("note.of-towns", note, Value.text(String.join(", ", towns)));
  }

  private static Message bounds(RankedTown town) {
    return Message.of(
        "note.bounds",
        Value.text(town.town().name()),
        new Value.Number(town.index().value(), 1),
        new Value.Number(town.index().low(), 1),
        new Value.Number(town.index().high(), 1));
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
