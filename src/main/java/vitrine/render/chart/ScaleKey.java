package vitrine.render.chart;

import java.util.List;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/** The classes of a scale in words: their tints, and between which rates each lies. */
final class ScaleKey {
  private static final double LINE = 20;
  private static final double SWATCH = 17;
  private static final double BETWEEN = 16;

  private final List<Drawing.Grade> scale;
  private final Wording wording;

  ScaleKey(List<Drawing.Grade> scale, Wording wording) {
    this.scale = scale;
    this.wording = wording;
  }

  /** Draws it in as many lines as it needs; where it ends. */
  double draw(Svg svg, double width, double top) {
    if (scale.isEmpty()) {
      return top + 4;
    }
    double x = 0;
    double y = top + LINE;
    double from = 0;
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.GREY);
    for (int i = 0; i < scale.size(); i++) {
      String text = TextWidth.fitted(text(i, from), Ink.SIZE, width - SWATCH);
      from = scale.get(i).upper();
      double wide = SWATCH + TextWidth.of(text, Ink.SIZE);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += LINE;
      }
      svg.rectangle(
          x + 0.5,
          y - 10.5,
          11,
          10,
          "fill",
          RateGround.tint(i),
          "stroke",
          Ink.OUTLINE,
          "stroke-width",
          0.8);
      svg.label(x + SWATCH, y, "start", text);
      x += wide + BETWEEN;
    }
    svg.close();
    return y + 8;
  }

  private String text(int grade, double from) {
    String word = wording.text(scale.get(grade).label());
    double to = scale.get(grade).upper();
    return grade == scale.size() - 1
        ? word + " (> " + wording.style().percent(from, decimals(from)) + ")"
        : word + " (" + number(from) + "–" + wording.style().percent(to, decimals(to)) + ")";
  }

  private String number(double rate) {
    NumberStyle style = wording.style();
    return style.percentNumber(rate, decimals(rate));
  }

  private static int decimals(double rate) {
    return StrictMath.abs(rate * 100 - StrictMath.rint(rate * 100)) < 1e-9 ? 0 : 1;
  }
}
