package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;

/** An indicator of the vacancy of each zone, whether counted here or published by somebody. */
abstract class VacancyIndicator extends DefinedIndicator {
  VacancyIndicator(Definition definition) {
    super(definition);
  }

  @Override
  public List<Figure> figures(Subject subject, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      Vacancy vacancy = subject.vacancy(zone);
      if (vacancy != null) {
        for (Figure figure : figures(zone, vacancy, references)) {
          figures.add(figure.noting(vacancy.publication()).noting(subject.assumptions(zone)));
        }
      }
    }
    return figures;
  }

  /** The figures of one zone. */
  abstract List<Figure> figures(Zone zone, Vacancy vacancy, ReferenceChoice references);
}
