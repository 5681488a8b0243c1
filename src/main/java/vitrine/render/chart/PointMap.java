package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Status;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Value;

/** Premises where they stand, with a scale and the north under them, so that nothing hides any. */
final class PointMap implements Chart {
  private static final double FOOT = 34;
  private static final double LONGEST = 190;
  private static final double SIZE = 3.6;

  private final Drawing.Map map;
  private final Wording wording;
  private final MapFrame frame;
  private final Svg svg = new Svg();

  PointMap(Drawing.Map map, Wording wording) {
    this.map = map;
    this.wording = wording;
    this.frame = MapFrame.of(map.points());
  }

  @Override
  public Drawn draw() {
    new PointMarks(map.points(), frame).draw(svg);
    double y = frame.height() + 8;
    scale(y);
    north(y);
    double bottom = Legend.draw(svg, legend(), frame.width(), y + FOOT);
    return new Drawn(frame.width(), bottom, svg.toString());
  }

  /** A bar of a round length. */
  private void scale(double top) {
    double metres = Axis.round(LONGEST / frame.scale());
    double length = metres * frame.scale();
    double y = top + 16;
    svg.path(
        "M0.7 "
            + Svg.number(y - 5)
            + "v5h"
            + Svg.number(length)
            + "v-5M"
            + Svg.number(0.7 + length / 2)
            + " "
            + Svg.number(y - 3)
            + "v3",
        "fill",
        "none",
        "stroke",
        Ink.INK,
        "stroke-width",
        1.4);
    boolean kilometres = metres >= 1000;
    Value number = new Value.Number(kilometres ? metres / 1000 : metres, 0);
    String text =
        wording.text(
            Message.of(kilometres ? "picture.map.kilometres" : "picture.map.metres", number));
    svg.label(length + 10, y + 1, "start", text, "font-size", Ink.SIZE, "fill", Ink.INK);
  }

  private void north(double top) {
    double x = frame.width() - 8;
    svg.path(
        "M" + Svg.number(x) + " " + Svg.number(top - 2) + "l6 20l-6 -5l-6 5z", "fill", Ink.INK);
    String text = wording.text("picture.map.north");
    svg.label(
        x - 12,
        top + 15,
        "end",
        text,
        "font-size",
        Ink.SIZE,
        "font-weight",
        "bold",
        "fill",
        Ink.INK);
  }

  private List<Legend.Item> legend() {
    List<Legend.Item> items = new ArrayList<>();
    for (Status status : Status.values()) {
      long count = map.points().stream().filter(point -> point.status() == status).count();
      if (count > 0) {
        String text = wording.text(Message.of("picture.state." + status.id(), Value.count(count)));
        Legend.Symbol symbol = (out, x, y) -> PointMarks.draw(out, status, x, y, SIZE);
        items.add(new Legend.Item(symbol, 4 * SIZE, text));
      }
    }
    return items;
  }
}
