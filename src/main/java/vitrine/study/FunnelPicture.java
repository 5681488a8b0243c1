package vitrine.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.indicator.Vacancy;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Funnel;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;

/**
 * The picture of vacancy rates by how much was surveyed: which of them differ from that of all
 * towns together by more than chance.
 */
final class FunnelPicture {
  /** A town by itself is its own common rate. */
  private static final int LEAST_TOWNS = 2;

  /** A sentence with more names is not read. */
  private static final int MOST_NAMES = 12;

  /** Room beside the first dot and the last. */
  private static final double ROOM = 1.25;

  /** The axis holds at least a count and so many times it. */
  private static final double LEAST_SPAN = 4;

  private static final int STEPS = 60;

  private FunnelPicture() {}

  /** The picture of all towns of a group; null where fewer than two were counted. */
  static Picture of(RankedGroup group, String name) {
    List<RankedTown> towns = group.towns().stream().filter(town -> isCounted(town)).toList();
    double pooled = group.common().pooled();
    // Without any vacant premises, or any other, every limit is the rate itself.
    if (towns.size() < LEAST_TOWNS || pooled <= 0 || pooled >= 1) {
      return null;
    }
    List<RankedTown> above = RankSummary.outside(group, true);
    List<RankedTown> below = RankSummary.outside(group, false);
    Set<Town> outside = new HashSet<>();
    above.forEach(town -> outside.add(town.town()));
    below.forEach(town -> outside.add(town.town()));
    List<Drawing.Funnel.Dot> dots = new ArrayList<>();
    for (RankedTown town : towns) {
      Vacancy vacancy = vacancy(town);
      boolean out = outside.contains(town.town());
      double rate = vacancy.value();
      dots.add(new Drawing.Funnel.Dot(town.town().name(), vacancy.known(), rate, out));
    }
    Message common = Message.of("picture.funnel.common", Value.percent(pooled));
    return new Picture(
        name,
        Message.of("picture.funnel.title"),
        Message.of(
            "picture.funnel.description",
            Value.count(towns.size()),
            Value.percent(pooled),
            Value.count(above.size()),
            names(above),
            Value.count(below.size()),
            names(below)),
        List.of(Message.of("picture.funnel.reading"), Message.of("picture.funnel.compared")),
        new Drawing.Funnel(dots, new Drawing.Guide(common, pooled), limits(towns, pooled)),
        table(name, towns, pooled));
  }

  private static Vacancy vacancy(RankedTown town) {
    return town.taken().vacancy().vacancy(Zone.CENTRE);
  }

  private static boolean isCounted(RankedTown town) {
    Vacancy vacancy = vacancy(town);
    return vacancy != null && vacancy.isCounted();
  }

  private static Value names(List<RankedTown> towns) {
    String names = towns.stream().map(town -> town.town().name()).collect(Collectors.joining(", "));
    return Value.text(towns.isEmpty() || towns.size() > MOST_NAMES ? "" : " (" + names + ")");
  }

  /** The limits at counts that lie evenly on the axis. */
  private static List<Drawing.Funnel.Limit> limits(List<RankedTown> towns, double pooled) {
    double least = towns.stream().mapToLong(town -> vacancy(town).known()).min().orElseThrow();
    double most = towns.stream().mapToLong(town -> vacancy(town).known()).max().orElseThrow();
    double wider = Math.max(1, LEAST_SPAN / (most / least));
    double room = ROOM * StrictMath.sqrt(wider);
    least = Math.max(1, StrictMath.floor(least / room));
    most = StrictMath.ceil(most * room);
    List<Drawing.Funnel.Limit> limits = new ArrayList<>();
    long before = 0;
    for (int i = 0; i <= STEPS; i++) {
      double part = (double) i / STEPS;
      long n = Math.round(least * StrictMath.pow(most / least, part));
      if (n > before) {
        Interval inner = Funnel.limits(pooled, n, Wilson.Z95);
        Interval outer = Funnel.limits(pooled, n, Funnel.Z998);
        limits.add(
            new Drawing.Funnel.Limit(n, inner.low(), inner.high(), outer.low(), outer.high()));
        before = n;
      }
    }
    return limits;
  }

  private static Section.Table table(String name, List<RankedTown> towns, double pooled) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("town_code"));
    columns.add(Column.text("town"));
    columns.add(Column.text("survey"));
    columns.add(Column.integer("n"));
    columns.add(Column.integer("vacant"));
    for (String id : List.of("rate", "pooled", "low_95", "high_95", "low_99_8", "high_99_8")) {
      columns.add(Column.number(id));
    }
    columns.add(Column.text("unit"));
    Dataset rows = new Dataset(name, columns);
    for (RankedTown town : towns) {
      Vacancy vacancy = vacancy(town);
      Interval inner = Funnel.limits(pooled, vacancy.known(), Wilson.Z95);
      Interval outer = Funnel.limits(pooled, vacancy.known(), Funnel.Z998);
      List<Object> row = new ArrayList<>();
      row.add(town.town().code());
      row.add(town.town().name());
      row.add(town.taken().date(Zone.CENTRE).text());
      row.add(vacancy.known());
      row.add(vacancy.vacant());
      row.add(vacancy.value());
      row.add(pooled);
      row.add(inner.low());
      row.add(inner.high());
      row.add(outer.low());
      row.add(outer.high());
      row.add("fraction");
      rows.add(row);
    }
    return new Section.Table(rows, columns(), "");
  }

  private static List<TableColumn> columns() {
    return List.of(
        TableColumn.of("column.town", Presentation.NAME, "town"),
        TableColumn.of("column.survey", Presentation.TEXT, "survey"),
        TableColumn.of("column.n", Presentation.COUNT, "n"),
        TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
        TableColumn.of("column.vacancy", Presentation.PERCENT, "rate"),
        TableColumn.of(
            "picture.column.band-95", Presentation.INTERVAL, "low_95", "high_95", "unit"),
        TableColumn.of(
            "picture.column.band-998", Presentation.INTERVAL, "low_99_8", "high_99_8", "unit"));
  }
}
