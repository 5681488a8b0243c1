package vitrine.study;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final Catalogue catalogue;
  private final int[] lines;
  private final int[] surveys;
  private final Set<String> dates = new TreeSet<>();
  private final Set<Zone> ratedZones = new LinkedHashSet<>();
  private final Set<Reference> references = new LinkedHashSet<>();
  private final Set<Selector> columns;
  private long towns;
  private boolean group;

  private LineFacts(Catalogue catalogue, int towns) {
    this.catalogue = catalogue;
    this.lines = new int[towns + 1];
    this.surveys = new int[towns + 1];
    this.columns =
        new TreeSet<>(
            Comparator.comparing((Selector column) -> catalogue.place(column.id()))
                .thenComparing(Selector::zone)
                .thenComparing(Selector::reference)
                .thenComparing(Selector::part));
  }

  static LineFacts of(TownLines lines, Catalogue catalogue) {
    LineFacts facts = new LineFacts(catalogue, lines.towns());
    for (int town = 0; town < lines.towns(); town++) {
      facts.take(town, lines.of(town));
    }
    return facts;
  }

  private void take(int town, List<Line> of) {
    Set<Period> dated = new LinkedHashSet<>();
    for (Line line : of) {
      dated.add(line.survey());
      take(line.figure());
    }
    lines[town + 1] = lines[town] + of.size();
    surveys[town + 1] = surveys[town] + dated.size();
    dated.stream().filter(Period::isKnown).forEach(survey -> dates.add(survey.text()));
    if (!of.isEmpty()) {
      boolean together = of.get(0).town() == Town.GROUP;
      group |= together;
      towns += together ? 0 : 1;
    }
  }

  private void take(Figure figure) {
    if (figure.indicator().equals("vacancy_rate") && figure.value() != null) {
      ratedZones.add(figure.zone());
    }
    if (catalogue.find(figure.indicator()).against() == Against.FR_TO_DE) {
      refer("fr");
      refer("de");
    } else if (!figure.reference().isEmpty()) {
      refer(figure.reference());
    }
    columns.add(column(figure, Selector.Part.VALUE));
    if (figure.interval() != null) {
      columns.add(column(figure, Selector.Part.LOW));
      columns.add(column(figure, Selector.Part.HIGH));
    }
    if (figure.n() != null) {
      columns.add(column(figure, Selector.Part.N));
    }
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
    return List.copyOf(columns);
  }
}
