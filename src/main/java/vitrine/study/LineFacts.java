package vitrine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vitrine.indicator.Against;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.study.TownLines.Line;

/** What a report says of all lines of {@code indicators} together, gathered in one walk. */
final class LineFacts {
  private static final String RATE = "vacancy_rate";

  private final Catalogue catalogue;
  private final int[] lines;
  private final int[] surveys;
  private final Set<String> dates = new TreeSet<>();
  private final Set<Zone> ratedZones = new LinkedHashSet<>();
  private final Set<Reference> references = new TreeSet<>(Reference.ORDER);
  private final Map<Selector, Parts> figures = new HashMap<>();
  private long towns;
  private boolean group;

  /** What any line has of a figure beside its value. */
  private static final class Parts {
    private boolean interval;
    private boolean n;
  }

  private LineFacts(Catalogue catalogue, int towns) {
    this.catalogue = catalogue;
    this.lines = new int[towns + 1];
    this.surveys = new int[towns + 1];
  }

  static LineFacts of(TownLines lines, LoadedStudy study) {
    LineFacts facts = new LineFacts(study.catalogue(), lines.towns());
    lines.forEach(study.request().reading().workers(), facts::take);
    return facts;
  }

  private void take(List<Line> of, int town) {
    int dated = 0;
    Period survey = null;
    for (Line line : of) {
      // Lines come survey by survey.
      if (!line.survey().equals(survey)) {
        survey = line.survey();
        dated++;
        date(survey);
      }
      take(line.figure());
    }
    lines[town + 1] = lines[town] + of.size();
    surveys[town + 1] = surveys[town] + dated;
    if (!of.isEmpty()) {
      boolean together = of.get(0).town() == Town.GROUP;
      group |= together;
      towns += together ? 0 : 1;
    }
  }

  private void date(Period survey) {
    if (survey.isKnown()) {
      dates.add(survey.text());
    }
  }

  private void take(Figure figure) {
    if (figure.indicator().equals(RATE) && figure.value() != null) {
      ratedZones.add(figure.zone());
    }
    Parts parts = figures.computeIfAbsent(column(figure, Selector.Part.VALUE), this::firstMet);
    parts.interval |= figure.interval() != null;
    parts.n |= figure.n() != null;
  }

  private Parts firstMet(Selector figure) {
    if (catalogue.find(figure.id()).against() == Against.FR_TO_DE) {
      refer("fr");
      refer("de");
    } else if (!figure.reference().isEmpty()) {
      refer(figure.reference());
    }
    return new Parts();
  }

  private void refer(String id) {
    references.add(catalogue.references().references().find(id));
  }

  static Selector column(Figure figure, Selector.Part part) {
    return new Selector(figure.indicator(), figure.zone(), figure.reference(), part);
  }

  /** How many lines there are before each town, and at last in all. */
  int[] lines() {
    return lines;
  }

  long lineCount() {
    return lines[lines.length - 1];
  }

  /** How many towns and surveys there are before each town, and at last in all. */
  int[] surveys() {
    return surveys;
  }

  /** How many towns have lines. */
  long towns() {
    return towns;
  }

  /** Whether there are lines of all towns together. */
  boolean hasGroup() {
    return group;
  }

  /** The dates of the surveys, as texts in their order. */
  List<String> dates() {
    return List.copyOf(dates);
  }

  /** The zones of which any vacancy rate is known, the first met first. */
  List<Zone> ratedZones() {
    return List.copyOf(ratedZones);
  }

  /** The references that any line is measured against. */
  Set<Reference> references() {
    return references;
  }

  /** A column for each figure that any line has, and for the ends and counts that exist. */
  List<Selector> columns() {
    Comparator<Selector> order =
        Comparator.comparing((Selector figure) -> catalogue.place(figure.id()))
            .thenComparing(Selector::zone)
            .thenComparing(Selector::reference);
    List<Selector> columns = new ArrayList<>();
    figures.keySet().stream().sorted(order).forEach(figure -> add(columns, figure));
    return columns;
  }

  private void add(List<Selector> columns, Selector figure) {
    Parts parts = figures.get(figure);
    columns.add(figure);
    if (parts.interval) {
      columns.add(part(figure, Selector.Part.LOW));
      columns.add(part(figure, Selector.Part.HIGH));
    }
    if (parts.n) {
      columns.add(part(figure, Selector.Part.N));
    }
  }

  private static Selector part(Selector figure, Selector.Part part) {
    return new Selector(figure.id(), figure.zone(), figure.reference(), part);
  }
}
