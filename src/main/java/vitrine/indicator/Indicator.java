package vitrine.indicator;

import java.util.List;
import vitrine.reference.ReferenceChoice;

/** A quantity that can be computed of a town at a survey. */
public interface Indicator {
  /** What the catalogue says of it. */
  Definition definition();

  /**
   * Its figures, by zone and reference; none where the town has no data of the kind at this survey.
   * What cannot be computed from the data that is there is undefined, with the reason.
   */
  List<Figure> figures(Subject subject, ReferenceChoice references);
}
