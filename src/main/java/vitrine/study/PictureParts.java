package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Message;
import vitrine.report.Value;
import vitrine.stats.Interval;

/** Parts that the pictures of several commands have. */
final class PictureParts {
  private PictureParts() {}

  /**
   * A figure as a rate that is drawn.
   *
   * @param figure null where there is none
   * @param verdict null where none is given
   */
  static Drawing.Rate rate(Figure figure, Verdict verdict) {
    if (figure == null || figure.value() == null) {
      return Drawing.Rate.NONE;
    }
    Interval interval = figure.interval();
    boolean bare = interval == null;
    Mark mark = bare ? Mark.NO_COUNT : verdict == null ? Mark.UNDECIDED : Mark.of(verdict.id());
    return new Drawing.Rate(
        figure.value(),
        bare ? null : (Double) interval.low(),
        bare ? null : (Double) interval.high(),
        figure.n(),
        mark);
  }

  /** The split of a town; none unless all three shares are known. */
  static Drawing.Shares shares(RankedTown town) {
    List<Double> shares = new ArrayList<>();
    for (Zone zone : Zone.THREE) {
      Figure figure = town.figure("turnover_share", zone, "");
      shares.add(figure == null ? null : figure.value());
    }
    return shares.contains(null)
        ? Drawing.Shares.NONE
        : new Drawing.Shares(shares.get(0), shares.get(1), shares.get(2));
  }

  /** The split of a reference. */
  static Drawing.Shares shares(Reference.Split split) {
    return new Drawing.Shares(
        split.share(Zone.PERIPHERY), split.share(Zone.CENTRE), split.share(Zone.PERICENTRAL));
  }

  /**
   * What rates of vacancy are seen against.
   *
   * @param reference null where the towns have no one reference
   */
  static Drawing.Ground ground(ReferenceChoice references, Reference.Rate reference) {
    List<Drawing.Grade> grades = new ArrayList<>();
    if (!references.scales().isEmpty()) {
      for (Reference.Step step : references.scales().get(0).steps()) {
        double upper = step.upper() == null ? 1 : step.upper().doubleValue();
        grades.add(new Drawing.Grade(Message.of("grade." + step.label().replace(' ', '-')), upper));
      }
    }
    return new Drawing.Ground(grades, reference == null ? null : guide(reference));
  }

  /** A rate as a line of a picture, with its publisher and its year. */
  static Drawing.Guide guide(Reference.Rate rate) {
    Integer year = rate.citation().dataYear();
    return new Drawing.Guide(
        Message.of(
            "picture.reference",
            Value.text(rate.citation().publisher()),
            year == null ? Value.text("–") : new Value.Year(year),
            Value.percent(rate.value().doubleValue())),
        rate.value().doubleValue());
  }
}
