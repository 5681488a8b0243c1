package vitrine.diagnostic;

import java.util.Locale;

/**
 * Every kind of finding, with its severity and its effect: the one table that decides whether a
 * cell, a row or a file is refused. The texts stand in the message bundles under {@code
 * finding.CODE}.
 */
public enum FindingCode {
  // A cell that a row cannot do without.
  STATUS_UNKNOWN(Severity.ERROR, Effect.ROW),
  STATUS_AMBIGUOUS(Severity.WARNING, Effect.NONE),
  STATUS_MISSING(Severity.INFO, Effect.NONE),
  REQUIRED_UNREADABLE(Severity.ERROR, Effect.ROW),
  FIGURE_MISSING(Severity.INFO, Effect.NONE),
  RAGGED_ROW(Severity.ERROR, Effect.ROW),
  ROW_PADDED(Severity.WARNING, Effect.NONE),
  ROW_TRIMMED(Severity.WARNING, Effect.NONE),
  CELLS_JOINED(Severity.WARNING, Effect.NONE),
  LINE_UNWRAPPED(Severity.WARNING, Effect.NONE),
  QUOTE_LITERAL(Severity.WARNING, Effect.NONE),
  QUOTE_BROKEN(Severity.ERROR, Effect.ROW),
  CONTROL_CHARACTERS(Severity.WARNING, Effect.NONE),
  TOTAL_LINE(Severity.ERROR, Effect.ROW),
  TOTAL_LEFT_OUT(Severity.WARNING, Effect.NONE),
  ROW_BROKEN(Severity.ERROR, Effect.FILE),

  // An optional cell.
  ZONE_UNKNOWN(Severity.ERROR, Effect.CELL),
  UNKNOWN_WORD(Severity.ERROR, Effect.CELL),
  NUMBER_UNREADABLE(Severity.ERROR, Effect.CELL),
  NUMBER_NEGATIVE(Severity.ERROR, Effect.CELL),
  DATE_UNREADABLE(Severity.ERROR, Effect.CELL),
  DATE_ORDER_MIXED(Severity.ERROR, Effect.CELL),
  DATE_MONTH_FIRST(Severity.INFO, Effect.NONE),
  SINCE_AFTER_SURVEY(Severity.ERROR, Effect.CELL),
  SINCE_NOT_VACANT(Severity.WARNING, Effect.NONE),
  MEASURE_IMPLAUSIBLE(Severity.WARNING, Effect.NONE),
  DATE_IMPLAUSIBLE(Severity.WARNING, Effect.NONE),
  COORDINATES_FAR(Severity.WARNING, Effect.NONE),

  // What a spreadsheet has made of cells.
  EXCEL_MARK(Severity.ERROR, Effect.CELL),
  EXCEL_MARK_REQUIRED(Severity.ERROR, Effect.ROW),
  EXCEL_NOT_AVAILABLE(Severity.WARNING, Effect.CELL),
  TURNED_DATE(Severity.ERROR, Effect.CELL),
  ID_DESTROYED(Severity.ERROR, Effect.CELL),
  ID_ROUNDED(Severity.WARNING, Effect.NONE),
  SIRET_FAULTY(Severity.WARNING, Effect.NONE),
  TOWN_CODE_DESTROYED(Severity.ERROR, Effect.ROW),

  // What a schema asks of a cell.
  CONSTRAINT_BROKEN(Severity.ERROR, Effect.CELL),
  REQUIRED_CONSTRAINT_BROKEN(Severity.ERROR, Effect.ROW),
  UNIQUE_BROKEN(Severity.WARNING, Effect.NONE),
  SCHEMA_FIELDS(Severity.WARNING, Effect.NONE),

  // Points in perimeters.
  POINT_IMPOSSIBLE(Severity.ERROR, Effect.CELL),
  POINT_MISSING(Severity.WARNING, Effect.NONE),
  PERIMETER_BORDER(Severity.WARNING, Effect.NONE),
  PERIMETER_OUTSIDE(Severity.WARNING, Effect.NONE),
  PERIMETER_OTHERWISE(Severity.INFO, Effect.NONE),

  // Towns.
  TOWN_MISSING(Severity.ERROR, Effect.ROW),
  TOWN_FILLED(Severity.WARNING, Effect.NONE),
  TOWN_UNKNOWN(Severity.ERROR, Effect.ROW),
  TOWN_AMBIGUOUS(Severity.ERROR, Effect.ROW),
  TOWN_LOST_ZERO(Severity.ERROR, Effect.ROW),
  TOWN_TWICE(Severity.ERROR, Effect.ROW),
  TOWN_ASSUMED(Severity.INFO, Effect.NONE),
  TOWN_ALONE(Severity.WARNING, Effect.NONE),
  TOWN_NAMES_SEVERAL(Severity.WARNING, Effect.NONE),
  TOWN_NAME_SHARED(Severity.INFO, Effect.NONE),
  TOWN_ARRONDISSEMENT(Severity.WARNING, Effect.NONE),
  POPULATION_IMPLAUSIBLE(Severity.WARNING, Effect.NONE),

