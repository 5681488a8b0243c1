package vitrine.space;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vitrine.space.VacancyShape.Reason;
import vitrine.stats.RandomStream;

/**
 * Centres of 8 to 37 streets of 3 to 80 premises, in which vacancy lies by chance: evenly, or with
 * one of the shapes. How often each label is given; everything hangs on seeds.
 *
 * <p>{@code java -cp target/test-classes:target/classes vitrine.space.ChanceTowns} prints the table
 * of indicators.md; {@link VacancyShapeTest} holds it.
 */
final class ChanceTowns {
  /** Centres that are too small or have no main axis tell nothing of the rule's errors. */
  private static final Set<Reason> NOT_ASKED =
      EnumSet.of(Reason.TOO_FEW, Reason.STREETS_UNKNOWN, Reason.NO_MAIN_AXIS);

  private ChanceTowns() {}

  /**
   * The chance of a premises to be vacant: in the fringes of main axes and between them, all along
   * the first of them where that is not negative, and in the rest.
   */
  record Rates(double fringe, double middle, double first, double rest) {
    static Rates even(double rate) {
      return new Rates(rate, rate, rate, rate);
    }

    StreetProfile street(StreetProfile empty, List<StreetProfile> main, RandomStream random) {
      int place = main.indexOf(empty);
      double all = place < 0 ? rest : place == 0 ? first : -1;
      return ChanceTowns.street(
          empty.name(), empty.premises(), all < 0 ? fringe : all, all < 0 ? middle : all, random);
    }
  }

  static List<StreetProfile> town(Rates rates, long number) {
    RandomStream random = new RandomStream(2017, "shape", rates.toString(), number);
    List<StreetProfile> empty = new ArrayList<>();
    int streets = 8 + random.nextInt(30);
    for (int i = 0; i < streets; i++) {
      double u = random.nextDouble();
      empty.add(new StreetProfile("rue " + i, 3 + (int) (77 * u * u * u), 0, List.of()));
    }
    List<StreetProfile> main = VacancyShape.mainAxes(empty, VacancyShape.sum(empty).premises());
    return empty.stream().map(street -> rates.street(street, main, random)).toList();
  }

  private static StreetProfile street(
      String name, int premises, double fringe, double middle, RandomStream random) {
    List<boolean[]> sides = List.of(new boolean[premises / 2], new boolean[(premises + 1) / 2]);
    int vacant = 0;
    for (boolean[] side : sides) {
      for (int i = 0; i < side.length; i++) {
        double share = (i + 0.5) / side.length;
        side[i] = random.nextDouble() < (share < 0.25 || share > 0.75 ? fringe : middle);
        vacant += side[i] ? 1 : 0;
      }
    }
    return new StreetProfile(name, premises, vacant, sides);
  }

  /** Labels of so many centres of which the rule could ask. */
  static Map<Shape, Integer> labels(Rates rates, int towns) {
    Map<Shape, Integer> labels = new EnumMap<>(Shape.class);
    int asked = 0;
    for (long number = 0; asked < towns; number++) {
      List<StreetProfile> streets = town(rates, number);
      VacancyShape shape = VacancyShape.of(streets, VacancyShape.sum(streets).premises(), 0.10);
      if (!NOT_ASKED.contains(shape.reason())) {
        labels.merge(shape.shape(), 1, Integer::sum);
        asked++;
      }
    }
    return labels;
  }

  /** Prints the share of each label, in percent. */
  public static void main(String[] args) {
    for (Rates rates :
        List.of(
            Rates.even(0.05),
            Rates.even(0.08),
            Rates.even(0.10),
            Rates.even(0.12),
            Rates.even(0.15),
            Rates.even(0.20),
            Rates.even(0.30),
            new Rates(0.30, 0.05, -1, 0.08),
            new Rates(0.40, 0.05, -1, 0.05),
            new Rates(0.06, 0.06, 0.25, 0.06),
            new Rates(0.06, 0.06, 0.35, 0.06),
            new Rates(0.18, 0.18, 0.03, 0.18),
            new Rates(0.03, 0.03, 0.03, 0.18),
            new Rates(0.03, 0.03, 0.03, 0.12))) {
      Map<Shape, Integer> labels = labels(rates, 1000);
      StringBuilder line = new StringBuilder(rates + ":");
      for (Shape shape : Shape.values()) {
        double percent = labels.getOrDefault(shape, 0) / 10.0;
        line.append(String.format(Locale.ROOT, " %s %.1f", shape, percent));
      }
      System.out.println(line);
    }
  }
}
