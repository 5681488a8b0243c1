package vitrine.tally;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import vitrine.model.Activity;
import vitrine.model.Operator;

/**
 * What the occupied premises of one zone trade in, and for whose account. Grows with the activities
 * there are, not with the premises.
 */
public final class OfferTally {
  private static final int OPERATORS = Operator.values().length;

  /** The occupied premises of one activity. */
  public static final class Trade {
    private long count;
    private final MeasureTally.Part floorArea = new MeasureTally.Part();

    private void add(Trade other) {
      count += other.count;
      floorArea.add(other.floorArea);
    }

    public long count() {
      return count;
    }

    /** The floor area of those of which it is known. */
    public MeasureTally.Part floorArea() {
      return floorArea;
    }
  }

  private final Map<Activity, Trade> trades = new HashMap<>();
  private final Trade unnamed = new Trade();
  private final long[] operators = new long[OPERATORS];

  void count(PremisesCells premises, int sign) {
    if (premises.operator != null) {
      operators[premises.operator.ordinal()] += sign;
    }
    Trade trade = premises.activity == null ? unnamed : trades.get(premises.activity);
    if (trade == null) {
      trade = new Trade();
      trades.put(premises.activity, trade);
    }
    trade.count += sign;
    if (premises.floorArea != null) {
      trade.floorArea.count(premises.floorArea, sign);
    }
    if (trade.count == 0) {
      trades.remove(premises.activity);
    }
  }

  void add(OfferTally other) {
    for (int i = 0; i < OPERATORS; i++) {
      operators[i] += other.operators[i];
    }
    other.trades.forEach(
        (activity, trade) -> {
          Trade own = trades.computeIfAbsent(activity, unused -> new Trade());
          own.add(trade);
        });
    unnamed.add(other.unnamed);
  }

  /** The activities and their premises, in no order. */
  public Map<Activity, Trade> trades() {
    return Collections.unmodifiableMap(trades);
  }

  /** The occupied premises without an activity. */
  public Trade unnamed() {
    return unnamed;
  }

  /** Occupied premises with an activity. */
  public long classed() {
    return trades.values().stream().mapToLong(Trade::count).sum();
  }

  /** Occupied premises of an operator. */
  public long count(Operator operator) {
    return operators[operator.ordinal()];
  }
}
