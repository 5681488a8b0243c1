package vitrine.street;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vitrine.model.Premises;
import vitrine.model.Status;

/**
 * Premises of one kind that stand side by side.
 *
 * @param of the sequence that it is part of
 * @param members in order; what is stepped over is not among them
 * @param first the place of the first in the sequence
 * @param last the place of the last in the sequence
 */
public record Run(Sequence of, List<Premises> members, int first, int last) {
  public Run {
    members = List.copyOf(members);
  }

  /**
   * The vacant runs of a sequence: broken by occupied premises, works, stores and by premises of
   * unknown status; what is no longer commercial is stepped over, since nobody can trade there.
   */
  public static List<Run> vacant(Sequence sequence) {
    return of(sequence, Premises::isVacant, Run::isExcluded);
  }

  /** The vacant runs if every premises of unknown status were vacant: how long they may be. */
  public static List<Run> perhapsVacant(Sequence sequence) {
    return of(sequence, one -> one.isVacant() || one.status() == Status.UNKNOWN, Run::isExcluded);
  }

  /** The runs of occupied premises: broken by all else, a dwelling too. */
  public static List<Run> active(Sequence sequence) {
    return of(sequence, Premises::isOccupied, one -> false);
  }

  private static boolean isExcluded(Premises premises) {
    return premises.status() == Status.EXCLUDED;
  }

  private static List<Run> of(
      Sequence sequence, Predicate<Premises> belongs, Predicate<Premises> isSteppedOver) {
    List<Run> runs = new ArrayList<>();
    List<Premises> members = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int i = 0; i < sequence.premises().size(); i++) {
      Premises one = sequence.premises().get(i);
      if (belongs.test(one)) {
        first = members.isEmpty() ? i : first;
        last = i;
        members.add(one);
      } else if (!isSteppedOver.test(one) && !members.isEmpty()) {
        runs.add(new Run(sequence, members, first, last));
        members.clear();
      }
    }
    if (!members.isEmpty()) {
      runs.add(new Run(sequence, members, first, last));
    }
    return runs;
  }

  /** How many premises it has. */
  public int length() {
    return members.size();
  }

  /** Whether all of it lies within a longer run of the same sequence. */
  boolean isWithin(Run longer) {
    return longer.first <= first && last <= longer.last;
  }

  /** The frontage of all its premises together, in metres; null where that of any is not known. */
  public BigDecimal frontage() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Premises one : members) {
      if (one.frontage() == null) {
        return null;
      }
      sum = sum.add(one.frontage());
    }
    return sum;
  }
}
