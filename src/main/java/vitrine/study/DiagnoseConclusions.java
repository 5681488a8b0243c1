package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.indicator.Figure;
import vitrine.indicator.VacancyRuns;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.ranking.DrawnPlace;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.stats.Interval;
import vitrine.stats.RunsTest;
import vitrine.street.Runs;
import vitrine.tally.ZoneTally;

/** What a reader may conclude from a dossier and what not, each from a condition of the data. */
final class DiagnoseConclusions {
  /** A rate between ends that lie further apart can mean either. */
  private static final double WIDE = 0.10;

  /** Dates further apart than this are of other times. */
  private static final int YEARS = 2;

  /** A quotient of fewer shops hangs on one or two of them. */
  private static final int FEW_SHOPS = 5;

  private static final double LEVEL = 0.05;

  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseConclusions(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  List<Section> sections() {
    List<Message> may = new ArrayList<>();
    List<Message> mayNot = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      List<Message> said = may(dossier);
      if (said.isEmpty()) {
        said = List.of(Message.of("diagnose.may.nothing"));
      }
      said.forEach(one -> may.add(DiagnoseWords.of(dossier, dossiers, one)));
      mayNot(dossier).forEach(one -> mayNot.add(DiagnoseWords.of(dossier, dossiers, one)));
    }
    mayNot.addAll(always());
    return List.of(
        new Section.Listing(Message.of("diagnose.may"), may),
        new Section.Listing(Message.of("diagnose.may-not"), mayNot));
  }

  private List<Message> may(Dossier dossier) {
    List<Message> may = new ArrayList<>();
    Verdict verdict = dossier.ranked().verdict();
    if (verdict == Verdict.ABOVE || verdict == Verdict.BELOW) {
      may.add(
          Message.of(
              "diagnose.may." + verdict.id(),
              Value.nested(PageParts.rate(dossier.ranked().comparedWith()))));
    }
    bounds(may, dossier);
    quarter(may, dossier);
    runs(may, dossier);
    change(may, dossier);
    return may;
  }

  /** Whatever the unknown premises are, the rate lies between these ends. */
  private static void bounds(List<Message> may, Dossier dossier) {
    if (dossier.tally() == null || dossier.tally().commercial() == dossier.tally().known()) {
      return;
    }
    Figure bounds = dossier.figure("vacancy_rate_bounds", dossier.zone(), "");
    if (bounds != null && bounds.interval() != null) {
      may.add(
          Message.of(
              "diagnose.may.bounds",
              Value.percent(bounds.interval().low()),
              Value.percent(bounds.interval().high()),
              Value.count(dossier.tally().commercial() - dossier.tally().known())));
    }
  }

  /** A place that nearly all draws agree on. */
  private void quarter(List<Message> may, Dossier dossier) {
    DrawnPlace place = dossier.ranked().draws().place();
    if (group.isAlone() || place == null) {
      return;
    }
    if (place.topQuarter() >= 1 - LEVEL) {
      may.add(Message.of("diagnose.may.top", new Value.Percent(place.topQuarter(), 0)));
    } else if (place.bottomQuarter() >= 1 - LEVEL) {
      may.add(Message.of("diagnose.may.bottom", new Value.Percent(place.bottomQuarter(), 0)));
    }
  }

  private static void runs(List<Message> may, Dossier dossier) {
    if (dossier.walk() == null) {
      return;
    }
    Runs runs = dossier.walk().continuity().runs(Zone.ALL);
    RunsTest test = runs.test();
    OptionalDouble z = test.z();
    boolean told =
        VacancyRuns.untested(runs, test) == null && test.p().orElse(1) < LEVEL && z.isPresent();
    if (told) {
      may.add(Message.of(z.getAsDouble() < 0 ? "diagnose.may.together" : "diagnose.may.apart"));
    }
  }

  private void change(List<Message> may, Dossier dossier) {
    ChangeVerdicts.Told told = told(dossier);
    if (told != null && told.verdict() != Verdict.UNDECIDED) {
      may.add(
          Message.of(
              "diagnose.may.change." + told.verdict().id(),
              DiagnoseWords.date(dossier.move().from()),
              DiagnoseWords.zone(dossier.zone())));
    }
  }

  private ChangeVerdicts.Told told(Dossier dossier) {
    return dossier.move() == null || dossier.zone() == null
        ? null
        : group.accounts().verdict(dossier.move(), dossier.zone());
  }

  private List<Message> mayNot(Dossier dossier) {
    List<Message> not = new ArrayList<>();
    vacancy(not, dossier);
    reference(not, dossier);
    inventory(not, dossier);
    place(not, dossier);
    turnover(not, dossier);
    time(not, dossier);
    trades(not, dossier);
    return not;
  }

