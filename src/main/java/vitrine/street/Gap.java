package vitrine.street;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vitrine.model.Ages;
import vitrine.model.Premises;
import vitrine.model.Status;

/**
 * A vacant run as what it is to people who walk by: an interruption between two premises.
 *
 * @param run the vacant premises
 * @param most how many they may be, if the unknown ones beside them are vacant too
 */
public record Gap(Run run, int most) {

  /** The gaps of sequences, in their order. */
  public static List<Gap> of(List<Sequence> sequences) {
    return sequences.stream().flatMap(sequence -> of(sequence).stream()).toList();
  }

  private static List<Gap> of(Sequence sequence) {
    List<Run> perhaps = Run.perhapsVacant(sequence);
    return Run.vacant(sequence).stream()
        .map(run -> new Gap(run, Runs.longest(perhaps.stream().filter(run::isWithin).toList())))
        .toList();
  }

  /** The first of its premises along the street. */
  public Premises first() {
    return run.members().get(0);
  }

  /** The last of its premises along the street. */
  public Premises last() {
    return run.members().get(run.length() - 1);
  }

  /** The nearest commercial premises before it; null at the end of the street. */
  public Premises before() {
    return neighbour(IntStream.iterate(run.first() - 1, i -> i >= 0, i -> i - 1));
  }

  /** The nearest commercial premises behind it; null at the end of the street. */
  public Premises after() {
    return neighbour(IntStream.range(run.last() + 1, run.of().premises().size()));
  }

  private Premises neighbour(IntStream places) {
    return places
        .mapToObj(run.of().premises()::get)
        .filter(one -> one.status() != Status.EXCLUDED)
        .findFirst()
        .orElse(null);
  }

  /** What is no longer commercial within it. */
  public int steppedOver() {
    return run.last() - run.first() + 1 - run.length();
  }

  /**
   * The premises that closes most of it: let again, it leaves the shortest run, since it stands in
   * the middle; of two in the middle, the first along the street.
   */
  public Premises closing() {
    return run.members().get((run.length() - 1) / 2);
  }

  /** How many side by side stay vacant when {@link #closing()} is let. */
  public int left() {
    return run.length() / 2;
  }

  /** How many of its premises have no date since when they are vacant. */
  public long undated() {
    return run.members().stream().filter(one -> !one.vacantSince().isKnown()).count();
  }

  /**
   * Since how many completed months the longest empty of the dated ones is vacant; empty where none
   * is dated, or no day is known to reckon to.
   *
   * @param until null where it is not known
   */
  public OptionalInt months(LocalDate until) {
    return until == null
        ? OptionalInt.empty()
        : run.members().stream()
            .filter(one -> one.vacantSince().isKnown())
            .mapToInt(one -> Math.max(0, Ages.months(one.vacantSince().last(), until)))
            .max();
  }
}
