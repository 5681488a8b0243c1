package vitrine.indicator;

import java.util.List;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.ReferenceChoice;

/**
 * {@code centre_periphery_log_ratio}: ln(x_centre / x_periphery). The French split gives −0.908,
 * the German 0.
 *
 * <p>Unit: nat, any number. Direction: up. Undefined: either share zero ({@code zero-share}), or as
 * the shares. Source: METHOD §2.
 */
final class CentrePeripheryLogRatio extends SplitIndicator {
  CentrePeripheryLogRatio() {
    super(Definition.ofSplit("centre_periphery_log_ratio", Against.NOTHING, Direction.UP, "nat"));
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    double centre = split.parts().get(Zone.CENTRE).doubleValue();
    double periphery = split.parts().get(Zone.PERIPHERY).doubleValue();
    return List.of(
        centre == 0 || periphery == 0
            ? Figure.undefined(definition(), Zone.ALL, Note.ZERO_SHARE)
            : Figure.of(definition(), Zone.ALL, StrictMath.log(centre / periphery)));
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return List.of(Figure.undefined(definition(), Zone.ALL, reason));
  }
}
