package vitrine.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrine.model.Zone;
import vitrine.model.ZoneParts;

/** A figure to compare with, and its source. */
public sealed interface Reference {
  /** What kinds there are; defaults are replaced kind by kind. */
  enum Kind {
    SPLIT,
    RATE,
    SCALE,
    DURATION;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String id();

  Citation citation();

  Kind kind();

  /**
   * A split of turnover over the three zones.
   *
   * @param whole in percent as published; they may sum to 99
   */
  record Split(String id, Citation citation, ZoneParts whole) implements Reference {
    @Override
    public Kind kind() {
      return Kind.SPLIT;
    }

    /** By the id alone: what a record has by itself is put together at run time, at some cost. */
    @Override
    public int hashCode() {
      return id.hashCode();
    }

    /** As published. */
    public Map<Zone, BigDecimal> percents() {
      return whole.parts();
    }

    /** The shares in the order of {@link Zone#THREE}, closed to 1. */
    public double[] shares() {
      return whole.shares();
    }

    /** The share of one zone, closed to 1. */
    public double share(Zone zone) {
      return whole.share(zone);
    }
  }

  /**
   * A rate of one indicator, as a fraction; an amount in its unit for turnover per square metre.
   *
   * @param indicator the indicator's id
   */
  record Rate(String id, Citation citation, String indicator, BigDecimal value)
      implements Reference {
    @Override
    public Kind kind() {
      return Kind.RATE;
    }

    /** As of a split. */
    @Override
    public int hashCode() {
      return id.hashCode();
    }

    /** The agglomerations that it is of; null where it is not told by size. */
    public SizeClass sizeClass() {
      return SizeClass.of(citation.sizeClass());
    }
  }

  /**
   * Classes of one indicator.
   *
   * @param steps from the lowest up; the last has no upper end
   */
  record Scale(String id, Citation citation, String indicator, List<Step> steps)
      implements Reference {
    public Scale {
      steps = List.copyOf(steps);
    }

    @Override
    public Kind kind() {
      return Kind.SCALE;
    }

    /** The class of a value, from 1. */
    public int classOf(BigDecimal value) {
      return 1 + (int) steps.stream().filter(step -> step.isBelow(value)).count();
    }

    /** The class of a fraction of whole numbers, compared without dividing, from 1. */
    public int classOf(long part, long whole) {
      BigDecimal scaled = BigDecimal.valueOf(part);
      BigDecimal n = BigDecimal.valueOf(whole);
      return 1
          + (int)
              steps.stream()
                  .filter(
                      step ->
                          step.upper() != null && step.isPassed(scaled, step.upper().multiply(n)))
                  .count();
    }
  }

  /**
   * A class of a scale.
   *
   * @param upper its upper end; null where it has none
   * @param upperInclusive whether the end belongs to it
   */
  record Step(BigDecimal upper, boolean upperInclusive, String label) {
    boolean isBelow(BigDecimal value) {
      return upper != null && isPassed(value, upper);
    }

    boolean isPassed(BigDecimal value, BigDecimal end) {
      int order = value.compareTo(end);
      return upperInclusive ? order > 0 : order >= 0;
    }
  }

  /**
   * Classes of how long a premises has been vacant.
   *
   * @param classes from the shortest up; the last has no upper end
   */
  record Durations(String id, Citation citation, List<DurationClass> classes) implements Reference {
    public Durations {
      classes = List.copyOf(classes);
    }

    @Override
    public Kind kind() {
      return Kind.DURATION;
    }

    /** The class of an age in completed months, from 0. */
    public int classOf(int months) {
      int shorter = 0;
      for (DurationClass one : classes) {
        shorter += one.isShorterThan(months) ? 1 : 0;
      }
      return shorter;
    }
  }

  /**
   * A class of duration.
   *
   * @param upperMonths its upper end; null where it has none
   */
  record DurationClass(String id, Integer upperMonths, boolean upperInclusive, String label) {
    boolean isShorterThan(int months) {
      return upperMonths != null && (upperInclusive ? months > upperMonths : months >= upperMonths);
    }
  }

  /** By kind, then by id. */
  Comparator<Reference> ORDER = Comparator.comparing(Reference::kind).thenComparing(Reference::id);
}
