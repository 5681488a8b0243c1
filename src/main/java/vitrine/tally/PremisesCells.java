package vitrine.tally;

import java.time.LocalDate;
import vitrine.model.Activity;
import vitrine.model.Ages;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TownRef;
import vitrine.model.Zone;

/**
 * The cells of one premises that the tally counts: filled anew for each row and never kept. What a
 * run does not need stays empty.
 */
public final class PremisesCells {
  /** No age is known. */
  public static final int NO_AGE = -1;

  public TownRef town;
  public Period survey;

  /** {@link Zone#ALL} where the zone is not known. */
  public Zone zone;

  /** Whether the zone is the default one, because the file has no zone column. */
  public boolean zoneAssumed;

  public Status status;

  /** Null where not known. */
  public Quantity floorArea;

  /** Null where not known. */
  public Quantity frontage;

  /** Completed months since the last day of {@code vacant_since}; {@link #NO_AGE} if unknown. */
  public int ageShortest;

  /** Completed months since the first day of {@code vacant_since}. */
  public int ageLongest;

  /** What is traded; null where not known. */
  public Activity activity;

  /** The floor area again, where that of trades is asked for and it is known; else null. */
  public Quantity tradeArea;

  /** Null where not known. */
  public Operator operator;

  /** Empties all cells. */
  public void clear() {
    town = null;
    survey = Period.NONE;
    zone = Zone.ALL;
    zoneAssumed = false;
    status = null;
    floorArea = null;
    frontage = null;
    ageShortest = NO_AGE;
    ageLongest = NO_AGE;
    activity = null;
    tradeArea = null;
    operator = null;
  }

  /** How long it has been vacant on a day, from a date that begins no later. */
  public void age(Period since, LocalDate until) {
    ageShortest = Ages.shortest(since, until);
    ageLongest = Ages.longest(since, until);
  }

  /** The same cells, to keep. */
  public PremisesCells copy() {
    PremisesCells copy = new PremisesCells();
    copy.town = town;
    copy.survey = survey;
    copy.zone = zone;
    copy.zoneAssumed = zoneAssumed;
    copy.status = status;
    copy.floorArea = floorArea;
    copy.frontage = frontage;
    copy.ageShortest = ageShortest;
    copy.ageLongest = ageLongest;
    copy.activity = activity;
    copy.tradeArea = tradeArea;
    copy.operator = operator;
    return copy;
  }
}
