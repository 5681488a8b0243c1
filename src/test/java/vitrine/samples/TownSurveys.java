package vitrine.samples;

import java.util.List;
import java.util.Locale;

/**
 * When the town was walked, and since when a premises found vacant stands so: mostly known by the
 * month, now and then by the day or only by the year, sometimes not at all.
 */
final class TownSurveys {
  /** Every survey was made in June. */
  private static final List<Integer> YEARS = List.of(2015, 2018, 2021, 2023, 2025);

  /** How many there are. */
  static final int COUNT = YEARS.size();

  /** Mean age of a vacancy met in 2015; ages thin out as memoryless ones do. */
  private static final double MEAN_AGE = 24;

  private static final int OLDEST = 130;
  private static final double UNDATED = 0.09;

  private TownSurveys() {}

  static int year(int survey) {
    return YEARS.get(survey);
  }

  static String cell(int survey) {
    return year(survey) + "-06";
  }

  /** Months are counted from year 0, so that a date is one number. */
  private static int month(int survey) {
    return 12 * year(survey) + 5;
  }

  /** The date of a vacancy that this survey is the first to find, as it is written down. */
  static String since(int survey, RegionDice dice) {
    int month = month(survey) - (survey == 0 ? ageBefore(dice) : ageSince(survey, dice));
    if (dice.chance(UNDATED)) {
      return "";
    }
    double u = dice.uniform();
    int year = month / 12;
    // A year stands for its last day: the survey's own year would lie after the survey.
    if (u < 0.07 && year < year(survey)) {
      return Integer.toString(year);
    }
    String text = String.format(Locale.ROOT, "%d-%02d", year, month % 12 + 1);
    return u > 0.9 ? text + String.format(Locale.ROOT, "-%02d", 1 + dice.below(28)) : text;
  }

  private static int ageBefore(RegionDice dice) {
    return (int) Math.min(OLDEST, -MEAN_AGE * StrictMath.log(1 - dice.uniform()));
  }

  /** Less than the time since the survey before, which did not find it vacant. */
  private static int ageSince(int survey, RegionDice dice) {
    double u = dice.uniform();
    return (int) ((month(survey) - month(survey - 1)) * u * StrictMath.sqrt(u));
  }
}
