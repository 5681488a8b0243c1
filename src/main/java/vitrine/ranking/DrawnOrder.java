package vitrine.ranking;

import java.util.List;
import vitrine.indicator.Selector;

/** What towns are ordered by in the draws: the index, or one figure. More is better. */
public interface DrawnOrder {
  /** The figures that it hangs on. */
  List<Selector> selectors();

  /**
   * The value of each town in one draw.
   *
   * @param columns the values of each figure, of all towns; NaN where there is none
   */
  double[] values(double[][] columns);

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
      public double[] values(double[][] columns) {
        double[] values = columns[0].clone();
        for (int i = 0; i < values.length; i++) {
          values[i] = descending ? values[i] : 0 - values[i];
        }
        return values;
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
      public double[] values(double[][] columns) {
        return formula.drawn(columns);
      }
    };
  }
}
