package vitrine.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.ranking.Aggregation;
import vitrine.ranking.IndexFormula;
import vitrine.ranking.Normalisation;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.Value;

/** {@code explain}: what an indicator, profile, reference, note or finding code means. */
public final class ExplainStudy {
  /** The families of activities and the essential trades, explained under one name. */
  static final String ACTIVITIES = "activities";

  /** The marks of tables, explained together; each can be asked for as it is printed. */
  static final String MARKS = "marks";

  private static final String EACH_MARK = "▲■○◇≠*–";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("id"),
          Column.text("kind"),
          Column.text("family"),
          Column.text("unit"),
          Column.text("scope"),
          Column.text("against"),
          Column.text("direction"),
          Column.text("severity"),
          Column.text("effect"));

  private final List<String> ids;
  private final Path folder;
  private final String output;
  private final References references;
  private final Catalogue catalogue;

  /**
   * The use case.
   *
   * @param ids what to explain; empty for the list of all there is
   * @param referencesFile the user's own figures; null for none
   * @param folder what files are relative to
   * @param output where the report will be written; null for standard output
   */
  public ExplainStudy(List<String> ids, String referencesFile, Path folder, String output) {
    this.ids = List.copyOf(ids);
    this.folder = folder;
    this.output = output;
    this.references = References.shipped();
    if (referencesFile != null) {
      UserFile own = UserFile.read(folder, referencesFile, output);
      references.add(own.bytes(), own.name());
    }
    this.catalogue = new Catalogue(new ReferenceChoice(references, everyScheme()));
  }

  /** Every duration scheme, so that the classes of all are known by name. */
  private List<String> everyScheme() {
    return references.all().stream()
        .filter(reference -> reference instanceof Reference.Durations)
        .map(Reference::id)
        .toList();
  }

  /** Tells. */
  public Report report() {
    Dataset results = new Dataset("explain", COLUMNS);
    List<Section> sections = new ArrayList<>();
    if (ids.isEmpty()) {
      sections.addAll(overview());
      known().forEach(id -> results.add(row(id)));
    }
    for (String id : ids) {
      sections.add(explain(id, results));
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("ids", ids);
    return Report.ofProgram("explain", parameters, results, sections, null);
  }

  private Section explain(String asked, Dataset results) {
    if (asked.endsWith(".json")) {
      UserFile file = UserFile.read(folder, asked, output);
      Profile profile = Profile.read(file.bytes(), file.name());
      check(profile);
      return new ProfilePage(catalogue).section(profile);
    }
    String id = meant(asked);
    Section section = section(id);
    if (section == null) {
      String near = String.join(", ", Nearest.to(asked, known()));
      throw Refusal.usage("usage.explain-unknown", asked, near);
    }
    results.add(row(id));
    return section;
  }

  /** What a rank would refuse is not explained either; columns of one's own are taken on trust. */
  private void check(Profile profile) {
    List<String> columns =
        profile.components().stream()
            .map(component -> Selector.parse(component.indicator()))
            .filter(selector -> selector != null && selector.townsColumn() != null)
            .map(Selector::townsColumn)
            .toList();
    SelectorReading selectors = new SelectorReading(catalogue, true, columns);
    new IndexFormula(
        profile,
        references,
        profile.normalise() == null
            ? Normalisation.GOALPOSTS
            : OptionValues.constant("normalise", profile.normalise(), Normalisation.class),
        Aggregation.ARITHMETIC,
        component -> RankStudy.component(selectors, component));
  }

  /**
   * A selector is explained as its indicator, a note without what stands behind its equals sign.
   */
  private String meant(String asked) {
    if (asked.length() == 1 && EACH_MARK.contains(asked)) {
      return MARKS;
    }
    Selector selector = Selector.parse(asked);
    String plain = asked.strip().replaceFirst("=.*", "");
    return selector != null && catalogue.find(selector.id()) != null
        ? selector.id()
        : plain.toLowerCase(Locale.ROOT);
  }

  private Section section(String id) {
    if (id.equals(Selector.INDEX)) {
      return Explanation.index();
    }
    if (catalogue.find(id) != null) {
      Definition definition = catalogue.find(id);
      boolean twoLevels = id.endsWith("_family") || catalogue.find(id + "_family") != null;
      return Explanation.indicator(definition, twoLevels);
    }
    if (Family.of(id) != null) {
      return Explanation.family(Family.of(id), indicators(Family.of(id)));
    }
    if (id.equals(ACTIVITIES)) {
      return activities(catalogue.references().families());
    }
    if (id.equals(MARKS)) {
      return Explanation.marks();
    }
    if (Profile.shippedIds().contains(id)) {
      return new ProfilePage(catalogue).section(Profile.shipped(id));
    }
    if (references.find(id) != null) {
      return ReferencesStudy.details(references.find(id));
    }
    if (!references.series(id).isEmpty()) {
      return series(id);
    }
    if (Note.ALL.contains(id)) {
      return Explanation.note(id);
    }
    FindingCode finding = FindingCode.of(id);
    return finding == null ? null : Explanation.finding(finding);
  }

  private Section series(String id) {
    List<Message> items = new ArrayList<>();
    for (Reference.Rate rate : references.series(id)) {
      items.add(Message.of("references.item", Value.text(rate.id()), PageParts.figure(rate)));
    }
    return Explanation.page(id, Value.nested(Message.of("explain.kind.series")), items);
  }

  private static Section activities(ActivityFamilies families) {
    List<Message> items = new ArrayList<>();
    for (ActivityFamilies.Family family : families.families()) {
      String kind = family.retail() ? "retail" : "other";
      items.add(
          Message.of(
              "references.item",
              Value.text(family.id()),
              Value.nested(Message.of("explain.activities." + kind))));
    }
    items.add(Explanation.item("essentials", Value.text(String.join(", ", families.essentials()))));
    items.add(Explanation.item("meaning", "activities.meaning"));
    return Explanation.page(ACTIVITIES, Value.nested(Message.of("explain.kind.activities")), items);
  }

  private List<String> indicators(Family family) {
    return catalogue.definitions().stream()
        .filter(definition -> definition.family() == family)
        .map(Definition::id)
        .toList();
  }

  /** Every name that can be asked for, in the order of the list. */
  public List<String> known() {
    Set<String> known = new LinkedHashSet<>();
    known.add(Selector.INDEX);
    catalogue.definitions().forEach(definition -> known.add(definition.id()));
    Arrays.stream(Family.values()).forEach(family -> known.add(family.id()));
    known.add(ACTIVITIES);
    known.add(MARKS);
    known.addAll(Profile.shippedIds());
    known.addAll(references.names());
    known.addAll(Note.ALL);
    known.addAll(Explanation.findings());
    return List.copyOf(known);
  }

  private List<Section> overview() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("explain.title")));
    for (Family family : Family.values()) {
      List<Message> items = new ArrayList<>();
      for (String id : indicators(family)) {
        items.add(Message.of("references.item", Value.text(id), Explanation.title(id)));
      }
      sections.add(
          new Section.Listing(Message.of("explain.indicators", Value.text(family.id())), items));
    }
    sections.add(names("index", List.of(Selector.INDEX)));
    sections.add(names("profiles", Profile.shippedIds()));
    sections.add(names("activities", List.of(ACTIVITIES)));
    sections.add(names("marks", List.of(MARKS)));
    sections.add(names("references", references.names()));
    sections.add(names("notes", Note.ALL));
    sections.add(names("findings", Explanation.findings()));
    return sections;
  }

  private static Section names(String kind, List<String> names) {
    return new Section.Listing(
        Message.of("explain.list." + kind),
        List.of(Message.of("explain.names", Value.text(String.join(", ", names)))));
  }

  private List<Object> row(String id) {
    List<Object> row = new ArrayList<>(List.of(id, kind(id)));
    Definition definition = catalogue.find(id);
    if (definition == null) {
      row.addAll(List.of("", "", "", "", ""));
    } else {
      row.add(definition.family().id());
      row.add(definition.unit());
      row.add(lower(definition.scope()));
      row.add(lower(definition.against()));
      row.add(lower(definition.direction()));
    }
    FindingCode finding = FindingCode.of(id);
    row.add(finding == null ? "" : finding.severity().id());
    row.add(finding == null ? "" : finding.effect().id());
    return row;
  }

  private String kind(String id) {
    if (catalogue.find(id) != null || id.equals(Selector.INDEX)) {
      return "indicator";
    }
    if (Family.of(id) != null) {
      return "family";
    }
    if (id.equals(ACTIVITIES) || id.equals(MARKS)) {
      return id;
    }
    if (Profile.shippedIds().contains(id)) {
      return "profile";
    }
    if (references.find(id) != null) {
      return "reference";
    }
    if (!references.series(id).isEmpty()) {
      return "series";
    }
    return Note.ALL.contains(id) ? "note" : "finding";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
