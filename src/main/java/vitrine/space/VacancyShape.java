package vitrine.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vitrine.space.StreetProfile.Count;

/**
 * The shape that vacancy has in a centre, by a stated rule, with the comparisons behind it.
 *
 * <p><b>Parts.</b> The <em>main axes</em> are the streets with most premises, taken until they hold
 * a third of the premises of all streets; streets as large as the last one taken come too; none
 * under {@value #LEAST_STREET} premises. Their <em>fringes</em> are the outer quarter at each end
 * of each ordered sequence; the <em>rest</em> is every other street.
 *
 * <p><b>Comparisons.</b> By Fisher’s exact test, one-sided, where both parts have {@value
 * #LEAST_PART} premises or more: the fringes of the main axes against what lies between; each
 * street of {@value #LEAST_STREET} premises or more against all other streets; the rest, without
 * its most vacant street, against the main axes, and where these are several, all but the first of
 * them, likewise, against the first. Benjamini and Hochberg’s q is held over all of them. One is
 * <em>told</em> when q &lt; 0.05, the part has {@value #LEAST_IN_PART} vacant premises or more, and
 * its rate is at least {@value #TIMES} times the other. Against the high rate, the main axes (the
 * first alone where the last two tell that it is spared; without fringes where those are told) and
 * the rest, both without streets that are told, by the exact binomial test, each at 5 %.
 *
 * <p><b>Rule</b>, the first that holds: main axes and rest are both clearly above the high rate:
 * {@link Shape#WHOLE_CENTRE}. The main axes or the first of them are told to be spared, and are so
 * (p &lt; 0.05) without the streets that are told too, and streets with a vacant premises hold two
 * thirds of the premises of the others: {@link Shape#ALL_BUT_MAIN}, unless all main axes are spared
 * and one of them is told as a street. One street is told: {@link Shape#ONE_AXIS}, unless fringes
 * are told that are not its own; where fringes are told, a main axis that between them is no worse
 * than the other streets (p ≥ 0.05) does not count as told. More streets: none. The fringes are
 * told: {@link Shape#FRINGES}. Else none.
 *
 * <p>Range: one of the four shapes, or none with a reason. Undefined cases are reasons: see {@link
 * Reason}. Direction: none.
 *
 * <p><b>Limits.</b> The label rests on streets as they are named and numbered: a street that leaves
 * the centre has its fringe outside, an axis of two names is two streets, a square is a street. Of
 * a whole city with many centres the rule says little. A label says where vacancy is, not why; no
 * label does not say that vacancy is spread evenly, only that this many premises do not tell. How
 * often chance alone gives a label is measured in {@code VacancyShapeTest} and stands in
 * indicators.md.
 *
 * @param shape the label
 * @param reason why there is none; {@link Reason#TOLD} when there is one
 * @param street the degraded axis of {@link Shape#ONE_AXIS}, else empty
 * @param mainAxes their names, the largest first
 * @param evidence all comparisons that could be made
 */
public record VacancyShape(
    Shape shape,
    Reason reason,
    String street,
    List<String> mainAxes,
    List<ShapeEvidence> evidence) {

  /** So many premises of known status must stand in streets. */
  public static final int LEAST_PREMISES = 60;

  /** So many of them must be vacant. */
  public static final int LEAST_VACANT = 10;

  /** A street under this is no axis. */
  public static final int LEAST_STREET = 20;

  static final int LEAST_PART = 10;
  static final int LEAST_IN_PART = 5;
  static final double TIMES = 1.5;

  /** Why there is no clear shape. */
  public enum Reason {
    /** There is one. */
    TOLD,
    /** Too few premises in streets, or too few of them vacant. */
    TOO_FEW,
    /** Streets are known for under four fifths of the premises. */
    STREETS_UNKNOWN,
    /** No street is large enough, or more than half of the premises stand in equally large ones. */
    NO_MAIN_AXIS,
    /** Nothing is told: vacancy lies as chance could have laid it. */
    AS_BY_CHANCE,
    /** Two streets or more stand out. */
    SEVERAL_STREETS,
    /** Two shapes at once. */
    CONTRADICTORY
  }

  /** Copies the lists. */
  public VacancyShape {
    mainAxes = List.copyOf(mainAxes);
    evidence = List.copyOf(evidence);
  }

  /**
   * Labels a centre.
   *
   * @param streets of the centre, in any order
   * @param premises of known status in the centre, with or without a street
   * @param highRate the rate above which a whole centre is very vacant, as a fraction: the last
   *     bound of the scale, 0.10 of Procos 2013
   */
  public static VacancyShape of(List<StreetProfile> streets, int premises, double highRate) {
    Count all = sum(streets);
    if (all.premises() < LEAST_PREMISES || all.vacant() < LEAST_VACANT) {
      return none(Reason.TOO_FEW, List.of(), List.of());
    }
    if (5L * all.premises() < 4L * premises) {
      return none(Reason.STREETS_UNKNOWN, List.of(), List.of());
    }
    List<StreetProfile> main = mainAxes(streets, all.premises());
    return main.isEmpty()
        ? none(Reason.NO_MAIN_AXIS, List.of(), List.of())
        : new ShapeRule(streets, main, highRate).label();
  }

  static VacancyShape none(Reason reason, List<String> mainAxes, List<ShapeEvidence> evidence) {
    return new VacancyShape(Shape.NONE, reason, "", mainAxes, evidence);
  }

  static Count sum(List<StreetProfile> streets) {
    return streets.stream().map(StreetProfile::count).reduce(new Count(0, 0), Count::plus);
  }

  static List<StreetProfile> mainAxes(List<StreetProfile> streets, int all) {
    List<StreetProfile> sorted = new ArrayList<>(streets);
    sorted.sort(
        Comparator.comparingInt(StreetProfile::premises)
            .reversed()
            .thenComparing(StreetProfile::name));
    List<StreetProfile> main = new ArrayList<>();
    int taken = 0;
    for (StreetProfile street : sorted) {
      boolean tied = !main.isEmpty() && main.get(main.size() - 1).premises() == street.premises();
      if (street.premises() < LEAST_STREET || 3L * taken >= all && !tied) {
        break;
      }
      main.add(street);
      taken += street.premises();
    }
    boolean allAlike = main.size() > 1 && 2L * taken > all;
    return allAlike ? List.of() : main;
  }
}
