package vitrine.ranking;

import java.util.ArrayList;
import java.util.List;
import vitrine.stats.RandomStream;

/** A part of an index: a component, or a pillar of several. NaN is a score that is not known. */
sealed interface IndexPart {
  /** Its share of the level above, of which all sum to 1. */
  double weight();

  /** Its score of those of all components, or NaN. */
  double score(double[] scores);

  /**
   * Its scores of several towns, or of one in several draws.
   *
   * @param scores of each component, for all of them
   */
  double[] each(double[][] scores);

  /**
   * A component.
   *
   * @param column its place among all components
   */
  record Leaf(int column, double weight) implements IndexPart {
    @Override
    public double score(double[] scores) {
      return scores[column];
    }

    @Override
    public double[] each(double[][] scores) {
      return scores[column];
    }
  }

  /**
   * Several parts that become one.
   *
   * @param id empty for the whole index
   */
  record Pillar(String id, double weight, Aggregation how, List<IndexPart> parts)
      implements IndexPart {
    public Pillar {
      parts = List.copyOf(parts);
    }

    @Override
    public double score(double[] scores) {
      double[] own = new double[parts.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = parts.get(i).score(scores);
      }
      return of(own, weights());
    }

    @Override
    public double[] each(double[][] scores) {
      double[][] own = new double[parts.size()][];
      for (int i = 0; i < own.length; i++) {
        own[i] = parts.get(i).each(scores);
      }
      double[] weights = weights();
      double[] each = new double[own[0].length];
      double[] one = new double[own.length];
      for (int j = 0; j < each.length; j++) {
        for (int i = 0; i < own.length; i++) {
          one[i] = own[i][j];
        }
        each[j] = of(one, weights);
      }
      return each;
    }

    private double[] weights() {
      double[] weights = new double[parts.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = parts.get(i).weight();
      }
      return weights;
    }

    /** Of the parts that are known, their weights rescaled. */
    private double of(double[] scores, double[] weights) {
      int count = 0;
      double total = 0;
      for (int i = 0; i < scores.length; i++) {
        if (!Double.isNaN(scores[i])) {
          count++;
          total += weights[i];
        }
      }
      if (count == scores.length) {
        return how.of(scores, weights);
      }
      double[] known = new double[count];
      double[] rescaled = new double[count];
      int next = 0;
      for (int i = 0; i < scores.length; i++) {
        if (!Double.isNaN(scores[i])) {
          known[next] = scores[i];
          rescaled[next++] = weights[i] / total;
        }
      }
      return count == 0 ? Double.NaN : how.of(known, rescaled);
    }

    /** The same with other weights of about as much, and another way to make one of several. */
    Pillar varied(RandomStream random, double concentration, Aggregation other) {
      double[] shapes = weights();
      for (int i = 0; i < shapes.length; i++) {
        shapes[i] *= concentration;
      }
      double[] weights = random.nextDirichlet(shapes);
      List<IndexPart> varied = new ArrayList<>();
      for (int i = 0; i < weights.length; i++) {
        varied.add(
            parts.get(i) instanceof Pillar pillar
                ? pillar.varied(random, concentration, other).weighing(weights[i])
                : new Leaf(((Leaf) parts.get(i)).column(), weights[i]));
      }
      return new Pillar(id, weight, other, varied);
    }

    private Pillar weighing(double other) {
      return new Pillar(id, other, how, parts);
    }
  }
}
