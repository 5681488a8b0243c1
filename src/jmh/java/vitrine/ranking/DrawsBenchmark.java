package vitrine.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.stats.BetaBinomial;
import vitrine.stats.RatePosterior;

/** Ten thousand draws of the places of towns. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class DrawsBenchmark {
  private static final Selector VACANCY =
      new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE);

  @Param({"14", "300"})
  int towns;

  @Param({"1", "2"})
  int workers;

  private final List<DrawnTown> ranked = new ArrayList<>();
  private Map<Zone, RatePosterior> common;

  /** Towns of 12 to 252 premises, of which some 12 in a hundred are vacant. */
  @Setup
  public void draw() {
    Random chance = new Random(2024);
    long[] x = new long[towns];
    long[] n = new long[towns];
    for (int i = 0; i < towns; i++) {
      n[i] = 12 + chance.nextInt(120) + chance.nextInt(120);
      x[i] = Math.round(n[i] * (0.05 + 0.14 * chance.nextDouble()));
      DrawnVacancy vacancy = new DrawnVacancy(x[i], n[i], 0, 0);
      double rate = (double) x[i] / n[i];
      ranked.add(
          new DrawnTown("T" + i, true, Map.of(Zone.CENTRE, vacancy), Map.of(VACANCY, rate)));
    }
    ranked.sort(Comparator.comparingDouble(town -> town.values().get(VACANCY)));
    common = Map.of(Zone.CENTRE, new RatePosterior(new BetaBinomial(x, n)));
  }

  /** The draws that {@code rank} makes by default, and the places that follow of them. */
  @Benchmark
  public List<DrawnPlace> draws() {
    return new Draws(10_000, 1, workers, new DrawRoom(Long.MAX_VALUE, () -> null))
        .draw(ranked, common, DrawnOrder.of(VACANCY, false), false)
        .places(new boolean[towns]);
  }
}
