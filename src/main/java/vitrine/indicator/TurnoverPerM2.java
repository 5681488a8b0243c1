package vitrine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.Activity;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.ReferenceChoice;
import vitrine.tally.OfferTally;
import vitrine.tally.ZoneTally;

/**
 * {@code turnover_per_m2}: the turnover of a zone per square metre of the area that made it: the
 * area that the turnover table states; where it states none, the floor area of the occupied
 * premises of the families that the turnover covers ({@code universe}, by default the retail
 * families), from the inventory nearest in time (note {@code area-survey}).
 *
 * <p>Unit: currency per m2, 0 and up. Coverage: of the premises of these families, those with a
 * floor area; premises whose family is not known count as not covered, unless the turnover is of
 * all trades; 1 where the table states the area. Direction: up. Undefined: the table gives shares
 * only ({@code amounts-missing}), no area of the zone ({@code floor-area-missing}), a coverage
 * under 0.8 ({@code area-coverage}), areas given in bands ({@code bands}), words of the universe
 * that are not understood ({@code universe-unknown}), or as the shares. Source: METHOD §2.
 */
final class TurnoverPerM2 extends SplitIndicator {
  private static final double ENOUGH = 0.8;

  TurnoverPerM2() {
    super(
        new Definition(
            "turnover_per_m2",
            Family.TURNOVER,
            Scope.SPLIT_ZONES,
            Against.NOTHING,
            Direction.UP,
            "EUR/m2"));
  }

  /**
   * The floor area of a zone's premises of some families.
   *
   * @param all the premises that should have an area: of the families, or of an unknown one
   */
  private record Stock(BigDecimal area, long known, long bands, long all) {}

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.THREE) {
      BigDecimal area = split.floorAreas().get(zone);
      if (!split.amounts()) {
        figures.add(Figure.undefined(definition(), zone, Note.AMOUNTS_MISSING));
      } else if (area != null && area.signum() > 0) {
        figures.add(figure(split, zone, area).covering(1));
      } else {
        figures.add(
            byInventory(subject, split, zone, references.families()).in(split.currency() + "/m2"));
      }
    }
    return figures;
  }

  private Figure figure(ZoneSplit split, Zone zone, BigDecimal area) {
    double value = split.parts().get(zone).divide(area, Significant.EXTENDED).doubleValue();
    return Figure.of(definition(), zone, value).in(split.currency() + "/m2");
  }

  private Figure byInventory(
      Subject subject, ZoneSplit split, Zone zone, ActivityFamilies families) {
    ZoneTally tally = subject.stock() == null ? null : subject.stock().premises().zone(zone);
    if (tally == null) {
      return Figure.undefined(definition(), zone, Note.FLOOR_AREA_MISSING);
    }
    Set<ActivityFamilies.Family> covered = Universe.of(split.universe(), families);
    if (covered == null) {
      return Figure.undefined(definition(), zone, Note.UNIVERSE_UNKNOWN);
    }
    Stock stock = stock(tally, covered, families);
    Figure figure = byStock(split, zone, stock);
    String survey = subject.stock().survey().isKnown() ? subject.stock().survey().text() : "?";
    Figure dated = figure.noting(List.of(Note.with(Note.AREA_SURVEY, survey)));
    return stock.all() == 0 ? dated : dated.covering((double) stock.known() / stock.all());
  }

  private Figure byStock(ZoneSplit split, Zone zone, Stock stock) {
    if (stock.known() == 0 || stock.area().signum() == 0) {
      return Figure.undefined(definition(), zone, Note.FLOOR_AREA_MISSING);
    }
    if (stock.bands() > 0) {
      return Figure.undefined(definition(), zone, Note.BANDS);
    }
    boolean enough = Significant.compare((double) stock.known() / stock.all(), ENOUGH) >= 0;
    return enough
        ? figure(split, zone, stock.area())
        : Figure.undefined(definition(), zone, Note.AREA_COVERAGE);
  }

  private static Stock stock(
      ZoneTally tally, Set<ActivityFamilies.Family> covered, ActivityFamilies families) {
    boolean everything = covered.containsAll(families.families());
    List<OfferTally.Trade> trades = new ArrayList<>();
    long all = 0;
    for (Map.Entry<Activity, OfferTally.Trade> entry : tally.offer().trades().entrySet()) {
      ActivityFamilies.Known family = families.find(entry.getKey());
      if (everything || family != null && covered.contains(family.family())) {
        trades.add(entry.getValue());
      } else if (family == null) {
        all += entry.getValue().count();
      }
    }
    // Premises without an activity may be of these families too; of all, they are.
    if (everything) {
      trades.add(tally.offer().unnamed());
    } else {
      all += tally.offer().unnamed().count();
    }
    BigDecimal area = BigDecimal.ZERO;
    long known = 0;
    long bands = 0;
    for (OfferTally.Trade trade : trades) {
      all += trade.count();
      known += trade.floorArea().known();
      bands += trade.floorArea().bands();
      area = area.add(trade.floorArea().low());
    }
    return new Stock(area, known, bands, all);
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return Zone.THREE.stream().map(zone -> Figure.undefined(definition(), zone, reason)).toList();
  }
}
