package vitrine.check;

import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.Findings;
import vitrine.source.StudyData;

/** Every check there is. */
public final class Checks {
  private Checks() {}

  private static List<Check> all() {
    return List.of(
        new ImplausibleMeasures(),
        new ImplausibleDates(),
        new ImplausiblePopulation(),
        new SinceNotVacant(),
        new ReusedIds(),
        new FarCoordinates(),
        new TownNames(),
        new SharedTownNames(),
        new Arrondissements(),
        new CloseSurveys(),
        new UndatedRows(),
        new FewPremises(),
        new PremisesJumps(),
        new RateJumps(),
        new FarRates(),
        new RatesAgainstCounts(),
        new SharesAgainstTurnover(),
        new ShareJumps(),
        new ZonesWithoutPremises(),
        new Scopes(),
        new Currencies(),
        new UnmappedActivities());
  }

  /** Looks at a study whose files are still open, and tells what does not fit together. */
  public static void look(StudyData data, Findings findings) {
    Places places = new Places();
    List<Check> checks = new ArrayList<>(all());
    checks.add(places);
    data.kept().visit(row -> checks.forEach(check -> check.see(row, findings)));
    List<Check> again = checks.stream().filter(Check::looksTwice).toList();
    if (!again.isEmpty()) {
      data.kept().visit(row -> again.forEach(check -> check.seeAgain(row, findings)));
    }
    Whole study = new Whole(data, places);
    checks.forEach(check -> check.tell(study, findings));
  }
}
