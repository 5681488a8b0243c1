package vitrine.samples;

import java.util.Locale;

/**
 * Since when a vacant premises stands vacant, known as surveyors know it: mostly by the month, now
 * and then by the day or only by the year, sometimes not at all.
 */
final class RegionDates {
  /** Months are counted from year 0, so that a date is one number. */
  private static final int FIRST_SURVEY = month(2021, 6);

  private static final int SECOND_SURVEY = month(2024, 6);

  /** Mean age of a vacancy met in 2021; ages thin out as memoryless ones do. */
  private static final double MEAN_AGE = 26;

  private static final int OLDEST = 140;

  private RegionDates() {}

  private static int month(int year, int month) {
    return 12 * year + month - 1;
  }

  /** Dates the one vacancy of this life, if it has one. */
  static void date(RegionLife life, double undated, RegionDice dice) {
    if (life.before.equals("vacant")) {
      life.since = cell(FIRST_SURVEY - ageBefore(dice), FIRST_SURVEY, undated, dice);
    } else if (life.now.equals("vacant")) {
      life.since = cell(SECOND_SURVEY - ageSince(dice), SECOND_SURVEY, undated, dice);
    }
  }

  private static int ageBefore(RegionDice dice) {
    return (int) Math.min(OLDEST, -MEAN_AGE * StrictMath.log(1 - dice.uniform()));
  }

  /**
   * At most 35 months, for in June 2021 it was not vacant; recent ones have had less time to end.
   */
  private static int ageSince(RegionDice dice) {
    double u = dice.uniform();
    return (int) (36 * u * StrictMath.sqrt(u));
  }

  /** A year alone stands for its last day, so the year of the survey would lie after the survey. */
  private static String cell(int month, int survey, double undated, RegionDice dice) {
    if (dice.chance(undated)) {
      return "";
    }
    double u = dice.uniform();
    int year = month / 12;
    if (u < 0.06 && year < survey / 12) {
      return Integer.toString(year);
    }
    String text = String.format(Locale.ROOT, "%d-%02d", year, month % 12 + 1);
    return u > 0.91 ? text + String.format(Locale.ROOT, "-%02d", 1 + dice.below(28)) : text;
  }
}
