package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;

/** The indicators of change, and their figures of a part of a town that is no zone. */
public final class ChangeFigures {
  private ChangeFigures() {}

  /** All of them, in the order of the catalogue. */
  static List<ChangeIndicator> indicators() {
    List<ChangeIndicator> all = new ArrayList<>(OccupationChange.all());
    all.add(new ActivityChangeRate());
    all.add(VacancyRhythm.reoccupation());
    all.add(VacancyRhythm.entry());
    all.add(new VacancyEntryHazard());
    all.add(new SteadyStateVacancy());
    all.add(new VacancyChange());
    all.add(new VacancyChangeHeadline());
    all.add(new VacancySurvival());
    return all;
  }

  /** The figures of what moved in a street: all but those of both surveys whole, and of spells. */
  public static List<Figure> ofStreet(Movement movement) {
    List<Figure> figures = new ArrayList<>();
    for (ChangeIndicator indicator : indicators()) {
      boolean whole =
          indicator instanceof VacancyChangeHeadline || indicator instanceof VacancySurvival;
      if (!whole) {
        figures.add(indicator.figure(Zone.ALL, movement).noting(movement.notes()));
      }
    }
    return figures;
  }

  /** The change of vacancy of a street alone: others take draws. */
  public static Figure vacancyOfStreet(Movement movement) {
    return indicators().stream()
        .filter(VacancyChange.class::isInstance)
        .findFirst()
        .orElseThrow()
        .figure(Zone.ALL, movement)
        .noting(movement.notes());
  }

  /**
   * The figures of premises that were occupied by one trade: what closed, became vacant or trades
   * in something else now. What opened was of no trade before.
   */
  public static List<Figure> ofTrade(Movement movement) {
    return ofStreet(movement).stream()
        .filter(figure -> TRADE.contains(figure.indicator()))
        .toList();
  }

  private static final List<String> TRADE =
      List.of("closure_rate", "activity_change_rate", "vacancy_entry_rate");
}
