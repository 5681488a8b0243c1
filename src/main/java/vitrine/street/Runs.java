package vitrine.street;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.stats.RunsTest;

/**
 * The runs of several sequences together.
 *
 * @param sequences what they are of
 * @param vacant the vacant runs
 * @param perhapsVacant the vacant runs if all unknown premises were vacant
 * @param active the runs of occupied premises
 */
public record Runs(
    List<Sequence> sequences, List<Run> vacant, List<Run> perhapsVacant, List<Run> active) {

  /** From so many vacant premises side by side on, a street is interrupted. */
  public static final int LONG = 3;

  /** The runs of sequences. */
  public static Runs of(List<Sequence> sequences) {
    return new Runs(
        List.copyOf(sequences),
        runs(sequences, Run::vacant),
        runs(sequences, Run::perhapsVacant),
        runs(sequences, Run::active));
  }

  private static List<Run> runs(List<Sequence> sequences, Function<Sequence, List<Run>> of) {
    return sequences.stream().flatMap(sequence -> of.apply(sequence).stream()).toList();
  }

  /** The most premises of any of the runs; 0 where there is none. */
  public static int longest(List<Run> runs) {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** The premises of all of the runs. */
  public static long premises(Stream<Run> runs) {
    return runs.mapToLong(Run::length).sum();
  }

  /** The vacant runs whose length in metres is known. */
  public Stream<Run> measured() {
    return vacant.stream().filter(run -> run.frontage() != null);
  }

  /** The longest of them in metres; null where none is measured. */
  public BigDecimal longestFrontage() {
    return measured().map(Run::frontage).max(BigDecimal::compareTo).orElse(null);
  }

  /** Premises of the sequences with a status. */
  public long count(Status status) {
    return commercial().filter(one -> one.status() == status).count();
  }

  /** Premises of the sequences that are commercial. */
  public Stream<Premises> commercial() {
    return sequences.stream().flatMap(Runs::commercial);
  }

  private static Stream<Premises> commercial(Sequence sequence) {
    return sequence.premises().stream().filter(one -> one.status() != Status.EXCLUDED);
  }

  /**
   * Wald and Wolfowitz's test of vacant against not vacant, within each sequence. What is no longer
   * commercial is left out; premises of unknown status are not vacant, as they break runs.
   */
  public RunsTest test() {
    return RunsTest.of(sequences.stream().map(Runs::kinds).filter(Objects::nonNull).toList());
  }

  private static boolean[] kinds(Sequence sequence) {
    List<Premises> premises = commercial(sequence).toList();
    boolean[] vacant = new boolean[premises.size()];
    for (int i = 0; i < vacant.length; i++) {
      vacant[i] = premises.get(i).isVacant();
    }
    return vacant.length == 0 ? null : vacant;
  }
}
