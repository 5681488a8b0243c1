package vitrine.indicator;

import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.stats.Compositions;

/**
 * Where a town's split stands on the line from the French to the German one, reference {@code
 * fr+de}.
 *
 * <ul>
 *   <li>{@code balance_position}: t = ⟨x − FR, DE − FR⟩ / ‖DE − FR‖². Unit: index; 0 is the French
 *       split, 1 the German, and it may lie outside. Never to be printed without the shares of
 *       centre and periphery beside it.
 *   <li>{@code balance_off_axis}: ½ Σ |x − FR − t(DE − FR)|. Unit: points as a fraction, 0 to 1.
 * </ul>
 *
 * <p>Beyond 0.10 off the axis both carry the note {@code off-axis}, and reports print ≠ instead of
 * the position: 50/10/40 would read 0.59. Direction: none. Undefined: as the shares. Source: METHOD
 * §2.
 */
final class Balance extends SplitIndicator {
  static final String REFERENCE = "fr+de";
  private static final double FAR = 0.10;

  private final boolean position;

  private Balance(String id, String unit, boolean position) {
    super(Definition.ofSplit(id, Against.FR_TO_DE, Direction.NONE, unit));
    this.position = position;
  }

  static Indicator position() {
    return new Balance("balance_position", "index", true);
  }

  static Indicator offAxis() {
    return new Balance("balance_off_axis", "points", false);
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    double[] x = Compositions.close(split.shares());
    double[] fr = shares(references.references(), "fr");
    double[] de = shares(references.references(), "de");
    double off = Compositions.offAxis(x, fr, de);
    double value = position ? Compositions.position(x, fr, de) : off;
    Figure figure = Figure.of(definition(), Zone.ALL, value).against(REFERENCE);
    return List.of(
        Significant.compare(off, FAR) > 0 ? figure.noting(List.of(Note.OFF_AXIS)) : figure);
  }

  private static double[] shares(References references, String id) {
    return Compositions.close(((Reference.Split) references.find(id)).shares());
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return List.of(Figure.undefined(definition(), Zone.ALL, reason).against(REFERENCE));
  }
}
