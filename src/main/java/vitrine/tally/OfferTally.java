package vitrine.tally;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import vitrine.model.Activity;
import vitrine.model.Operator;

/**
 * What the occupied premises of one zone trade in, and for whose account. Grows with the activities
 * there are, not with the premises: a table of places found by the hashes of activities, for there
 * is one of each town and zone, and maps of maps would fill the memory.
 */
public final class OfferTally {
  private static final int OPERATORS = Operator.values().length;

  /** The occupied premises of no or unknown activity are counted as those of this one. */
  private static final Activity UNNAMED = new Activity("");

  /**
   * The occupied premises of one activity.
   *
   * @param floorArea the floor area of those of which it is known, where that was asked for
   */
  public record Trade(long count, MeasureTally.Part floorArea) {}

  private Activity[] activities = new Activity[4];
  private int[] counts = new int[4];

  /** Null where no area was asked for. */
  private MeasureTally.Part[] areas;

  private int size;
  private final long[] operators = new long[OPERATORS];

  void count(PremisesCells premises, int sign) {
    if (premises.operator != null) {
      operators[premises.operator.ordinal()] += sign;
    }
    int place = place(premises.activity == null ? UNNAMED : premises.activity);
    counts[place] = Math.addExact(counts[place], sign);
    if (premises.tradeArea != null) {
      area(place).count(premises.tradeArea, sign);
    }
  }

  void add(OfferTally other) {
    for (int i = 0; i < OPERATORS; i++) {
      operators[i] += other.operators[i];
    }
    for (int i = 0; i < other.activities.length; i++) {
      if (other.activities[i] != null) {
        int place = place(other.activities[i]);
        counts[place] = Math.addExact(counts[place], other.counts[i]);
        if (other.areas != null && other.areas[i] != null) {
          area(place).add(other.areas[i]);
        }
      }
    }
  }

  /** Where an activity is counted. */
  private int place(Activity activity) {
    int place = find(activity);
    if (activities[place] == null) {
      if (size == activities.length / 4 * 3) {
        grow();
        place = find(activity);
      }
      activities[place] = activity;
      size++;
    }
    return place;
  }

  /** Where it stands, or the free place where it belongs. */
  private int find(Activity activity) {
    int last = activities.length - 1;
    int place = activity.hash() & last;
    while (activities[place] != activity
        && activities[place] != null
        && !activities[place].equals(activity)) {
      place = place + 1 & last;
    }
    return place;
  }

  private void grow() {
    Activity[] oldActivities = activities;
    int[] oldCounts = counts;
    MeasureTally.Part[] oldAreas = areas;
    activities = new Activity[oldActivities.length * 2];
    counts = new int[activities.length];
    areas = oldAreas == null ? null : new MeasureTally.Part[activities.length];
    for (int i = 0; i < oldActivities.length; i++) {
      if (oldActivities[i] != null) {
        int place = find(oldActivities[i]);
        activities[place] = oldActivities[i];
        counts[place] = oldCounts[i];
        if (oldAreas != null) {
          areas[place] = oldAreas[i];
        }
      }
    }
  }

  private MeasureTally.Part area(int place) {
    if (areas == null) {
      areas = new MeasureTally.Part[activities.length];
    }
    if (areas[place] == null) {
      areas[place] = new MeasureTally.Part();
    }
    return areas[place];
  }

  /** The activities and their premises, in no order. */
  public Map<Activity, Trade> trades() {
    Map<Activity, Trade> trades = new HashMap<>(size * 2);
    for (int i = 0; i < activities.length; i++) {
      // What was taken back has left a place behind.
      if (counts[i] != 0 && activities[i] != UNNAMED) {
        trades.put(activities[i], trade(i));
      }
    }
    return Collections.unmodifiableMap(trades);
  }

  private Trade trade(int place) {
    boolean measured = areas != null && areas[place] != null;
    return new Trade(counts[place], measured ? areas[place] : new MeasureTally.Part());
  }

  /** The occupied premises without an activity. */
  public Trade unnamed() {
    return trade(find(UNNAMED));
  }

  /** Occupied premises with an activity. */
  public long classed() {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    return all - unnamed().count();
  }

  /** Occupied premises of an operator. */
  public long count(Operator operator) {
    return operators[operator.ordinal()];
  }
}
