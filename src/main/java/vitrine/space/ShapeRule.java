package vitrine.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vitrine.space.ShapeEvidence.Question;
import vitrine.space.StreetProfile.Count;
import vitrine.space.VacancyShape.Reason;
import vitrine.stats.BenjaminiHochberg;
import vitrine.stats.BinomialTest;
import vitrine.stats.FisherTest;

/** The rule of {@link VacancyShape} at work on one centre. */
final class ShapeRule {
  private static final double LEVEL = 0.05;

  private final List<StreetProfile> streets;
  private final List<StreetProfile> main;
  private final List<StreetProfile> rest;
  private final double highRate;
  private final List<ShapeEvidence> evidence;

  ShapeRule(List<StreetProfile> streets, List<StreetProfile> main, double highRate) {
    this.streets = new ArrayList<>(streets);
    this.streets.sort(Comparator.comparing(StreetProfile::name));
    this.main = main;
    this.rest = without(main);
    this.highRate = highRate;
    this.evidence = adjusted(comparisons());
  }

  VacancyShape label() {
    boolean fringes = told(Question.FRINGES);
    List<String> standOut = standOut(fringes);
    boolean mainSpared = isSpared(Question.ALL_BUT_MAIN, standOut);
    boolean spared = mainSpared || isSpared(Question.ALL_BUT_FIRST, standOut);
    if (isHighThroughout(standOut, fringes, spared)) {
      return shape(Shape.WHOLE_CENTRE, "");
    }
    if (spared) {
      return main.stream().anyMatch(street -> standOut.contains(street.name())) && mainSpared
          ? none(Reason.CONTRADICTORY)
          : shape(Shape.ALL_BUT_MAIN, "");
    }
    if (standOut.size() == 1) {
      return fringes && hasOtherFringes(standOut.get(0))
          ? none(Reason.CONTRADICTORY)
          : shape(Shape.ONE_AXIS, standOut.get(0));
    }
    if (standOut.isEmpty()) {
      return fringes ? shape(Shape.FRINGES, "") : none(Reason.AS_BY_CHANCE);
    }
    return none(Reason.SEVERAL_STREETS);
  }

  /**
   * The streets that are told; not a main axis whose told fringes are all that is wrong with it.
   */
  private List<String> standOut(boolean fringes) {
    return evidence.stream()
        .filter(one -> one.question() == Question.STREET && one.told())
        .map(ShapeEvidence::street)
        .filter(name -> !fringes || !isSoundBetweenItsFringes(name))
        .toList();
  }

  private boolean isSoundBetweenItsFringes(String name) {
    Count rest =
        VacancyShape.sum(streets.stream().filter(street -> !street.name().equals(name)).toList());
    return main.stream()
        .filter(street -> street.name().equals(name))
        .map(StreetProfile::middle)
        .anyMatch(middle -> greater(middle, rest) >= LEVEL);
  }

  private static double greater(Count part, Count other) {
    return FisherTest.greater(part.vacant(), part.premises(), other.vacant(), other.premises());
  }

  private VacancyShape shape(Shape shape, String street) {
    return new VacancyShape(shape, Reason.TOLD, street, names(), evidence);
  }

  private VacancyShape none(Reason reason) {
    return VacancyShape.none(reason, names(), evidence);
  }

  private List<String> names() {
    return main.stream().map(StreetProfile::name).toList();
  }

  private boolean told(Question question) {
    return evidence.stream().anyMatch(one -> one.question() == question && one.told());
  }

  private List<ShapeEvidence> comparisons() {
    List<ShapeEvidence> all = new ArrayList<>();
    compare(all, Question.FRINGES, "", fringes(main), middles(main));
    Count town = VacancyShape.sum(streets);
    for (StreetProfile street : streets) {
      if (street.premises() >= VacancyShape.LEAST_STREET) {
        compare(all, Question.STREET, street.name(), street.count(), town.minus(street.count()));
      }
    }
    spared(all, Question.ALL_BUT_MAIN, main);
    if (main.size() > 1) {
      spared(all, Question.ALL_BUT_FIRST, main.subList(0, 1));
    }
    return all;
  }

