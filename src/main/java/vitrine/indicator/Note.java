package vitrine.indicator;

import java.util.List;
import vitrine.model.ShortDecimal;

/**
 * The codes of the note column: what a reader should know of a figure, or why there is none. Told
 * in the reader's language under {@code note.CODE}.
 */
public final class Note {
  // Why there is no value.
  public static final String NO_KNOWN_STATUS = "no-known-status";
  public static final String RATE_MISSING = "rate-missing";
  public static final String UNDER_8_TOWNS = "under-8-towns";
  public static final String ALL_ALIKE = "all-alike";
  public static final String NO_MEASURE = "no-measure";
  public static final String BANDS = "bands";
  public static final String BOUNDS_OPEN = "bounds-open";
  public static final String NO_VACANCY = "no-vacancy";
  public static final String NO_SURVEY_DATE = "no-survey-date";
  public static final String NO_DATES = "no-dates";
  public static final String UNDER_HALF_DATED = "under-half-dated";
  public static final String ZONE_MISSING = "zone-missing";
  public static final String ZERO_SHARE = "zero-share";
  public static final String AMOUNTS_MISSING = "amounts-missing";
  public static final String FLOOR_AREA_MISSING = "floor-area-missing";
  public static final String PURCHASING_POWER_MISSING = "purchasing-power-missing";
  public static final String PURCHASING_POWER_INDEX = "purchasing-power-index";
  public static final String ZONES_INCOMPLETE = "zones-incomplete";
  public static final String TURNOVER_MISSING = "turnover-missing";
  public static final String TOTAL_ZERO = "total-zero";
  public static final String NO_COUNTS = "no-counts";
  public static final String NO_DATA = "no-data";
  public static final String NO_INTERVAL = "no-interval";
  public static final String ENDS_ONLY = "ends-only";
  public static final String NO_STREETS = "no-streets";
  public static final String NO_PLACES = "no-places";
  public static final String ALL_VACANT = "all-vacant";
  public static final String UNMIXED = "unmixed";
  public static final String NO_OCCUPIED = "no-occupied";
  public static final String NO_OTHER_ORDER = "no-other-order";
  public static final String NO_POINTS = "no-points";
  public static final String ONE_PREMISES = "one-premises";
  public static final String CROWDED_POINTS = "crowded-points";
  public static final String NO_ACTIVITY = "no-activity";
  public static final String NO_OPERATOR = "no-operator";
  public static final String TOO_FEW = "too-few";
  public static final String ONE_CLASS = "one-class";
  public static final String UNDER_30 = "under-30";
  public static final String NO_GROUP = "no-group";
  public static final String FAMILY_ABSENT = "family-absent";
  public static final String POPULATION_MISSING = "population-missing";
  public static final String AREA_COVERAGE = "area-coverage";
  public static final String UNIVERSE_UNKNOWN = "universe-unknown";
  public static final String UNIVERSE_NOT_RETAIL = "universe-not-retail";
  public static final String NO_EARLIER_SURVEY = "no-earlier-survey";
  public static final String NO_COMMON_IDS = "no-common-ids";
  public static final String NONE_VACANT_BEFORE = "none-vacant-before";
  public static final String NONE_OCCUPIED_BEFORE = "none-occupied-before";
  public static final String NOTHING_MOVED = "nothing-moved";
  public static final String DATES_VAGUE = "dates-vague";
  public static final String RHYTHMS_TOO_FAST = "rhythms-too-fast";
  public static final String SPELLS_FEW = "spells-few";
  public static final String SPELLS_OTHER_AGES = "spells-other-ages";

  // What should be known of a value.
  public static final String ZONE_ASSUMED = "zone-assumed";
  public static final String TOWN_ASSUMED = "town-assumed";
  public static final String PUBLISHED = "published";
  public static final String NO_COUNT = "no-count";
  public static final String SMOOTHED_OVER = "smoothed-over";
  public static final String COVERAGE_GAP = "coverage-gap";
  public static final String COVERAGE_VACANT = "coverage-vacant";
  public static final String COVERAGE_REST = "coverage-rest";
  public static final String LENGTH_BIASED = "length-biased";
  public static final String SURVEY_YEAR_ONLY = "survey-year-only";
  public static final String UNDECIDED = "duration-undecided";
  public static final String UNPLACED = "unplaced";
  public static final String SAME_PLACE = "same-place";
  public static final String UNKNOWN_NOT_VACANT = "unknown-not-vacant";
  public static final String EXACT_P = "exact-p";
  public static final String RUNS_UNMEASURED = "runs-unmeasured";
  public static final String SAME_POINT = "same-point";
  public static final String NEIGHBOURS = "neighbours";
  public static final String OFF_AXIS = "off-axis";
  public static final String GROWS_WITH_N = "grows-with-n";
  public static final String CLASSES = "classes";
  public static final String UNMAPPED = "unmapped";
  public static final String POPULATION_SCOPE = "population-scope";
  public static final String ESSENTIAL_MISSING = "essential-missing";
  public static final String AREA_SURVEY = "area-survey";
  public static final String COMPARED_WITH = "compared-with";
  public static final String UNPAIRED = "unpaired";
  public static final String NOT_SEEN_BEFORE = "not-seen-before";
  public static final String NOT_SEEN_AFTER = "not-seen-after";
  public static final String NEW_PREMISES = "new-premises";
  public static final String GONE_PREMISES = "gone-premises";
  public static final String SPELLS_UNDATED = "spells-undated";
  public static final String SPELLS_CENSORED = "spells-censored";
  public static final String SPELLS_FROM = "spells-from";
  public static final String SPELLS_EARLY = "spells-early";
  public static final String SPELLS_LATE = "spells-late";

