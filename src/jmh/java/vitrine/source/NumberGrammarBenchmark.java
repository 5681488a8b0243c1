package vitrine.source;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A cell that holds a number, in the forms of French offices, beside what the JDK can read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class NumberGrammarBenchmark {
  @Param({"85", "127.8", "127,8", "1 234,5", "12,5 %"})
  String cell;

  /** By the grammar of the program. */
  @Benchmark
  public Object grammar() {
    return NumberGrammar.parse(cell, (char) 0);
  }

  /** A decimal of the JDK, as a program with one form of numbers would read it. */
  @Benchmark
  public Object decimal() {
    return new BigDecimal(plain());
  }

  /** A double of the JDK likewise. */
  @Benchmark
  public double binary() {
    return Double.parseDouble(plain());
  }

  private String plain() {
    return cell.endsWith("%")
        ? cell.substring(0, cell.length() - 2).replace(',', '.')
        : cell.indexOf(' ') < 0 && cell.indexOf(',') < 0
            ? cell
            : cell.replace(" ", "").replace(',', '.');
  }
}