  /** All other streets but the most vacant of them, against those that may be spared. */
  private void spared(List<ShapeEvidence> all, Question question, List<StreetProfile> spared) {
    List<StreetProfile> others = withoutMostVacant(without(spared));
    compare(all, question, "", VacancyShape.sum(others), VacancyShape.sum(spared));
  }

  private List<StreetProfile> without(List<StreetProfile> some) {
    return streets.stream().filter(street -> !some.contains(street)).toList();
  }

  /** Told, and true of the other streets without those that stand out too. */
  private boolean isSpared(Question question, List<String> standOut) {
    List<StreetProfile> spared = sparedBy(question);
    List<StreetProfile> others =
        without(spared).stream().filter(street -> !standOut.contains(street.name())).toList();
    return told(question)
        && greater(VacancyShape.sum(others), VacancyShape.sum(spared)) < LEVEL
        && isAllOver(others);
  }

  private static Count fringes(List<StreetProfile> streets) {
    return streets.stream().map(StreetProfile::fringe).reduce(new Count(0, 0), Count::plus);
  }

  private static Count middles(List<StreetProfile> streets) {
    return streets.stream().map(StreetProfile::middle).reduce(new Count(0, 0), Count::plus);
  }

  private static List<StreetProfile> withoutMostVacant(List<StreetProfile> streets) {
    StreetProfile most =
        streets.stream()
            .max(
                Comparator.comparingInt(StreetProfile::vacant)
                    .thenComparing(StreetProfile::premises, Comparator.reverseOrder())
                    .thenComparing(StreetProfile::name))
            .orElse(null);
    return streets.stream().filter(street -> street != most).toList();
  }

  private static void compare(
      List<ShapeEvidence> all, Question question, String street, Count part, Count other) {
    if (Math.min(part.premises(), other.premises()) >= VacancyShape.LEAST_PART) {
      all.add(ShapeEvidence.of(question, street, part, other, greater(part, other)));
    }
  }

  private List<ShapeEvidence> adjusted(List<ShapeEvidence> all) {
    double[] q = BenjaminiHochberg.adjust(all.stream().mapToDouble(ShapeEvidence::p).toArray());
    List<ShapeEvidence> adjusted = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      adjusted.add(all.get(i).with(q[i], isTold(all.get(i), q[i])));
    }
    return adjusted;
  }

  private boolean isTold(ShapeEvidence one, double q) {
    return q < LEVEL
        && one.vacant() >= VacancyShape.LEAST_IN_PART
        && one.rate() >= VacancyShape.TIMES * one.otherRate();
  }

  private List<StreetProfile> sparedBy(Question question) {
    return question == Question.ALL_BUT_MAIN ? main : main.subList(0, 1);
  }

  /** Whether streets with a vacant premises hold two thirds of the premises of all those. */
  private static boolean isAllOver(List<StreetProfile> others) {
    List<StreetProfile> touched = others.stream().filter(street -> street.vacant() > 0).toList();
    return 3L * VacancyShape.sum(touched).premises() >= 2L * VacancyShape.sum(others).premises();
  }

  private boolean hasOtherFringes(String name) {
    List<StreetProfile> others =
        main.stream().filter(street -> !street.name().equals(name)).toList();
    boolean own = others.size() < main.size();
    return !own || greater(fringes(others), middles(others)) < LEVEL;
  }

  /** Where the main axes or the first of them seem spared, the first must be high by itself. */
  private boolean isHighThroughout(List<String> standOut, boolean fringes, boolean spared) {
    Predicate<StreetProfile> ordinary = street -> !standOut.contains(street.name());
    List<StreetProfile> axes =
        (spared ? main.subList(0, 1) : main).stream().filter(ordinary).toList();
    Count onAxes = fringes ? middles(axes) : VacancyShape.sum(axes);
    Count others = VacancyShape.sum(rest.stream().filter(ordinary).toList());
    boolean axesHigh = isHigh(Question.MAIN_HIGH, onAxes);
    return isHigh(Question.REST_HIGH, others) && axesHigh;
  }

  private boolean isHigh(Question question, Count part) {
    if (part.premises() < VacancyShape.LEAST_PART) {
      return false;
    }
    double p = BinomialTest.greater(part.vacant(), part.premises(), highRate);
    evidence.add(ShapeEvidence.of(question, "", part, new Count(0, 0), p).with(p, p < LEVEL));
    return p < LEVEL;
  }
}
