package vitrine.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vitrine.indicator.Selector;
import vitrine.model.Significant;
import vitrine.reference.Profile;
import vitrine.reference.References;
import vitrine.stats.Quantiles;
import vitrine.stats.RandomStream;

/** A profile put to use: its selectors resolved, its goalposts as numbers, its pillars a tree. */
public final class IndexFormula {
  /**
   * A component.
   *
   * @param goalposts null where only a direction is told
   * @param up whether more is better
   * @param weight its share of the whole index
   */
  record Component(Selector selector, Goalposts goalposts, boolean up, double weight) {}

  private final List<Component> components = new ArrayList<>();
  private final List<PillarScore> pillars = new ArrayList<>();
  private final IndexPart.Pillar whole;
  private final Normalisation normalisation;
  private final Aggregation aggregation;
  private final Profile.Missing missing;
  private final Double winsorised;

  /**
   * Puts a profile to use.
   *
   * @param resolve makes a component's text a selector, or refuses it with its place
   */
  public IndexFormula(
      Profile profile,
      References references,
      Normalisation normalisation,
      Aggregation aggregation,
      Function<Profile.Component, Selector> resolve) {
    this.normalisation = normalisation;
    this.aggregation = aggregation;
    this.missing = profile.missing();
    this.winsorised = profile.winsorise() == null ? null : profile.winsorise().doubleValue();
    GoalpostReading reading = new GoalpostReading(references, normalisation);
    List<IndexPart> parts = parts(profile.parts(), BigDecimal.ONE, reading, resolve);
    this.whole = new IndexPart.Pillar("", 1, aggregation, parts);
  }

