package vitrine.study;

import java.math.BigDecimal;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Outcome;
import vitrine.indicator.Selector;
import vitrine.model.TownFacts;

/** What a town is ranked by or held to: figures, the index, or a column of the towns table. */
final class RankValues {
  private final LoadedStudy study;

  RankValues(LoadedStudy study) {
    this.study = study;
  }

  /** The value of a selector among other towns; null where it is not known or does not compare. */
  Double comparable(RankedTown town, Selector selector) {
    boolean compares = !town.scopeOther() || !isOfTurnover(selector);
    return compares ? value(town, selector) : null;
  }

  private boolean isOfTurnover(Selector selector) {
    return !selector.isIndex()
        && selector.townsColumn() == null
        && study.catalogue().find(selector.id()).family() == Family.TURNOVER;
  }

  /** The value of a selector for the town by itself; null where it is not known. */
  Double value(RankedTown town, Selector selector) {
    if (selector.isIndex()) {
      return town.index().value();
    }
    if (selector.townsColumn() != null) {
      TownFacts facts = study.data().facts().getOrDefault(town.town(), TownFacts.NONE);
      BigDecimal number = facts.numbers().get(selector.townsColumn());
      return number == null ? null : Double.valueOf(number.doubleValue());
    }
    Figure figure = town.figure(selector);
    return figure == null ? null : part(figure, selector.part());
  }

  /** Why a selector has no value for the town. */
  static String reason(RankedTown town, Selector selector) {
    if (selector.isIndex()) {
      return Note.UNDER_HALF_WEIGHT;
    }
    Figure figure = selector.townsColumn() == null ? town.figure(selector) : null;
    if (figure == null) {
      return Note.NO_DATA;
    }
    if (figure.outcome() instanceof Outcome.Undefined undefined) {
      return undefined.reason();
    }
    if (figure.notes().contains(Note.NO_COUNT)) {
      return Note.NO_COUNT;
    }
    return selector.part() == Selector.Part.VALUE ? Note.ENDS_ONLY : Note.NO_INTERVAL;
  }

  /** A part of a figure; null where the figure does not have it. */
  static Double part(Figure figure, Selector.Part part) {
    return switch (part) {
      case VALUE -> figure.value();
      case LOW -> figure.interval() == null ? null : Double.valueOf(figure.interval().low());
      case HIGH -> figure.interval() == null ? null : Double.valueOf(figure.interval().high());
      case N -> figure.n() == null ? null : Double.valueOf(figure.n());
    };
  }
}