  private static void vacancy(List<Message> not, Dossier dossier) {
    if (dossier.zone() == null) {
      not.add(Message.of("diagnose.not.no-vacancy"));
      return;
    }
    if (!dossier.isOfCentre()) {
      not.add(Message.of("diagnose.not.no-centre"));
    }
    if (dossier.vacancy().published()) {
      not.add(Message.of("diagnose.not.published"));
    }
    Interval interval = dossier.vacancy().interval();
    if (interval == null) {
      not.add(Message.of("diagnose.not.no-count"));
    } else if (interval.high() - interval.low() > WIDE) {
      not.add(
          Message.of(
              "diagnose.not.wide",
              Value.count(dossier.vacancy().known()),
              Value.percent(interval.low()),
              Value.percent(interval.high())));
    }
    if (dossier.ranked().verdict() == Verdict.UNDECIDED) {
      not.add(Message.of("diagnose.not.undecided"));
    }
  }

  private static void reference(List<Message> not, Dossier dossier) {
    Reference.Rate rate = dossier.ranked().comparedWith();
    Period survey = dossier.survey();
    if (dossier.ranked().verdict() == null || rate.citation().dataYear() == null) {
      return;
    }
    int year = rate.citation().dataYear();
    if (survey.isKnown() && Math.abs(survey.endYear() - year) >= YEARS) {
      not.add(
          Message.of(
              "diagnose.not.reference-year", new Value.Year(year), DiagnoseWords.date(survey)));
    }
  }

  private static void inventory(List<Message> not, Dossier dossier) {
    ZoneTally tally = dossier.tally();
    if (tally == null) {
      return;
    }
    if (dossier.zone() != Zone.ALL && tally.assumed() > 0) {
      not.add(Message.of("diagnose.not.zone-assumed", DiagnoseWords.zone(dossier.zone())));
    }
    long dated = tally.ages().dated();
    if (tally.vacant() > 0 && 2 * dated < tally.vacant()) {
      not.add(Message.of("diagnose.not.dates", Value.count(dated), Value.count(tally.vacant())));
    }
    if (dossier.survey().isYearOnly() && !dossier.subject().agesToldTo() && dated > 0) {
      not.add(Message.of("diagnose.not.year-only"));
    }
    Figure area = dossier.figure("vacancy_area_rate", dossier.zone(), "");
    if (area != null && area.notes().contains("coverage-gap")) {
      not.add(Message.of("diagnose.not.area"));
    }
  }

  private void place(List<Message> not, Dossier dossier) {
    if (group.isAlone()) {
      return;
    }
    if (dossier.ranked().rank() != null) {
      not.add(Message.of("diagnose.not.order"));
    }
    if (dossier.ranked().index().value() != null && !dossier.ranked().index().isComplete()) {
      not.add(Message.of("diagnose.not.incomplete"));
    }
    if (dossier.ranked().scopeOther()) {
      not.add(Message.of("diagnose.not.scope-other"));
    }
  }

  private static void turnover(List<Message> not, Dossier dossier) {
    ZoneSplit split = dossier.split();
    if (split == null) {
      return;
    }
    if (split.scope().isEmpty()) {
      not.add(Message.of("diagnose.not.scope-unsaid"));
    } else if (!split.scope().equals("commune")) {
      not.add(Message.of("diagnose.not.scope", DiagnosePerimeter.scope(split.scope())));
    }
    Period traded = dossier.ranked().taken().turnover().survey();
    Period counted = dossier.survey();
    boolean apart =
        traded.isKnown()
            && counted.isKnown()
            && Math.abs(traded.endYear() - counted.endYear()) >= YEARS;
    if (apart) {
      not.add(
          Message.of(
              "diagnose.not.dates-apart", DiagnoseWords.date(counted), DiagnoseWords.date(traded)));
    }
  }

  private void time(List<Message> not, Dossier dossier) {
    if (dossier.zone() != null && dossier.move() == null) {
      not.add(Message.of("diagnose.not.one-survey"));
    }
    ChangeVerdicts.Told told = told(dossier);
    if (told != null && told.verdict() == Verdict.UNDECIDED) {
      not.add(Message.of("diagnose.not.change", DiagnoseWords.date(dossier.move().from())));
    }
  }

  private void trades(List<Message> not, Dossier dossier) {
    boolean few =
        !group.isAlone()
            && dossier.trades().getOrDefault(dossier.tradeZone(), List.of()).stream()
                .anyMatch(part -> part.premises() > 0 && part.premises() < FEW_SHOPS);
    if (few) {
      not.add(Message.of("diagnose.not.quotient", Value.count(FEW_SHOPS)));
    }
  }

  /** What no data of this kind can tell. */
  private List<Message> always() {
    List<Message> not = new ArrayList<>();
    if (dossiers.stream().anyMatch(dossier -> dossier.tally() != null)) {
      not.add(Message.of("limit.census"));
    }
    if (dossiers.stream().anyMatch(dossier -> dossier.split() != null)) {
      not.add(Message.of("limit.turnover"));
      not.add(Message.of("limit.estimate-2012"));
    }
    if (dossiers.stream().anyMatch(dossier -> dossier.walk() != null)) {
      not.add(Message.of("streets.limit.order"));
    }
    if (dossiers.stream().anyMatch(dossier -> dossier.move() != null)) {
      not.add(Message.of("change.limit.between"));
    }
    not.add(Message.of("limit.cause"));
    return not;
  }
}
