package vitrine.samples;

import java.util.Arrays;

/** What becomes of one premises: what the five surveys find there, filled in one by one. */
final class TownLife {
  final TownPlace place;

  /** Its number in the register, given once and never again. */
  String id = "";

  /** Status by survey; empty while it is open, or when the premises is not there. */
  final String[] statuses = new String[TownSurveys.COUNT];

  final TownTenant[] tenants = new TownTenant[TownSurveys.COUNT];

  /** Since when it stands vacant, by survey; one cell for all surveys of one vacancy. */
  final String[] since = new String[TownSurveys.COUNT];

  TownLife(TownPlace place) {
    this.place = place;
    Arrays.fill(statuses, "");
    Arrays.fill(tenants, TownTenant.NONE);
    Arrays.fill(since, "");
  }

  boolean is(String status, int survey) {
    return survey >= 0 && statuses[survey].equals(status);
  }

  boolean isOpen(int survey) {
    return statuses[survey].isEmpty();
  }

  /** Dates every vacancy of this life. */
  void date(RegionDice dice) {
    for (int survey = 0; survey < TownSurveys.COUNT; survey++) {
      if (is("vacant", survey)) {
        boolean known = is("vacant", survey - 1);
        since[survey] = known ? since[survey - 1] : TownSurveys.since(survey, dice);
      }
    }
  }
}
