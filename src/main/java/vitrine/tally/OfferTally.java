package vitrine.tally;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import vitrine.model.Activity;
import vitrine.model.Operator;

/**
 * What the occupied premises of one zone trade in, and for whose account. Grows with the activities
 * there are, not with the premises. There is one of each town and zone: where a good part of all
 * activities occurs, the number of an activity is its place in a table of counts; where few of many
 * do, a table of places found by numbers takes less.
 */
public final class OfferTally {
  private static final int OPERATORS = Operator.values().length;
  private static final int FEWEST = 4;

  /** A table by numbers may be so many times as long as it has activities. */
  private static final int SPARSEST = 3;

  /**
   * The occupied premises of one activity.
   *
   * @param floorArea the floor area of those of which it is known, where that was asked for
   */
  public record Trade(long count, MeasureTally.Part floorArea) {}

  private final Activities activities;

  /**
   * The number above that of the activity in each place, 0 for none; null where it is the place.
   */
  private int[] numbers = new int[FEWEST];

  private int[] counts = new int[FEWEST];

  /** Null where no area was asked for. */
  private MeasureTally.Part[] areas;

  /** How many activities have a place that is found by their numbers. */
  private int size;

  private final long[] operators = new long[OPERATORS];

  OfferTally(Activities activities) {
    this.activities = activities;
  }

  void count(PremisesCells premises, int sign) {
    int place = count(activities.number(premises.activity), premises.operator, sign);
    if (premises.tradeArea != null) {
      area(place).count(premises.tradeArea, sign);
    }
  }

  /** Counts an occupied premises by the number of its activity; nothing of its area. */
  public void add(int activity, Operator operator) {
    count(activity, operator, 1);
  }

  /** Counts an occupied premises of which the area is a number scaled as quantities are. */
  public void add(int activity, Operator operator, long tradeArea) {
    area(count(activity, operator, 1)).count(tradeArea, 1);
  }

  /** Where the activity is counted. */
  private int count(int activity, Operator operator, int sign) {
    if (operator != null) {
      operators[operator.ordinal()] += sign;
    }
    return change(activity, sign);
  }

  private int change(int activity, int more) {
    int place = place(activity);
    counts[place] = Math.addExact(counts[place], more);
    return place;
  }

  void add(OfferTally other) {
    for (int i = 0; i < OPERATORS; i++) {
      operators[i] += other.operators[i];
    }
    for (int i = 0; i < other.counts.length; i++) {
      MeasureTally.Part area = other.areas == null ? null : other.areas[i];
      if (other.counts[i] != 0 || area != null) {
        int place = change(own(other, other.number(i)), other.counts[i]);
        if (area != null) {
          area(place).add(area);
        }
      }
    }
  }

  /** The number here of the activity that has a number there. */
  private int own(OfferTally other, int number) {
    return other.activities == activities
        ? number
        : activities.number(other.activities.activity(number));
  }

  /** The number of the activity in a place, below zero where there is none. */
  private int number(int place) {
    return numbers == null ? place : numbers[place] - 1;
  }

  /** Where an activity is counted. */
  private int place(int activity) {
    int place = find(activity);
    if (place >= 0) {
      return place;
    }
    int some = occurring() + 1;
    if (activities.size() <= some * (numbers == null ? 2 * SPARSEST : SPARSEST) + FEWEST) {
      layByNumbers();
      return activity;
    }
    if (numbers == null || some * 4 > numbers.length * 3) {
      layByPlaces(some);
    }
    return take(activity);
  }

  /** Where an activity stands; below zero where it has no place. */
  private int find(int activity) {
    if (numbers == null) {
      return activity < counts.length ? activity : -1;
    }
    int last = numbers.length - 1;
    int place = activity & last;
    while (numbers[place] != activity + 1) {
      if (numbers[place] == 0) {
        return -1;
      }
      place = place + 1 & last;
    }
    return place;
  }

  /** How many activities have a place, or of places that are numbers, have been counted. */
  private int occurring() {
    if (numbers != null) {
      return size;
    }
    int some = 0;
    for (int count : counts) {
      some += count == 0 ? 0 : 1;
    }
    return some;
  }

  /** Gives an activity a free place. */
  private int take(int activity) {
    int last = numbers.length - 1;
    int place = activity & last;
    while (numbers[place] != 0) {
      place = place + 1 & last;
    }
    numbers[place] = activity + 1;
    size++;
    return place;
  }

  /** Makes the numbers of activities their places, of all that there are by now. */
  private void layByNumbers() {
    int more = numbers == null ? counts.length / 4 : 0;
    lay(null, Math.max(activities.size(), counts.length + more));
  }

  /** Makes places for so many activities at least, found by their numbers. */
  private void layByPlaces(int some) {
    int length = FEWEST;
    while (some * 4 > length * 3) {
      length *= 2;
    }
    lay(new int[length], length);
  }

  /** Moves all that is counted into a table of that length. */
  private void lay(int[] laid, int length) {
    int[] oldNumbers = numbers;
    int[] oldCounts = counts;
    MeasureTally.Part[] oldAreas = areas;
    numbers = laid;
    counts = new int[length];
    areas = oldAreas == null ? null : new MeasureTally.Part[length];
    size = 0;
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0 || oldAreas != null && oldAreas[i] != null) {
        int activity = oldNumbers == null ? i : oldNumbers[i] - 1;
        int place = laid == null ? activity : take(activity);
        counts[place] = oldCounts[i];
        if (areas != null) {
          areas[place] = oldAreas[i];
        }
      }
    }
  }

  private MeasureTally.Part area(int place) {
    if (areas == null) {
      areas = new MeasureTally.Part[counts.length];
    }
    if (areas[place] == null) {
      areas[place] = new MeasureTally.Part();
    }
    return areas[place];
  }

  /** The activities and their premises, in no order. */
  public Map<Activity, Trade> trades() {
    Map<Activity, Trade> trades = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      // What was taken back has left a place behind.
      if (counts[i] != 0 && number(i) != Activities.NONE) {
        trades.put(activities.activity(number(i)), trade(i));
      }
    }
    return Collections.unmodifiableMap(trades);
  }

  /** The premises of each activity, in no order; nothing of their areas. */
  public long[] counts() {
    long[] some = new long[counts.length];
    int size = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0 && number(i) != Activities.NONE) {
        some[size++] = counts[i];
      }
    }
    return Arrays.copyOf(some, size);
  }

  private Trade trade(int place) {
    boolean measured = place >= 0 && areas != null && areas[place] != null;
    return new Trade(
        place < 0 ? 0 : counts[place], measured ? areas[place] : new MeasureTally.Part());
  }

  /** The occupied premises without an activity. */
  public Trade unnamed() {
    return trade(find(Activities.NONE));
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
