package vitrine.indicator;

import vitrine.model.Operator;
import vitrine.model.Zone;
import vitrine.stats.Wilson;
import vitrine.tally.OfferTally;
import vitrine.tally.ZoneTally;

/**
 * {@code independent_share}, {@code chain_share}, {@code ess_share}, {@code public_share}: of the
 * occupied premises with a known operator, those of one kind.
 *
 * <p>Unit: fraction, 0 to 1; the four sum to 1; n is the premises with a known operator, coverage
 * their share of the occupied ones. Interval: Wilson 95 %. Direction: none. Undefined: no known
 * operator ({@code no-operator}). Source: METHOD §2.
 */
final class OperatorShare extends ZoneIndicator {
  private final Operator operator;

  OperatorShare(Operator operator) {
    super(Definition.ofOffer(operator.id() + "_share", Direction.NONE, "fraction"));
    this.operator = operator;
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    OfferTally offer = tally.offer();
    long known = 0;
    for (Operator one : Operator.values()) {
      known += offer.count(one);
    }
    if (known == 0) {
      return Figure.undefined(definition(), zone, Note.NO_OPERATOR);
    }
    long part = offer.count(operator);
    Outcome outcome = new Outcome.Defined((double) part / known, Wilson.interval(part, known));
    return Figure.of(definition(), zone, outcome)
        .over(known)
        .covering((double) known / OfferIndicator.occupied(tally));
  }
}
