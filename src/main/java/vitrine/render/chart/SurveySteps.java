package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * The surveys of one town in its panel: a line from rate to rate, the interval of each as a
 * whisker, and the first and the last rate in figures. A rate without a count is hollow.
 */
final class SurveySteps {
  private static final double DOT = 3.6;

  private final List<Drawing.Surveys.Step> steps;
  private final Axis up;
  private final YearAxis across;
  private final Wording wording;
  private final Drawing.Guide reference;

  SurveySteps(
      List<Drawing.Surveys.Step> steps,
      Axis up,
      YearAxis across,
      Drawing.Guide reference,
      Wording wording) {
    this.reference = reference;
    this.steps = steps.stream().filter(step -> step.rate().value() != null).toList();
    this.up = up;
    this.across = across;
    this.wording = wording;
  }

  void draw(Svg svg) {
    StringBuilder line = new StringBuilder();
    StringBuilder whiskers = new StringBuilder();
    for (Drawing.Surveys.Step step : steps) {
      String x = Svg.number(across.at(step.year())) + " ";
      Drawing.Rate rate = step.rate();
      line.append(line.isEmpty() ? "M" : "L").append(x).append(Svg.number(up.at(rate.value())));
      if (rate.low() != null) {
        whiskers.append('M').append(x).append(Svg.number(up.at(rate.low())));
        whiskers.append('V').append(Svg.number(up.at(rate.high())));
        if (rate.high() > up.most()) {
          whiskers.append("m-4 4l4 -4l4 4");
        }
      }
    }
    path(svg, whiskers, Ink.SLATE, 2.4);
    path(svg, line, Ink.INK, 1.2);
    steps.forEach(step -> dot(svg, step));
    values(svg);
  }

  private static void path(Svg svg, StringBuilder path, String colour, double width) {
    if (!path.isEmpty()) {
      svg.path(path.toString(), "fill", "none", "stroke", colour, "stroke-width", width);
    }
  }

  private void dot(Svg svg, Drawing.Surveys.Step step) {
    boolean hollow = step.rate().low() == null;
    svg.leaf(
        "circle",
        "cx",
        across.at(step.year()),
        "cy",
        up.at(step.rate().value()),
        "r",
        DOT,
        "fill",
        hollow ? "#fff" : Ink.INK,
        "stroke",
        Ink.INK,
        "stroke-width",
        1.4);
  }

  private void values(Svg svg) {
    List<Box> taken = new ArrayList<>();
    if (!steps.isEmpty()) {
      value(svg, steps.get(steps.size() - 1), taken);
    }
    if (steps.size() > 1) {
      value(svg, steps.get(0), taken);
    }
  }

  /** Writes a rate above its interval, else below, else further away, within the panel. */
  private void value(Svg svg, Drawing.Surveys.Step step, List<Box> taken) {
    Drawing.Rate rate = step.rate();
    String text = wording.style().percent(rate.value(), 1);
    double wide = TextWidth.bold(text, Ink.SIZE);
    double x = across.at(step.year());
    double middle = Math.max(across.from() + wide / 2, Math.min(across.to() - wide / 2, x));
    double upper = up.at(rate.high() == null ? rate.value() : rate.high());
    double lower = up.at(rate.low() == null ? rate.value() : rate.low());
    double[] bases = {
      upper - 6, lower + 16, upper - 22, lower + 32, up.to() + 11, up.from() - 4, up.from() - 22
    };
    List<Box> free = new ArrayList<>();
    for (double base : bases) {
      Box box = Box.ofText(middle, base, "middle", wide, Ink.SIZE);
      boolean inside = box.top() >= up.to() - 4 && box.bottom() <= up.from();
      if (inside && taken.stream().noneMatch(box::overlaps)) {
        free.add(box);
      }
    }
    Box best = free.stream().filter(this::isOffReference).findFirst().orElse(null);
    best = best != null || free.isEmpty() ? best : free.get(0);
    if (best != null) {
      draw(svg, text, middle, best.baseline(Ink.SIZE));
      taken.add(best.grown(1));
    }
  }

  private boolean isOffReference(Box box) {
    double y = reference == null ? 0 : up.at(reference.value());
    return reference == null || y < box.top() - 1 || y > box.bottom() + 1;
  }

  private static void draw(Svg svg, String text, double middle, double base) {
    svg.label(
        middle,
        base,
        "middle",
        text,
        "font-size",
        Ink.SIZE,
        "font-weight",
        "bold",
        "fill",
        Ink.INK,
        "stroke",
        "#fff",
        "stroke-width",
        3,
        "stroke-linejoin",
        "round",
        "paint-order",
        "stroke");
  }
}
