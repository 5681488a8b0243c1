package vitrine.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Activity;

/**
 * The activities of an inventory by numbers, in the order in which they were met: so the tables of
 * all towns and zones take little memory. For one reader at a time.
 */
public final class Activities {
  /** The number of no activity. */
  public static final int NONE = 0;

  private final Map<Activity, Integer> numbers = new HashMap<>();
  private final List<Activity> all = new ArrayList<>();

  Activities() {
    all.add(null);
  }

  /** The number of an activity, or of none for null; the next one where it is new. */
  public int number(Activity activity) {
    if (activity == null) {
      return NONE;
    }
    Integer known = numbers.putIfAbsent(activity, all.size());
    if (known != null) {
      return known;
    }
    all.add(activity);
    return all.size() - 1;
  }

  /** The activity of a number; null for none. */
  Activity activity(int number) {
    return all.get(number);
  }

  /** How many numbers there are. */
  int size() {
    return all.size();
  }
}
