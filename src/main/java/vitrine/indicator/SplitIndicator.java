package vitrine.indicator;

import java.util.List;
import vitrine.model.ZoneSplit;
import vitrine.reference.ReferenceChoice;

/** An indicator of the split of turnover. */
abstract class SplitIndicator extends DefinedIndicator {
  SplitIndicator(Definition definition) {
    super(definition);
  }

  @Override
  public List<Figure> figures(Subject subject, ReferenceChoice references) {
    if (subject.turnover() == null) {
      return List.of();
    }
    ZoneSplit split = subject.turnover().split();
    List<Figure> figures =
        split == null
            ? undefined(subject.turnover().undefined(), references)
            : defined(subject, split, references);
    return figures.stream()
        .map(figure -> subject.assumed() ? figure.noting(List.of(Note.TOWN_ASSUMED)) : figure)
        .toList();
  }

  /** The figures of a whole split. */
  abstract List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references);

  /** The same figures where there is no whole split. */
  abstract List<Figure> undefined(String reason, ReferenceChoice references);
}