  // Surveys, zones, duplicates.
  ZONE_ASSUMED(Severity.INFO, Effect.NONE),
  DUPLICATE_CONFLICT(Severity.ERROR, Effect.ROW),
  DUPLICATE_IDENTICAL(Severity.INFO, Effect.NONE),
  ID_REUSED(Severity.WARNING, Effect.NONE),
  SURVEYS_CLOSE(Severity.WARNING, Effect.NONE),
  SURVEY_PARTLY(Severity.WARNING, Effect.NONE),
  PREMISES_FEW(Severity.INFO, Effect.NONE),
  PREMISES_JUMP(Severity.WARNING, Effect.NONE),
  ACTIVITIES_UNMAPPED(Severity.INFO, Effect.NONE),

  // Published rates and turnover.
  RATE_OUT_OF_RANGE(Severity.ERROR, Effect.ROW),
  VACANT_OVER_PREMISES(Severity.ERROR, Effect.ROW),
  RATE_TWICE(Severity.ERROR, Effect.ROW),
  RATE_DIFFERS(Severity.WARNING, Effect.NONE),
  RATE_FAR(Severity.WARNING, Effect.NONE),
  RATE_AGAINST_COUNTS(Severity.WARNING, Effect.NONE),
  RATE_JUMP(Severity.WARNING, Effect.NONE),
  READ_AS_FRACTION(Severity.INFO, Effect.NONE),
  READ_AS_PERCENT_MIXED(Severity.WARNING, Effect.NONE),
  SHARES_NOT_100(Severity.ERROR, Effect.ROW),
  ZONE_BEYOND_THREE(Severity.ERROR, Effect.ROW),
  ZONE_TWICE(Severity.ERROR, Effect.ROW),
  CURRENCY_SEVERAL(Severity.ERROR, Effect.ROW),
  CURRENCY_PARTLY(Severity.WARNING, Effect.NONE),
  SPLIT_INCOMPLETE(Severity.WARNING, Effect.NONE),
  SHARE_AGAINST_TURNOVER(Severity.WARNING, Effect.NONE),
  SHARE_JUMP(Severity.WARNING, Effect.NONE),
  ZONES_WITHOUT_PREMISES(Severity.INFO, Effect.NONE),
  SCOPE_SEVERAL(Severity.WARNING, Effect.NONE),
  SCOPE_MISSING(Severity.INFO, Effect.NONE),
  SCOPE_MIXED(Severity.WARNING, Effect.NONE),
  PURCHASING_POWER_INDEX(Severity.WARNING, Effect.NONE),

  // Files.
  COLUMN_NOT_UNDERSTOOD(Severity.WARNING, Effect.NONE),
  COLUMN_UNREAD(Severity.INFO, Effect.NONE),
  TITLE_LINES(Severity.INFO, Effect.NONE),
  FOOTER_LINES(Severity.WARNING, Effect.NONE),
  HEADER_REPEATED(Severity.INFO, Effect.NONE),
  HEADER_ANOTHER(Severity.ERROR, Effect.FILE),
  NO_ROWS(Severity.WARNING, Effect.NONE),
  ENCODING_DOUBTFUL(Severity.WARNING, Effect.NONE),
  ENCODING_REPAIRED(Severity.WARNING, Effect.NONE),
  FILE_MISSING(Severity.ERROR, Effect.FILE),
  FILE_UNREADABLE(Severity.ERROR, Effect.FILE),
  FILE_EMPTY(Severity.ERROR, Effect.FILE),
  FILE_NOT_CSV(Severity.ERROR, Effect.FILE),
  BYTES_UNDECODABLE(Severity.ERROR, Effect.FILE),
  TABLE_UNDECIDED(Severity.ERROR, Effect.FILE),
  DIALECT_AMBIGUOUS(Severity.ERROR, Effect.FILE),
  DECIMAL_AMBIGUOUS(Severity.ERROR, Effect.FILE),
  COLUMN_REQUIRED(Severity.ERROR, Effect.FILE),
  STATUS_ELSEWHERE(Severity.ERROR, Effect.FILE),
  COLUMN_TWICE(Severity.ERROR, Effect.FILE),
  LIMIT_PASSED(Severity.ERROR, Effect.FILE),
  FOLDER_WITHOUT_TABLES(Severity.ERROR, Effect.FILE),
  NOTHING_TO_COMPARE(Severity.ERROR, Effect.FILE),
  NOTHING_TO_RANK(Severity.ERROR, Effect.FILE),
  NOTHING_USABLE(Severity.ERROR, Effect.FILE),
  JSON_BROKEN(Severity.ERROR, Effect.FILE),
  DESCRIPTOR_FAULTY(Severity.ERROR, Effect.FILE),
  PERIMETER_FAULTY(Severity.ERROR, Effect.FILE),
  PERIMETER_INVALID(Severity.ERROR, Effect.FILE),
  PERIMETER_OVERLAP(Severity.ERROR, Effect.FILE),
  PROFILE_FAULTY(Severity.ERROR, Effect.FILE),
  REFERENCES_FAULTY(Severity.ERROR, Effect.FILE);

  private final Severity severity;
  private final Effect effect;

  FindingCode(Severity severity, Effect effect) {
    this.severity = severity;
    this.effect = effect;
  }

  /** The code as printed and as asked for: {@code status-unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The finding of a code as printed, or null. */
  public static FindingCode of(String id) {
    for (FindingCode code : values()) {
      if (code.id().equals(id)) {
        return code;
      }
    }
    return null;
  }

  public Severity severity() {
    return severity;
  }

  public Effect effect() {
    return effect;
  }
}
