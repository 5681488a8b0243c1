package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.indicator.CommonVacancy;
import vitrine.indicator.Detail;
import vitrine.indicator.Figure;
import vitrine.indicator.Outcome;
import vitrine.indicator.Subject;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Picture;
import vitrine.report.Value;
import vitrine.stats.Wilson;

/** Pictures are made of what is known, and left out where nothing is. */
class PicturesTest {
  private static final ReferenceChoice REFERENCES =
      new ReferenceChoice(References.shipped(), List.of());
  private static final Reference.Rate CODATA = REFERENCES.rate(Period.NONE);

  private static RankedTown town(String name, Verdict verdict, List<Figure> figures) {
    return town(name, verdict, figures, Map.of());
  }

  private static RankedTown town(
      String name, Verdict verdict, List<Figure> figures, Map<Zone, PublishedRate> rates) {
    Town town = new Town("", name);
    Subject subject =
        new Subject(
            town, Period.NONE, null, rates, null, null, TownFacts.NONE, false, false, Detail.NONE);
    TakenTown taken = new TakenTown(town, subject, Map.of(), subject);
    return new RankedTown(
        taken, new TownFigures(figures), null, verdict, CODATA, false, false, null, TownDraws.NONE);
  }

  private static Figure figure(String id, Zone zone, Outcome outcome, Long n) {
    return new Figure(id, zone, "", "fraction", outcome, n, null, List.of());
  }

  private static Figure rate(Zone zone, long vacant, long n) {
    Outcome rate = new Outcome.Defined((double) vacant / n, Wilson.interval(vacant, n));
    return figure("vacancy_rate", zone, rate, n);
  }

  private static List<Figure> split(double periphery, double centre, double pericentral) {
    return List.of(
        share(Zone.PERIPHERY, periphery),
        share(Zone.CENTRE, centre),
        share(Zone.PERICENTRAL, pericentral));
  }

  private static Figure share(Zone zone, double share) {
    return figure("turnover_share", zone, new Outcome.Defined(share, null), null);
  }

  private static Picture splits(List<RankedTown> towns) {
    return new SplitsPicture(REFERENCES.splits()).of(TownSplit.comparable(towns), "splits");
  }

  private static Picture ternary(List<RankedTown> towns) {
    return new TernaryPicture(REFERENCES.splits()).of(TownSplit.comparable(towns), "ternary");
  }

  private static RankedTown counted(String name, long vacant, long n) {
    PublishedRate rate = PublishedRate.ofCounts(Zone.CENTRE, vacant, n);
    return town(name, Verdict.UNDECIDED, List.of(), Map.of(Zone.CENTRE, rate));
  }

  private static RankedGroup group(List<RankedTown> towns) {
    RankedGroup none = RankedGroup.undrawn(towns, List.of());
    return new RankedGroup(
        "",
        towns,
        List.of(),
        Map.of(),
        null,
        none.draws(),
        CommonVacancy.of(
            towns.stream().map(one -> one.taken().vacancy().vacancy(Zone.CENTRE)).toList()));
  }

  /** The gap is in points of a fraction: 0.20 less 0.25, and less a third. */
  @Test
  void splitsStandUnderTheReferencesWithTheirGaps() {
    RankedTown with = town("A", null, split(0.7, 0.2, 0.1));
    RankedTown without = town("B", null, List.of());
    Drawing.Splits drawn = (Drawing.Splits) splits(List.of(with, without)).drawing();
    assertThat(drawn.rows())
        .extracting(Drawing.Splits.Row::reference)
        .containsExactly(true, true, false, false);
    assertThat(drawn.rows().get(2).gaps().get(0)).isEqualTo(-0.05, within(1e-12));
    assertThat(drawn.rows().get(2).gaps().get(1)).isEqualTo(0.2 - 1 / 3d, within(1e-12));
    assertThat(drawn.rows().get(3).gaps()).isEmpty();
    assertThat(drawn.rows().get(3).shares().isKnown()).isFalse();
  }

  @Test
  void theTriangleHoldsOnlyTownsWithASplitAndTheirFiguresStandBeside() {
    RankedTown with = town("A", null, split(0.7, 0.2, 0.1));
    RankedTown without = town("B", null, List.of());
    Picture picture = ternary(List.of(with, without));
    Drawing.Ternary drawn = (Drawing.Ternary) picture.drawing();
    assertThat(drawn.dots()).hasSize(1);
    assertThat(drawn.references()).hasSize(2);
    assertThat(picture.table().dataset().rows()).hasSize(3);
    int centre = picture.table().dataset().index("share_centre");
    assertThat(picture.table().dataset().rows().get(2).get(centre)).isEqualTo(0.2);
  }

