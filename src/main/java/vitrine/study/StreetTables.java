package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrine.indicator.VacancyRuns;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;
import vitrine.stats.RunsTest;
import vitrine.stats.Wilson;
import vitrine.street.Gap;
import vitrine.street.Run;
import vitrine.street.Runs;
import vitrine.street.Street;

/** The tables of streets and of gaps. */
final class StreetTables {
  private static final List<Column> WHOSE =
      List.of(
          Column.text("town_code"),
          Column.text("town"),
          Column.text("survey"),
          Column.text("zone"),
          Column.text("street"));

  private StreetTables() {}

  private static Dataset dataset(String name, Column... more) {
    List<Column> columns = new ArrayList<>(WHOSE);
    columns.addAll(Arrays.asList(more));
    return new Dataset(name, columns);
  }

  private static List<Object> row(Walk walk, String street) {
    List<Object> row = new ArrayList<>();
    row.add(walk.subject().town().code());
    row.add(walk.subject().town().name());
    row.add(walk.subject().survey().text());
    row.add(walk.zone().id());
    row.add(street);
    return row;
  }

  /** A row for each street. */
  static Dataset streets(List<Walk> walks) {
    Dataset table =
        dataset(
            IndicatorTable.STREETS.id(),
            Column.integer("n"),
            Column.integer("vacant"),
            Column.number("vacancy_rate"),
            Column.number("vacancy_low"),
            Column.number("vacancy_high"),
            Column.integer("unknown"),
            Column.integer("placed"),
            Column.integer("vacant_run_longest"),
            Column.number("active_run_mean"),
            Column.number("vacancy_runs_z"),
            Column.number("vacancy_runs_p"),
            Column.codes("note"));
    walks.forEach(walk -> walk.streets().forEach(street -> table.add(street(walk, street))));
    return table;
  }

  private static List<Object> street(Walk walk, Street street) {
    long n = street.known();
    long vacant = street.count(Status.VACANT);
    Interval interval = n == 0 ? null : Wilson.interval(vacant, n);
    List<Object> row = row(walk, street.name());
    row.add(n);
    row.add(vacant);
    row.add(n == 0 ? null : Double.valueOf((double) vacant / n));
    row.add(interval == null ? null : Double.valueOf(interval.low()));
    row.add(interval == null ? null : Double.valueOf(interval.high()));
    row.add(street.count(Status.UNKNOWN));
    addRuns(row, street.runs());
    return row;
  }

  private static void addRuns(List<Object> row, Runs runs) {
    boolean placed = !runs.sequences().isEmpty();
    long occupied = runs.count(Status.OCCUPIED);
    RunsTest test = runs.test();
    String untested = VacancyRuns.untested(runs, test);
    row.add(runs.commercial().count());
    row.add(placed ? Long.valueOf(Runs.longest(runs.vacant())) : null);
    row.add(occupied == 0 ? null : Double.valueOf((double) occupied / runs.active().size()));
    row.add(untested == null ? value(test.z()) : null);
    row.add(untested == null ? value(test.p()) : null);
    row.add(untested == null ? List.of() : List.of(untested));
  }

  private static Double value(OptionalDouble value) {
    return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
  }

  /** A row for each vacant run. */
  static Dataset gaps(List<Walk> walks) {
    Dataset table =
        dataset(
            IndicatorTable.GAPS.id(),
            Column.text("side"),
            Column.text("from"),
            Column.text("to"),
            Column.integer("vacant"),
            Column.integer("vacant_high"),
            Column.integer("excluded"),
            Column.number("frontage_m"),
            Column.integer("vacant_months"),
            Column.integer("undated"),
            Column.text("before"),
            Column.text("after"),
            Column.text("closing"),
            Column.text("closing_id"),
            Column.integer("left"));
    walks.forEach(walk -> walk.gaps().forEach(gap -> table.add(gap(walk, gap))));
    return table;
  }

  /** The longest vacant runs of two premises and more over several towns. */
  static Dataset longest(List<Walk> walks, int most) {
    List<WalkedGap> all = new ArrayList<>();
    for (Walk walk : walks) {
      walk.gaps().stream()
          .filter(gap -> gap.run().length() > 1)
          .forEach(gap -> all.add(new WalkedGap(walk, gap)));
    }
    all.sort(Comparator.comparingInt((WalkedGap one) -> one.gap().run().length()).reversed());
    Dataset table = gaps(List.of());
    all.stream().limit(most).forEach(one -> table.add(gap(one.walk(), one.gap())));
    return table;
  }

  /** A vacant run of a town. */
  private record WalkedGap(Walk walk, Gap gap) {}

  private static List<Object> gap(Walk walk, Gap gap) {
    Run run = gap.run();
    OptionalInt months = gap.months(walk.until());
    List<Object> row = row(walk, run.of().street());
    row.add(run.of().side());
    row.add(number(gap.first()));
    row.add(number(gap.last()));
    row.add((long) run.length());
    row.add((long) gap.most());
    row.add((long) gap.steppedOver());
    row.add(run.frontage() == null ? null : Double.valueOf(run.frontage().doubleValue()));
    row.add(months.isPresent() ? Long.valueOf(months.getAsInt()) : null);
    row.add(gap.undated());
    row.add(label(gap.before()));
    row.add(label(gap.after()));
    row.add(number(gap.closing()));
    row.add(given(gap.closing().id()));
    row.add((long) gap.left());
    return row;
  }

  static String number(Premises premises) {
    return given(premises.address().number());
  }

  /** What people call a premises: its name, else what it trades in, else its number. */
  static String label(Premises premises) {
    if (premises == null) {
      return "";
    }
    if (premises.name() != null) {
      return premises.name();
    }
    return premises.activity() != null ? premises.activity().words() : number(premises);
  }

  static String given(String text) {
    return text == null ? "" : text;
  }
}
