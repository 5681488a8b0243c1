package vitrine.indicator;

import java.util.List;
import vitrine.change.Spells;
import vitrine.change.SurveyPair;
import vitrine.model.Premises;
import vitrine.space.Nearness;

/**
 * A town's premises at a survey one by one, and the survey before: for indicators that no counts of
 * one survey can tell.
 *
 * @param premises in the order of {@link Premises#ORDER}; empty where there is no inventory
 * @param before the town at the survey that this one is compared with; null where there is none
 * @param pair the premises of both surveys; null where one of them has no inventory
 * @param spells the vacancies as the surveys up to this one have seen them; null where there is no
 *     inventory
 * @param continuity how the premises stand beside each other
 */
public record Detail(
    List<Premises> premises,
    Subject before,
    SurveyPair pair,
    Spells spells,
    Continuity continuity) {
  /** Nothing was read one by one. */
  public static final Detail NONE = new Detail(List.of(), null, null, null, Nearness.USUAL);

  public Detail {
    premises = List.copyOf(premises);
  }

  /**
   * The detail of premises.
   *
   * @param nearness what makes two of them neighbours
   */
  public Detail(
      List<Premises> premises, Subject before, SurveyPair pair, Spells spells, Nearness nearness) {
    this(premises, before, pair, spells, new Continuity(premises, nearness));
  }
}
