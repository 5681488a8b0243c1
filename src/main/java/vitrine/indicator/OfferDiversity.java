package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vitrine.model.Zone;
import vitrine.stats.Diversity;

/**
 * How many kinds of trade there are and how evenly the occupied premises fall into them. p_k = n_k
 * / M over the M occupied premises with a class; each exists at the level of the activities as
 * given and, with the suffix {@code _family}, at that of the twelve families.
 *
 * <ul>
 *   <li>{@code diversity_shannon}: −Σ p_k ln p_k. Unit: nat, 0 to ln K. Direction: up.
 *   <li>{@code diversity_effective}: exp(Shannon), the Hill number of order 1. Unit: classes, 1 to
 *       K. Direction: up. It grows with the number of shops (note {@code grows-with-n}).
 *   <li>{@code diversity_rarefied_30}: the expected number of families among 30 shops drawn without
 *       replacement (Hurlbert); the one to compare towns by. Families only, without suffix. Unit:
 *       classes, 1 to 12. Direction: up. Undefined under 30 ({@code under-30}).
 *   <li>{@code diversity_evenness}: Shannon / ln K, K = 12 for families; as given K is the classes
 *       present (note {@code classes=K}), and one class alone has none ({@code one-class}). Unit:
 *       index, 0 to 1. Direction: up.
 *   <li>{@code diversity_simpson}: 1 − Σ n_k(n_k − 1) / (M(M − 1)). Unit: index, 0 to 1. Direction:
 *       up. Undefined under two premises ({@code too-few}).
 *   <li>{@code concentration_hhi}: Σ p_k². Unit: index, 1/K to 1. Direction: down.
 * </ul>
 *
 * <p>n is M, coverage M/O; note {@code unmapped}: the share of the given activities without a
 * family. No interval. Undefined: no occupied premises with a class ({@code no-activity}). Source:
 * METHOD §2; Shannon 1948, Hill 1973, Hurlbert 1971, Pielou 1966, Simpson 1949.
 */
final class OfferDiversity extends OfferIndicator {
  /** The families there are, whether present or not. */
  private static final int FAMILIES = 12;

  private static final int RAREFIED = 30;

  /** One quantity of a mix. */
  private interface Formula {
    OptionalDouble of(Diversity counts);
  }

  private final Formula formula;
  private final String undefined;
  private final List<String> notes;

  private OfferDiversity(
      String id,
      Mix.Level level,
      Direction direction,
      String unit,
      Formula formula,
      String undefined,
      String... notes) {
    super(id, direction, unit, level);
    this.formula = formula;
    this.undefined = undefined;
    this.notes = List.of(notes);
  }

  /** All of them, in catalogue order. */
  static List<Indicator> all() {
    List<Indicator> all = new ArrayList<>();
    all.addAll(both("diversity_shannon", Direction.UP, "nat", Diversity::shannon, ""));
    all.addAll(
        both(
            "diversity_effective",
            Direction.UP,
            "classes",
            Diversity::effective,
            "",
            Note.GROWS_WITH_N));
    all.add(
        new OfferDiversity(
            "diversity_rarefied_30",
            Mix.Level.FAMILY,
            Direction.UP,
            "classes",
            counts -> counts.rarefied(RAREFIED),
            Note.UNDER_30));
    all.add(
        new OfferDiversity(
            "diversity_evenness",
            Mix.Level.GIVEN,
            Direction.UP,
            "index",
            counts -> counts.evenness(counts.kinds()),
            Note.ONE_CLASS,
            Note.CLASSES));
    all.add(
        new OfferDiversity(
            "diversity_evenness_family",
            Mix.Level.FAMILY,
            Direction.UP,
            "index",
            counts -> counts.evenness(FAMILIES),
            ""));
    all.addAll(both("diversity_simpson", Direction.UP, "index", Diversity::simpson, Note.TOO_FEW));
    all.addAll(both("concentration_hhi", Direction.DOWN, "index", Diversity::concentration, ""));
    return all;
  }

  private static List<Indicator> both(
      String id,
      Direction direction,
      String unit,
      Formula formula,
      String undefined,
      String... notes) {
    return Stream.of(Mix.Level.values())
        .<Indicator>map(
            level ->
                new OfferDiversity(
                    id + level.suffix(), level, direction, unit, formula, undefined, notes))
        .toList();
  }

  @Override
  Figure defined(Zone zone, Mix mix) {
    OptionalDouble value = formula.of(mix.counts());
    return value.isEmpty()
        ? Figure.undefined(definition(), zone, undefined)
        : Figure.of(definition(), zone, value.getAsDouble()).noting(notes(mix));
  }

  private List<String> notes(Mix mix) {
    return notes.stream()
        .map(note -> note.equals(Note.CLASSES) ? Note.with(note, mix.counts().kinds()) : note)
        .toList();
  }
}
