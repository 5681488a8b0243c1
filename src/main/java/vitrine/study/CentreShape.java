package vitrine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrine.indicator.Subject;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.space.ShapeEvidence;
import vitrine.space.StreetProfile;
import vitrine.space.VacancyShape;
import vitrine.street.Sequence;
import vitrine.street.Street;

/** The shape of vacancy in a town's centre; no other zone stands in for it. */
final class CentreShape {
  /** Above this a whole centre is very vacant: the last bound of Procos 2013. */
  private static final double HIGH_RATE = new BigDecimal("0.10").doubleValue();

  private CentreShape() {}

  /** The shape of a centre; null where the town has no premises in its centre. */
  static VacancyShape of(Subject subject) {
    if (subject.zone(Zone.CENTRE) == null) {
      return null;
    }
    List<Street> streets = subject.detail().continuity().streets().streets(Zone.CENTRE);
    List<StreetProfile> profiles =
        streets.stream().filter(street -> street.known() > 0).map(CentreShape::profile).toList();
    return VacancyShape.of(profiles, (int) subject.zone(Zone.CENTRE).known(), HIGH_RATE);
  }

  private static StreetProfile profile(Street street) {
    return new StreetProfile(
        street.name(),
        (int) street.known(),
        (int) street.count(Status.VACANT),
        street.sequences().stream().map(CentreShape::kinds).toList());
  }

  private static boolean[] kinds(Sequence sequence) {
    List<Premises> known =
        sequence.premises().stream()
            .filter(one -> one.status() != Status.UNKNOWN && one.status() != Status.EXCLUDED)
            .toList();
    boolean[] vacant = new boolean[known.size()];
    for (int i = 0; i < vacant.length; i++) {
      vacant[i] = known.get(i).isVacant();
    }
    return vacant;
  }

  /** A shape with all that it rests on, as machines read it. */
  static Map<String, Object> described(VacancyShape shape) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("label", id(shape.shape()));
    described.put("reason", id(shape.reason()));
    described.put("street", shape.street());
    described.put("main_axes", shape.mainAxes());
    List<Map<String, Object>> evidence = new ArrayList<>();
    shape.evidence().forEach(one -> evidence.add(described(one)));
    described.put("evidence", evidence);
    return described;
  }

  private static Map<String, Object> described(ShapeEvidence one) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("question", id(one.question()));
    described.put("street", one.street());
    described.put("vacant", (long) one.vacant());
    described.put("premises", (long) one.premises());
    described.put("other_vacant", (long) one.otherVacant());
    described.put("other_premises", (long) one.otherPremises());
    described.put("p", one.p());
    described.put("q", one.q());
    described.put("told", one.told());
    return described;
  }

  /** A constant by its name in machine formats and keys. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