  // What should be known of a rank.
  public static final String INCOMPLETE = "incomplete";
  public static final String UNDER_HALF_WEIGHT = "under-half-weight";
  public static final String NOT_RANKABLE = "not-rankable";
  public static final String NO_DRAWS = "no-draws";
  public static final String NOT_DRAWN = "not-drawn";
  public static final String OWN_COUNTS = "own-counts";
  public static final String RANK_OUTSIDE = "rank-outside";
  public static final String COMPONENT_MISSING = "component-missing";
  public static final String IMPUTED = "imputed";
  public static final String SCOPE_OTHER = "scope-other";
  public static final String FEW_PREMISES = "few-premises";
  public static final String SAMPLE_DEPENDENT = "sample-dependent";

  /** Every code. */
  public static final List<String> ALL =
      List.of(
          NO_KNOWN_STATUS,
          RATE_MISSING,
          UNDER_8_TOWNS,
          ALL_ALIKE,
          NO_MEASURE,
          BANDS,
          BOUNDS_OPEN,
          NO_VACANCY,
          NO_SURVEY_DATE,
          NO_DATES,
          UNDER_HALF_DATED,
          ZONE_MISSING,
          ZERO_SHARE,
          AMOUNTS_MISSING,
          FLOOR_AREA_MISSING,
          PURCHASING_POWER_MISSING,
          PURCHASING_POWER_INDEX,
          ZONES_INCOMPLETE,
          TURNOVER_MISSING,
          TOTAL_ZERO,
          NO_COUNTS,
          NO_DATA,
          NO_INTERVAL,
          ENDS_ONLY,
          NO_STREETS,
          NO_PLACES,
          ALL_VACANT,
          UNMIXED,
          NO_OCCUPIED,
          NO_OTHER_ORDER,
          NO_POINTS,
          ONE_PREMISES,
          CROWDED_POINTS,
          NO_ACTIVITY,
          NO_OPERATOR,
          TOO_FEW,
          ONE_CLASS,
          UNDER_30,
          NO_GROUP,
          FAMILY_ABSENT,
          POPULATION_MISSING,
          AREA_COVERAGE,
          UNIVERSE_UNKNOWN,
          UNIVERSE_NOT_RETAIL,
          NO_EARLIER_SURVEY,
          NO_COMMON_IDS,
          NONE_VACANT_BEFORE,
          NONE_OCCUPIED_BEFORE,
          NOTHING_MOVED,
          DATES_VAGUE,
          RHYTHMS_TOO_FAST,
          SPELLS_FEW,
          SPELLS_OTHER_AGES,
          ZONE_ASSUMED,
          TOWN_ASSUMED,
          PUBLISHED,
          NO_COUNT,
          SMOOTHED_OVER,
          COVERAGE_GAP,
          COVERAGE_VACANT,
          COVERAGE_REST,
          LENGTH_BIASED,
          SURVEY_YEAR_ONLY,
          UNDECIDED,
          UNPLACED,
          SAME_PLACE,
          UNKNOWN_NOT_VACANT,
          EXACT_P,
          RUNS_UNMEASURED,
          SAME_POINT,
          NEIGHBOURS,
          OFF_AXIS,
          GROWS_WITH_N,
          CLASSES,
          UNMAPPED,
          POPULATION_SCOPE,
          ESSENTIAL_MISSING,
          AREA_SURVEY,
          COMPARED_WITH,
          UNPAIRED,
          NOT_SEEN_BEFORE,
          NOT_SEEN_AFTER,
          NEW_PREMISES,
          GONE_PREMISES,
          SPELLS_UNDATED,
          SPELLS_CENSORED,
          SPELLS_FROM,
          SPELLS_EARLY,
          SPELLS_LATE,
          INCOMPLETE,
          UNDER_HALF_WEIGHT,
          NOT_RANKABLE,
          NO_DRAWS,
          NOT_DRAWN,
          OWN_COUNTS,
          RANK_OUTSIDE,
          COMPONENT_MISSING,
          IMPUTED,
          SCOPE_OTHER,
          FEW_PREMISES,
          SAMPLE_DEPENDENT);

  private Note() {}

  /** A share as notes give it: with three decimals. */
  static String thousandths(double share) {
    return ShortDecimal.text(ShortDecimal.scaled(share, 3), 3);
  }

  /** A code with a number or an id: {@code duration-undecided=3}. */
  public static String with(String code, Object value) {
    return code + "=" + value;
  }
}
