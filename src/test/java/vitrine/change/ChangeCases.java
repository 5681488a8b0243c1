package vitrine.change;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Activity;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Town;
import vitrine.model.Zone;

/** Premises of tests, made of few words. */
final class ChangeCases {
  private static final Town TOWN = new Town("00001", "Essai");

  private ChangeCases() {}

  /** A premises with an id. */
  static Premises premises(Period survey, String id, Status status) {
    return premises(survey, id, status, Premises.Address.NONE, null, Period.NONE);
  }

  /** A premises that is said to be vacant since a date. */
  static Premises since(Period survey, String id, Period since) {
    return premises(survey, id, Status.VACANT, Premises.Address.NONE, null, since);
  }

  /** A premises without an id, at an address. */
  static Premises at(Period survey, String number, String street, String name, Status status) {
    Premises.Address address = new Premises.Address(street, null, number, null);
    return premises(survey, null, status, address, name, Period.NONE);
  }

  private static Premises premises(
      Period survey,
      String id,
      Status status,
      Premises.Address address,
      String name,
      Period since) {
    Activity activity = status == Status.OCCUPIED ? Activity.of("boulangerie") : null;
    return new Premises(
        TOWN, survey, id, Zone.CENTRE, status, address, activity, name, null, null, since, null, 0);
  }

  static SurveyPair.Survey survey(Period date, boolean exhaustive, List<Premises> premises) {
    List<Premises> sorted = new ArrayList<>(premises);
    sorted.sort(Premises.ORDER);
    return new SurveyPair.Survey(date, sorted, exhaustive);
  }
}
