package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrine.stats.RandomStream;

/** A part of an index: a component, or a pillar of several. NaN is a score that is not known. */
sealed interface IndexPart {
  /** Its share of the level above, of which all sum to 1. */
  double weight();

  /** Its score of those of all components, or NaN. */
  double score(double[] scores);

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

    /** Of the parts that are known, their weights rescaled. */
    @Override
    public double score(double[] scores) {
      double[] known = new double[parts.size()];
      double[] weights = new double[parts.size()];
      int count = 0;
      double total = 0;
      for (IndexPart part : parts) {
        double score = part.score(scores);
        if (!Double.isNaN(score)) {
          known[count] = score;
          weights[count++] = part.weight();
          total += part.weight();
        }
      }
      if (count == 0) {
        return Double.NaN;
      }
      if (count == parts.size()) {
        return how.of(known, weights);
      }
      double[] rescaled = new double[count];
      for (int i = 0; i < count; i++) {
        rescaled[i] = weights[i] / total;
      }
      return how.of(Arrays.copyOf(known, count), rescaled);
    }

    /** The same with other weights of about as much, and another way to make one of several. */
    Pillar varied(RandomStream random, double concentration, Aggregation other) {
      double[] shapes = parts.stream().mapToDouble(part -> concentration * part.weight()).toArray();
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
