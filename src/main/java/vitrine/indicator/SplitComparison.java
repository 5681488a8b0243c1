package vitrine.indicator;

import java.util.List;
import java.util.OptionalDouble;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.stats.Compositions;

/**
 * The distances between a town's split x and a reference r, over periphery, centre and pericentral,
 * closed to 1. They say nothing of direction.
 *
 * <ul>
 *   <li>{@code split_distance}: ½ Σ |x − r|, the share that lies elsewhere than in the reference.
 *       Unit: points as a fraction, 0 to 1.
 *   <li>{@code turnover_gap_amount}: the distance times the total turnover. Unit: the currency of
 *       the data, 0 and up. Undefined from shares alone ({@code amounts-missing}).
 *   <li>{@code split_jensen_shannon}: √(½KL(x‖m) + ½KL(r‖m)), m the mean of both, in log2. Unit:
 *       index, 0 to 1.
 *   <li>{@code split_aitchison}: √Σ(clr x − clr r)². Unit: nat, 0 and up. Undefined when a share is
 *       zero ({@code zero-share}).
 * </ul>
 *
 * <p>Direction: down for all. No interval: turnover is taken as exact. Undefined: as the shares.
 * Source: METHOD §2; Aitchison 1986; Endres and Schindelin 2003.
 */
final class SplitComparison extends SplitIndicator {
  /** How one reference is compared. */
  private interface Formula {
    Figure figure(Definition definition, ZoneSplit split, double[] shares, double[] reference);
  }

  private final Formula formula;

  private SplitComparison(String id, String unit, Formula formula) {
    super(Definition.ofSplit(id, Against.SPLIT, Direction.DOWN, unit));
    this.formula = formula;
  }

  static Indicator distance() {
    return new SplitComparison(
        "split_distance",
        "points",
        (definition, split, x, r) -> Figure.of(definition, Zone.ALL, Compositions.distance(x, r)));
  }

  static Indicator gapAmount() {
    return new SplitComparison("turnover_gap_amount", "EUR", SplitComparison::amount);
  }

  private static Figure amount(Definition definition, ZoneSplit split, double[] x, double[] r) {
    if (!split.amounts()) {
      return Figure.undefined(definition, Zone.ALL, Note.AMOUNTS_MISSING);
    }
    double amount = Compositions.distance(x, r) * split.total().doubleValue();
    return Figure.of(definition, Zone.ALL, amount).in(split.currency());
  }

  static Indicator jensenShannon() {
    return new SplitComparison(
        "split_jensen_shannon",
        "index",
        (definition, split, x, r) ->
            Figure.of(definition, Zone.ALL, Compositions.jensenShannon(x, r)));
  }

  static Indicator aitchison() {
    return new SplitComparison(
        "split_aitchison",
        "nat",
        (definition, split, x, r) -> {
          OptionalDouble distance = Compositions.aitchison(x, r);
          return distance.isPresent()
              ? Figure.of(definition, Zone.ALL, distance.getAsDouble())
              : Figure.undefined(definition, Zone.ALL, Note.ZERO_SHARE);
        });
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    double[] shares = Compositions.close(split.shares());
    return references.measured(Reference.Split.class).stream()
        .map(
            (Reference.Split reference) ->
                formula
                    .figure(definition(), split, shares, Compositions.close(reference.shares()))
                    .against(reference.id()))
        .toList();
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return references.measured(Reference.Split.class).stream()
        .map(reference -> Figure.undefined(definition(), Zone.ALL, reason).against(reference.id()))
        .toList();
  }
}
