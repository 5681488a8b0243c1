package vitrine.space;

import java.util.List;

/**
 * A street as {@link VacancyShape} sees it.
 *
 * @param name of the street; no two of a town have the same
 * @param premises of known status, with or without a place in the order
 * @param vacant how many of them are vacant
 * @param sequences the premises of known status in order, true where vacant, a list for each side;
 *     empty where no order is known
 */
public record StreetProfile(String name, int premises, int vacant, List<boolean[]> sequences) {

  /** From an end of a sequence, so much of it is fringe. */
  static final double FRINGE = 0.25;

  /** Of premises, how many there are and how many of them are vacant. */
  record Count(int premises, int vacant) {
    Count plus(Count other) {
      return new Count(premises + other.premises, vacant + other.vacant);
    }

    Count minus(Count other) {
      return new Count(premises - other.premises, vacant - other.vacant);
    }

    double rate() {
      return premises == 0 ? 0 : (double) vacant / premises;
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the sequences hold more premises, or more vacant ones, than
   *     the street
   */
  public StreetProfile {
    sequences = List.copyOf(sequences);
    Count ordered = ordered(sequences, true).plus(ordered(sequences, false));
    if (vacant < ordered.vacant()
        || premises - vacant < ordered.premises() - ordered.vacant()
        || vacant > premises) {
      throw new IllegalArgumentException(name + ": " + vacant + " of " + premises + ", " + ordered);
    }
  }

  Count count() {
    return new Count(premises, vacant);
  }

  /** The outer quarter at each end of each sequence. */
  Count fringe() {
    return ordered(sequences, true);
  }

  /** What lies between the outer quarters. */
  Count middle() {
    return ordered(sequences, false);
  }

  private static Count ordered(List<boolean[]> sequences, boolean fringe) {
    int premises = 0;
    int vacant = 0;
    for (boolean[] sequence : sequences) {
      for (int i = 0; i < sequence.length; i++) {
        double share = (i + 0.5) / sequence.length;
        if (fringe == (share < FRINGE || share > 1 - FRINGE)) {
          premises++;
          vacant += sequence[i] ? 1 : 0;
        }
      }
    }
    return new Count(premises, vacant);
  }
}