  @Test
  void nothingIsDrawnOfNothing() {
    List<RankedTown> none = List.of(town("A", null, List.of()), town("B", null, List.of()));
    assertThat(splits(none)).isNull();
    assertThat(ternary(none)).isNull();
    assertThat(FunnelPicture.of(group(none), "funnel")).isNull();
    assertThat(ZonesPicture.of(none, REFERENCES, "zones")).isNull();
  }

  /**
   * By hand: 8 + 8 + 60 of 80 + 80 + 200 are 0.2111 vacant; at n = 200 the limits of 99.8 % are
   * 0.2111 ± 3.0902·√(0.2111·0.7889/200) = 0.1219 and 0.3003, at n = 80 from 0.0701 on. 60/200 is
   * 0.3, just inside, and 66/200 is outside of its own: 82/360 = 0.2278 ± 0.0916 ends at 0.3194.
   */
  @Test
  void onlyWhatLiesOutsideTheWiderBandIsNamed() {
    assertThat(outside(60)).containsExactly(false, false, false);
    assertThat(outside(66)).containsExactly(false, false, true);
  }

  private static List<Boolean> outside(long vacant) {
    RankedGroup group =
        group(List.of(counted("A", 8, 80), counted("B", 8, 80), counted("C", vacant, 200)));
    Drawing.Funnel drawn = (Drawing.Funnel) FunnelPicture.of(group, "funnel").drawing();
    return drawn.dots().stream().map(Drawing.Funnel.Dot::outside).toList();
  }

  /** By hand: 16/160 is 0.1, and at the first count on the axis the limits are the formula’s. */
  @Test
  void theBandsHoldAllCountsAndAreThoseOfTheCommonRate() {
    RankedGroup group = group(List.of(counted("A", 8, 80), counted("B", 8, 80)));
    Drawing.Funnel drawn = (Drawing.Funnel) FunnelPicture.of(group, "funnel").drawing();
    assertThat(drawn.common().value()).isEqualTo(0.1, within(1e-12));
    List<Drawing.Funnel.Limit> limits = drawn.limits();
    assertThat(limits.get(0).n()).isLessThan(80);
    Drawing.Funnel.Limit last = limits.get(limits.size() - 1);
    assertThat(last.n()).isGreaterThan(80).isGreaterThanOrEqualTo(4 * limits.get(0).n());
    double half = 1.959963984540054 * Math.sqrt(0.09 / last.n());
    assertThat(last.high()).isEqualTo(0.1 + half, within(1e-12));
  }

  /** All vacant, none vacant, one town alone: there is no band to be seen. */
  @Test
  void aFunnelNeedsTwoTownsAndARateBetweenNoneAndAll() {
    assertThat(FunnelPicture.of(group(List.of(counted("A", 8, 80))), "funnel")).isNull();
    List<RankedTown> none = List.of(counted("A", 0, 80), counted("B", 0, 80));
    assertThat(FunnelPicture.of(group(none), "funnel")).isNull();
  }

  /** The reference is of centres: no other zone is judged by it. */
  @Test
  void onlyTheCentreHasAVerdict() {
    RankedTown one =
        town(
            "A",
            Verdict.ABOVE,
            List.of(
                rate(Zone.ALL, 40, 200),
                rate(Zone.CENTRE, 30, 100),
                rate(Zone.PERIPHERY, 10, 100)));
    Drawing.Rates drawn =
        (Drawing.Rates) ZonesPicture.of(List.of(one), REFERENCES, "zones").drawing();
    List<Mark> marks = new ArrayList<>();
    drawn.rows().forEach(row -> marks.add(row.rate().mark()));
    assertThat(marks).containsExactly(Mark.ABOVE, Mark.PLAIN, Mark.PLAIN);
    assertThat(drawn.rows().get(2).group()).isNotEqualTo(drawn.rows().get(1).group());
    assertThat(drawn.ground().reference().value()).isEqualTo(CODATA.value().doubleValue());
  }

  /** The whole town would be its one zone once more. */
  @Test
  void oneZoneIsNoPictureOfZones() {
    RankedTown one = town("A", null, List.of(rate(Zone.ALL, 30, 100), rate(Zone.CENTRE, 30, 100)));
    assertThat(ZonesPicture.of(List.of(one), REFERENCES, "zones")).isNull();
    RankedTown other =
        town("B", null, List.of(rate(Zone.ALL, 20, 100), rate(Zone.CENTRE, 20, 100)));
    Drawing.Rates drawn =
        (Drawing.Rates) ZonesPicture.of(List.of(one, other), REFERENCES, "zones").drawing();
    assertThat(drawn.rows()).hasSize(2);
    Value first = drawn.rows().get(0).label().arguments().get(0);
    assertThat(first).isEqualTo(Value.text("A"));
  }
}
