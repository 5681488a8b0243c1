package vitrine.ranking;

import java.util.List;
import vitrine.indicator.Selector;

/** What towns are ordered by in the draws: the index, or one figure. More is better. */
public interface DrawnOrder {
  /** The figures that it hangs on. */
  List<Selector> selectors();

  /**
   * The values of each town in some draws.
   *
   * @param figures by figure and town: the values in the draws, NaN where there is none
   */
  double[][] values(double[][][] figures);

  /** Whether anything of it can be drawn. */
  default boolean isDrawn() {
    return selectors().stream().anyMatch(one -> DrawnAs.of(one) != DrawnAs.EXACT);
  }

  /** By one figure. */
  static DrawnOrder of(Selector selector, boolean descending) {
    return new DrawnOrder() {
      @Override
      public List<Selector> selectors() {
        return List.of(selector);
      }

      @Override
      public double[][] values(double[][][] figures) {
        return descending ? figures[0] : negated(figures[0]);
      }
    };
  }

  /** By an index. */
  static DrawnOrder of(IndexFormula formula) {
    return new DrawnOrder() {
      @Override
      public List<Selector> selectors() {
        return formula.selectors();
      }

      @Override
      public double[][] values(double[][][] figures) {
        return formula.drawn(figures);
      }
    };
  }

  private static double[][] negated(double[][] values) {
    double[][] negated = new double[values.length][];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = new double[values[i].length];
      for (int draw = 0; draw < negated[i].length; draw++) {
        negated[i][draw] = 0 - values[i][draw];
      }
    }
    return negated;
  }
}
