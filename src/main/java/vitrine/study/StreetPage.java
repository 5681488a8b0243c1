package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrine.indicator.VacancyRuns;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.space.Shape;
import vitrine.space.VacancyShape;
import vitrine.stats.RunsTest;
import vitrine.street.Gap;
import vitrine.street.Run;
import vitrine.street.Runs;
import vitrine.street.Street;
import vitrine.street.Unplaced;

/**
 * The pages of streets and of gaps: for each town and survey what can be said, a table of the first
 * rows, and what one survey cannot tell.
 */
final class StreetPage {
  /** Rows of a table for readers; machine formats have all. */
  private static final int ROWS = 20;

  private static final double LEVEL = 0.05;

  private final LoadedStudy study;
  private final IndicatorTable table;
  private final List<Walk> walks;
  private final Dataset results;
  private final List<GateResult> gates;

  StreetPage(
      LoadedStudy study,
      IndicatorTable table,
      List<Walk> walks,
      Dataset results,
      List<GateResult> gates) {
    this.study = study;
    this.table = table;
    this.walks = walks;
    this.results = results;
    this.gates = gates;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section.Title(Message.of(table.id() + ".title", Value.count(results.rows().size()))));
    sections.addAll(StreetPicture.sections(walks));
    int from = 0;
    for (Walk walk : walks) {
      int size = isOfGaps() ? walk.gaps().size() : walk.streets().size();
      add(sections, walk, from, size);
      from += size;
    }
    sections.addAll(PageParts.gates(gates));
    sections.add(new Section.Listing(Message.of("page.limits"), limits()));
    sections.add(PageParts.inputs(study));
    return sections;
  }

  private boolean isOfGaps() {
    return table == IndicatorTable.GAPS;
  }

  private void add(List<Section> sections, Walk walk, int from, int size) {
    sections.add(new Section.Heading(heading(walk)));
    sections.add(new Section.Paragraph(isOfGaps() ? gaps(walk) : streets(walk)));
    if (size > 0) {
      Dataset first = new Dataset(results.name(), results.columns());
      results.rows().subList(from, from + Math.min(size, ROWS)).forEach(first::add);
      sections.add(new Section.Table(first, isOfGaps() ? gapColumns() : streetColumns(), ""));
    }
    if (size > ROWS) {
      sections.add(
          new Section.Paragraph(List.of(Message.of("streets.more", Value.count(size - ROWS)))));
    }
  }

  private static Message heading(Walk walk) {
    return Message.of(
        walk.subject().survey().isKnown() ? "streets.heading" : "streets.heading-undated",
        Value.text(walk.subject().town().name()),
        Value.text(walk.subject().survey().text()),
        Value.nested(Message.of("change.zone." + walk.zone().id())));
  }

  private static List<TableColumn> streetColumns() {
    return List.of(
        TableColumn.of("column.street", Presentation.NAME, "street"),
        TableColumn.of("column.n", Presentation.COUNT, "n"),
        TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
        TableColumn.of(
            "column.vacancy", Presentation.RATE, "vacancy_rate", "vacancy_low", "vacancy_high"),
        TableColumn.wide("column.bar", Presentation.BAR, "vacancy_rate"),
        TableColumn.of("column.run-longest", Presentation.COUNT, "vacant_run_longest"),
        TableColumn.of("column.active-run", Presentation.SCORE, "active_run_mean"),
        TableColumn.of("column.runs-p", Presentation.P, "vacancy_runs_p"),
        TableColumn.wide("column.runs-z", Presentation.NUMBER, "vacancy_runs_z"));
  }

  /** The columns of vacant runs where they are of several towns. */
  static List<TableColumn> gapColumnsOfTowns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    columns.addAll(gapColumns());
    return columns;
  }

  private static List<TableColumn> gapColumns() {
    return List.of(
        TableColumn.of("column.street", Presentation.NAME, "street"),
        TableColumn.of("column.side", Presentation.SIDE, "side"),
        TableColumn.of("column.gap-from", Presentation.TEXT, "from"),
        TableColumn.of("column.gap-to", Presentation.TEXT, "to"),
        TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
        TableColumn.of("column.months", Presentation.COUNT, "vacant_months"),
        TableColumn.of("column.closing", Presentation.TEXT, "closing"),
        TableColumn.wide("column.frontage", Presentation.SCORE, "frontage_m"),
        TableColumn.wide("column.before", Presentation.NAME, "before"),
        TableColumn.wide("column.after", Presentation.NAME, "after"));
  }

  /** What can be said of the streets of a walk. */
  static List<Message> streets(Walk walk) {
    List<Message> sentences = new ArrayList<>(placed(walk));
    walk.streets().stream()
        .filter(street -> street.count(Status.VACANT) > 0)
        .findFirst()
        .ifPresent(street -> sentences.add(most(street)));
    sentences.add(tested(walk));
    if (hasShape(walk)) {
      VacancyShape shape = CentreShape.of(walk.subject());
      if (shape != null) {
        sentences.add(shape(shape));
      }
    }
    return sentences;
  }

  /** How many premises stand in order, and why the others do not. */
  private static List<Message> placed(Walk walk) {
    Unplaced unplaced = walk.continuity().streets().unplaced(walk.zone());
    long all = walk.continuity().streets().premises(walk.zone()).size();
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        Message.of(
            "streets.placed",
            Value.count(all - unplaced.total()),
            Value.count(all),
            Value.count(walk.streets().size())));
    addCount(sentences, "streets.no-street", unplaced.noStreet());
    addCount(sentences, "streets.no-number", unplaced.noNumber());
    addCount(sentences, "streets.unreadable", unplaced.unreadable());
    addCount(sentences, "streets.no-side", unplaced.noSide());
    addCount(sentences, "streets.no-place", unplaced.noPlace());
    addCount(sentences, "streets.same-place", walk.continuity().streets().sharing(walk.zone()));
    return sentences;
  }

  private static void addCount(List<Message> sentences, String key, long count) {
    if (count > 0) {
      sentences.add(Message.of(key, Value.count(count)));
    }
  }

  private static Message most(Street street) {
    return Message.of(
        "streets.most",
        Value.text(street.name()),
        Value.count(street.count(Status.VACANT)),
        Value.count(street.known()),
        Value.percent((double) street.count(Status.VACANT) / street.known()));
  }

  /** What the runs of all streets together say: that is never the cause. */
  private static Message tested(Walk walk) {
    Runs runs = walk.continuity().runs(walk.zone());
    RunsTest test = runs.test();
    String untested = VacancyRuns.untested(runs, test);
    if (untested != null) {
      return Message.of("streets.untested", Value.nested(Message.of("note." + untested)));
    }
    double p = test.p().orElseThrow();
    OptionalDouble z = test.z();
    boolean told = p < LEVEL && z.isPresent();
    String key =
        !told ? "streets.by-chance" : z.getAsDouble() < 0 ? "streets.together" : "streets.apart";
    return Message.of(key, new Value.Number(Math.max(p, 0.001), 3));
  }

  /** Whether a walk looks at the centre. */
  static boolean hasShape(Walk walk) {
    return walk.zone() == Zone.ALL || walk.zone() == Zone.CENTRE;
  }

  private static Message shape(VacancyShape shape) {
    return shape.shape() == Shape.NONE
        ? Message.of(
            "shape.none",
            Value.nested(Message.of("shape.reason." + CentreShape.id(shape.reason()))))
        : Message.of(
            "shape." + CentreShape.id(shape.shape()),
            Value.text(shape.street()),
            Value.text(String.join(", ", shape.mainAxes())));
  }

  private static List<Message> gaps(Walk walk) {
    List<Message> sentences = new ArrayList<>();
    List<Run> runs = walk.gaps().stream().map(Gap::run).toList();
    List<Run> longRuns = runs.stream().filter(run -> run.length() >= Runs.LONG).toList();
    sentences.add(
        Message.of(
            "gaps.count",
            Value.count(Runs.premises(runs.stream())),
            Value.count(runs.size()),
            Value.count(Runs.premises(longRuns.stream())),
            Value.count(longRuns.size())));
    if (!longRuns.isEmpty()) {
      sentences.addAll(longest(walk, walk.gaps().get(0)));
    }
    addCount(sentences, "gaps.undated", walk.gaps().stream().mapToLong(Gap::undated).sum());
    addCount(
        sentences, "streets.unplaced", walk.continuity().streets().unplaced(walk.zone()).total());
    return sentences;
  }

  private static List<Message> longest(Walk walk, Gap gap) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        Message.of(
            "gaps.longest",
            Value.text(gap.run().of().street()),
            Value.text(number(gap, true)),
            Value.text(number(gap, false)),
            Value.count(gap.run().length())));
    OptionalInt months = gap.months(walk.until());
    if (months.isPresent()) {
      sentences.add(Message.of("gaps.months", Value.count(months.getAsInt())));
    }
    if (gap.most() > gap.run().length()) {
      sentences.add(Message.of("gaps.most", Value.count(gap.most())));
    }
    return sentences;
  }

  private static String number(Gap gap, boolean first) {
    String number = (first ? gap.first() : gap.last()).address().number();
    return number == null ? "?" : number;
  }

  private List<Message> limits() {
    List<Message> limits = new ArrayList<>();
    limits.add(Message.of("streets.limit.one-survey"));
    limits.add(Message.of("streets.limit.order"));
    if (!isOfGaps()) {
      limits.add(Message.of("streets.limit.tests"));
      if (walks.stream().anyMatch(StreetPage::hasShape)) {
        limits.add(Message.of("streets.limit.shape"));
      }
    } else {
      limits.add(Message.of("streets.limit.closing"));
    }
    limits.add(Message.of("limit.cause"));
    return limits;
  }
}
