package vitrine.space;

import vitrine.space.StreetProfile.Count;

/**
 * One comparison behind a {@link VacancyShape}: a part of the centre against another.
 *
 * @param question which comparison
 * @param street its name where a single street is compared, else empty
 * @param vacant how many are vacant in the part
 * @param premises of how many
 * @param otherVacant how many are vacant in the other part; 0 where the comparison is with a rate
 * @param otherPremises of how many; 0 where the comparison is with a rate
 * @param p one-sided: that chance alone gives as many vacant ones in the part
 * @param q the same with the false discovery rate held over all comparisons of the town; for a rate
 *     it is p
 * @param told whether q is under 0.05 and the counts and rates are far enough apart
 */
public record ShapeEvidence(
    Question question,
    String street,
    int vacant,
    int premises,
    int otherVacant,
    int otherPremises,
    double p,
    double q,
    boolean told) {

  /** What is compared with what. */
  public enum Question {
    /** The fringes of the main axes against what lies between. */
    FRINGES,
    /** A street of 20 premises or more against the rest of the centre. */
    STREET,
    /** All but the main axes, without its most vacant street, against the main axes. */
    ALL_BUT_MAIN,
    /** The same but for the first main axis alone, where there are several. */
    ALL_BUT_FIRST,
    /**
     * The main axes, without streets that stand out, against the high rate; the first alone where
     * it seems spared, what lies between the fringes where those are told.
     */
    MAIN_HIGH,
    /** The rest, without streets that stand out, against the high rate. */
    REST_HIGH
  }

  static ShapeEvidence of(Question question, String street, Count part, Count other, double p) {
    return new ShapeEvidence(
        question,
        street,
        part.vacant(),
        part.premises(),
        other.vacant(),
        other.premises(),
        p,
        p,
        false);
  }

  ShapeEvidence with(double adjusted, boolean isTold) {
    return new ShapeEvidence(
        question, street, vacant, premises, otherVacant, otherPremises, p, adjusted, isTold);
  }

  double rate() {
    return premises == 0 ? 0 : (double) vacant / premises;
  }

  double otherRate() {
    return otherPremises == 0 ? 0 : (double) otherVacant / otherPremises;
  }
}
