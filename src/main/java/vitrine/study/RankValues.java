package vitrine.study;

import java.math.BigDecimal;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.TownFacts;

/** What a town is ranked by: figures, the index, or a column of the towns table. */
final class RankValues {
  private final LoadedStudy study;

  RankValues(LoadedStudy study) {
    this.study = study;
  }

  /** The value of a selector; null where it is not known or does not compare. */
  Double value(RankedTown town, Selector selector) {
    if (selector.isIndex()) {
      return town.index().value();
    }
    if (selector.townsColumn() != null) {
      TownFacts facts = study.data().facts().getOrDefault(town.town(), TownFacts.NONE);
      BigDecimal number = facts.numbers().get(selector.townsColumn());
      return number == null ? null : Double.valueOf(number.doubleValue());
    }
    boolean turnover = study.catalogue().find(selector.id()).family() == Family.TURNOVER;
    Figure figure = turnover && town.scopeOther() ? null : town.figure(selector);
    return figure == null ? null : part(figure, selector.part());
  }

  private static Double part(Figure figure, Selector.Part part) {
    return switch (part) {
      case VALUE -> figure.value();
      case LOW -> figure.interval() == null ? null : Double.valueOf(figure.interval().low());
      case HIGH -> figure.interval() == null ? null : Double.valueOf(figure.interval().high());
      case N -> figure.n() == null ? null : Double.valueOf(figure.n());
    };
  }
}