  /** The parts of one level; {@code share} is what the level has of the whole index. */
  private List<IndexPart> parts(
      List<Profile.Part> level,
      BigDecimal share,
      GoalpostReading reading,
      Function<Profile.Component, Selector> resolve) {
    BigDecimal total =
        level.stream().map(Profile.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<IndexPart> parts = new ArrayList<>();
    for (Profile.Part part : level) {
      BigDecimal weight = part.weight().divide(total, Significant.EXTENDED);
      BigDecimal ofWhole = weight.multiply(share, Significant.EXTENDED);
      if (part instanceof Profile.Pillar pillar) {
        pillars.add(new PillarScore(pillar.id(), null, ofWhole.doubleValue()));
        Aggregation how = Aggregation.of(pillar.aggregate());
        List<IndexPart> inner = parts(pillar.parts(), ofWhole, reading, resolve);
        parts.add(new IndexPart.Pillar(pillar.id(), weight.doubleValue(), how, inner));
      } else {
        parts.add(new IndexPart.Leaf(components.size(), weight.doubleValue()));
        Profile.Component component = (Profile.Component) part;
        Selector selector = resolve.apply(component);
        components.add(reading.component(component, selector, ofWhole.doubleValue()));
      }
    }
    return parts;
  }

  /** What the components are made of. */
  public List<Selector> selectors() {
    return components.stream().map(Component::selector).toList();
  }

  /** The weight of each component in the whole index. */
  public double[] weights() {
    return components.stream().mapToDouble(Component::weight).toArray();
  }

  List<Component> components() {
    return components;
  }

  IndexPart.Pillar whole() {
    return whole;
  }

  /** Whether a town that lacks a component has no index. */
  public boolean asksForAll() {
    return missing == Profile.Missing.REFUSE;
  }

  /**
   * The indices of towns compared together, in their order.
   *
   * @param values for each town its value of a selector, null where it is not known
   */
  public List<TownIndex> indices(List<Function<Selector, Double>> values) {
    double[][] raw = columns(values);
    double[][] scores = scores(raw, normalisation, true);
    double[][] towns = byTown(scores, values.size());
    List<TownIndex> indices = new ArrayList<>();
    for (int town = 0; town < values.size(); town++) {
      List<ComponentScore> parts = new ArrayList<>();
      for (int i = 0; i < components.size(); i++) {
        parts.add(part(i, raw[i][town], towns[town][i]));
      }
      indices.add(index(parts, town, towns));
    }
    return indices;
  }

  /** The values of each component, of all towns; NaN where one is not known. */
  double[][] columns(List<Function<Selector, Double>> values) {
    double[][] columns = new double[components.size()][];
    for (int i = 0; i < columns.length; i++) {
      Selector selector = components.get(i).selector();
      columns[i] =
          values.stream()
              .map(town -> town.apply(selector))
              .mapToDouble(value -> value == null ? Double.NaN : value)
              .toArray();
    }
    return columns;
  }

  /** The scores of each component, of all towns; with what stands in for missing values. */
  double[][] scores(double[][] raw, Normalisation how, boolean exact) {
    double[][] scores = new double[raw.length][];
    for (int i = 0; i < raw.length; i++) {
      double[] cut = winsorised == null ? raw[i] : Sample.winsorised(raw[i], winsorised);
      boolean up = components.get(i).up();
      Sample sample =
          !how.dependsOnSample() ? null : exact ? Sample.of(cut, up) : Sample.drawn(cut, up);
      scores[i] = how.scores(imputed(cut), sample, components.get(i).goalposts());
    }
    return scores;
  }

  private double[] imputed(double[] column) {
    if (missing != Profile.Missing.GROUP_MEDIAN) {
      return column;
    }
    double[] known = Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
    double median = Quantiles.median(known).orElse(Double.NaN);
    return Arrays.stream(column).map(value -> Double.isNaN(value) ? median : value).toArray();
  }

  /** The scores of each town, of all components. */
  static double[][] byTown(double[][] scores, int towns) {
    double[][] turned = new double[towns][scores.length];
    for (int i = 0; i < scores.length; i++) {
      for (int town = 0; town < towns; town++) {
        turned[town][i] = scores[i][town];
      }
    }
    return turned;
  }

  private ComponentScore part(int column, double value, double score) {
    Component component = components.get(column);
    boolean known = !Double.isNaN(value);
    boolean clipped =
        known && normalisation == Normalisation.GOALPOSTS && component.goalposts().clips(value);
    return new ComponentScore(
        component.selector(),
        orNull(value),
        orNull(score),
        component.weight(),
        clipped,
        !known && !Double.isNaN(score));
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : (Double) value;
  }

  private TownIndex index(List<ComponentScore> parts, int town, double[][] towns) {
    double[] known = new double[parts.size()];
    double covered = 0;
    for (int i = 0; i < known.length; i++) {
      boolean missed = parts.get(i).value() == null;
      known[i] = missed ? Double.NaN : towns[town][i];
      covered += missed ? 0 : components.get(i).weight();
    }
    double coverage = Significant.round(covered);
    boolean complete = parts.stream().allMatch(part -> part.value() != null);
    if (complete) {
      double value = index(known, town, towns);
      return new TownIndex(value, value, value, coverage, parts, pillars(known));
    }
    double ifWorst = index(filled(known, 0), town, towns);
    double ifBest = index(filled(known, 100), town, towns);
    boolean has = coverage >= TownIndex.ENOUGH && !asksForAll();
    return new TownIndex(
        has ? orNull(index(towns[town], town, towns)) : null,
        Math.min(ifWorst, ifBest),
        Math.max(ifWorst, ifBest),
        coverage,
        parts,
        pillars(towns[town]));
  }

  private static double[] filled(double[] scores, double missing) {
    return Arrays.stream(scores).map(score -> Double.isNaN(score) ? missing : score).toArray();
  }

  private List<PillarScore> pillars(double[] scores) {
    List<PillarScore> told = new ArrayList<>();
    for (PillarScore pillar : pillars) {
      double score = find(whole, pillar.id()).score(scores);
      told.add(new PillarScore(pillar.id(), orNull(score), pillar.weight()));
    }
    return told;
  }

  private static IndexPart.Pillar find(IndexPart.Pillar in, String id) {
    if (in.id().equals(id)) {
      return in;
    }
    for (IndexPart part : in.parts()) {
      IndexPart.Pillar found = part instanceof IndexPart.Pillar pillar ? find(pillar, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The index of one town's scores, over those that are known, their weights rescaled. */
  private double index(double[] own, int town, double[][] towns) {
    if (aggregation != Aggregation.COPELAND) {
      return whole.score(own);
    }
    List<double[]> others = new ArrayList<>();
    for (int other = 0; other < towns.length; other++) {
      if (other != town && Significant.compare(covered(towns[other]), TownIndex.ENOUGH) >= 0) {
        others.add(compared(towns[other]));
      }
    }
    double[] weights = whole.parts().stream().mapToDouble(IndexPart::weight).toArray();
    return Copeland.index(compared(own), others, weights);
  }

  private double covered(double[] scores) {
    double covered = 0;
    for (int i = 0; i < scores.length; i++) {
      covered += Double.isNaN(scores[i]) ? 0 : components.get(i).weight();
    }
    return covered;
  }

  /** Where towns are compared two by two, scores are equal that agree to twelve digits. */
  private double[] compared(double[] scores) {
    return whole.parts().stream()
        .mapToDouble(part -> part.score(scores))
        .map(score -> Double.isNaN(score) ? score : Significant.round(score))
        .toArray();
  }

  /**
   * Whether ranks by it can be drawn: duels of all pairs in thousands of draws would take hours.
   */
  public boolean canBeDrawn() {
    return aggregation != Aggregation.COPELAND;
  }

  /**
   * The index of each town in some draws; NaN where no component is known.
   *
   * @param values by component and town: the values in the draws, NaN where there is none
   */
  double[][] drawn(double[][][] values) {
    double[][][] scores = dependsOnSample() ? scoredTogether(values) : scoredAlone(values);
    double[][] indices = new double[scores.length][];
    for (int town = 0; town < indices.length; town++) {
      indices[town] = whole.each(scores[town]);
    }
    return indices;
  }

  /** By town and component, where no town changes another's scores: all draws at once. */
  private double[][][] scoredAlone(double[][][] values) {
    double[][][] scores = new double[values[0].length][values.length][];
    for (int i = 0; i < values.length; i++) {
      for (int town = 0; town < scores.length; town++) {
        scores[town][i] =
            normalisation.scores(values[i][town], null, components.get(i).goalposts());
      }
    }
    return scores;
  }

  /** By town and component, where a draw must be scored as a whole. */
  private double[][][] scoredTogether(double[][][] values) {
    int draws = values[0][0].length;
    double[][][] scores = new double[values[0].length][values.length][draws];
    double[][] columns = new double[values.length][scores.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < columns.length; i++) {
        for (int town = 0; town < scores.length; town++) {
          columns[i][town] = values[i][town][draw];
        }
      }
      double[][] drawn = scores(columns, normalisation, false);
      for (int i = 0; i < columns.length; i++) {
        for (int town = 0; town < scores.length; town++) {
          scores[town][i][draw] = drawn[i][town];
        }
      }
    }
    return scores;
  }

  /** Whether another town can change a town's index. */
  public boolean dependsOnSample() {
    return normalisation.dependsOnSample()
        || aggregation.dependsOnSample()
        || winsorised != null
        || missing == Profile.Missing.GROUP_MEDIAN;
  }

  /** Whether every level is a weighted arithmetic mean. */
  boolean isArithmetic() {
    return isArithmetic(whole);
  }

  private static boolean isArithmetic(IndexPart.Pillar pillar) {
    return pillar.how() == Aggregation.ARITHMETIC
        && pillar.parts().stream()
            .allMatch(part -> !(part instanceof IndexPart.Pillar inner) || isArithmetic(inner));
  }

  IndexPart.Pillar varied(RandomStream random, double concentration, Aggregation how) {
    return whole.varied(random, concentration, how);
  }
}
