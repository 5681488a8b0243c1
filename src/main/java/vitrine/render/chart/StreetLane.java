package vitrine.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.report.Drawing;

/**
 * A stretch of a street that is drawn as one line: of each side the places from one to before
 * another. Where both sides have rising house numbers, a lane ends at about the same number on all
 * sides, so that those who face each other are drawn near each other.
 */
record StreetLane(int[] from, int[] to) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final int NONE = -1;

  /** The lanes of a street, as even as they can be, of so many places at most. */
  static List<StreetLane> of(List<Drawing.Street.Side> sides, int places) {
    List<int[]> numbers = sides.stream().map(StreetLane::numbers).toList();
    boolean rising = numbers.stream().allMatch(StreetLane::isRising);
    List<StreetLane> lanes = lanes(numbers, places, rising);
    for (int fewer = places - 1; fewer > 0; fewer--) {
      List<StreetLane> shorter = lanes(numbers, fewer, rising);
      if (shorter.size() > lanes.size()) {
        return lanes;
      }
      lanes = shorter;
    }
    return lanes;
  }

  private static int[] numbers(Drawing.Street.Side side) {
    return side.places().stream().mapToInt(place -> number(place.number())).toArray();
  }

  private static int number(String given) {
    Matcher matcher = NUMBER.matcher(given);
    return matcher.find() ? Integer.parseInt(matcher.group()) : NONE;
  }

  private static boolean isRising(int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == NONE || i > 0 && numbers[i] < numbers[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static List<StreetLane> lanes(List<int[]> sides, int places, boolean rising) {
    List<StreetLane> lanes = new ArrayList<>();
    int[] from = new int[sides.size()];
    while (hasMore(sides, from)) {
      int last = rising ? last(sides, from, places) : Integer.MAX_VALUE;
      int[] to = new int[sides.size()];
      for (int i = 0; i < to.length; i++) {
        to[i] = end(sides.get(i), from[i], places, last);
      }
      lanes.add(new StreetLane(from, to));
      from = Arrays.copyOf(to, to.length);
    }
    return lanes;
  }

  private static boolean hasMore(List<int[]> sides, int[] from) {
    for (int i = 0; i < from.length; i++) {
      if (from[i] < sides.get(i).length) {
        return true;
      }
    }
    return false;
  }

  /** The number at which the first side is full. */
  private static int last(List<int[]> sides, int[] from, int places) {
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < from.length; i++) {
      int[] numbers = sides.get(i);
      if (numbers.length - from[i] > places) {
        last = Math.min(last, numbers[from[i] + places - 1]);
      }
    }
    return last;
  }

  private static int end(int[] numbers, int from, int places, int last) {
    int end = from;
    boolean bounded = last < Integer.MAX_VALUE;
    while (end < numbers.length && end - from < places && (!bounded || numbers[end] <= last)) {
      end++;
    }
    return end;
  }

  /** How many places of a side it has. */
  int size(int side) {
    return to[side] - from[side];
  }
}
