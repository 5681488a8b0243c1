package vitrine.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vitrine.model.Activity;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TownRef;
import vitrine.model.Zone;

/** What it takes to count a row once it is read, and to put two counts together. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class TallyBenchmark {
  private static final int ROWS = 10_000;
  private static final int ACTIVITIES = 200;
  private static final Zone[] ZONES = Zone.values();

  @Param({"10", "1000"})
  int towns;

  @Param({"false", "true"})
  boolean shuffled;

  private final List<PremisesCells> rows = new ArrayList<>();
  private PremisesTally half;

  /** Rows as they come from a file: towns together, or shuffled. */
  @Setup
  public void rows() {
    Random chance = new Random(2024);
    List<TownRef> codes = new ArrayList<>();
    for (int i = 0; i < towns; i++) {
      codes.add(TownRef.byCode(String.format("%05d", i)));
    }
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < ACTIVITIES; i++) {
      activities.add(Activity.of("Commerce de détail no " + i));
    }
    Period survey = Period.month(2024, 6);
    for (int i = 0; i < ROWS; i++) {
      PremisesCells row = new PremisesCells();
      row.clear();
      row.town = codes.get((int) ((long) i * towns / ROWS));
      row.survey = survey;
      row.zone = ZONES[chance.nextInt(ZONES.length)];
      row.floorArea = Quantity.of(BigDecimal.valueOf(200 + chance.nextInt(3000), 1));
      fill(row, chance, activities);
      rows.add(row);
    }
    if (shuffled) {
      Collections.shuffle(rows, chance);
    }
    half = counted();
  }

  private static void fill(PremisesCells row, Random chance, List<Activity> activities) {
    if (chance.nextInt(8) == 0) {
      row.status = Status.VACANT;
      row.ageShortest = chance.nextInt(120);
      row.ageLongest = row.ageShortest;
    } else {
      row.status = Status.OCCUPIED;
      row.activity = activities.get(chance.nextInt(1 + chance.nextInt(ACTIVITIES)));
      row.operator = Operator.INDEPENDENT;
    }
  }

  private PremisesTally counted() {
    PremisesTally tally = new PremisesTally();
    for (PremisesCells row : rows) {
      tally.add(row);
    }
    return tally;
  }

  /** Counts ten thousand rows into an empty tally; the time is that of one. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public PremisesTally count() {
    return counted();
  }

  /** Adds the tallies of all towns to others; the time is that of the whole. */
  @Benchmark
  public void merge(Blackhole sums) {
    half.forEach((key, town) -> sums.consume(town.plus(town)));
  }
}
