package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.Wording;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * Lines under a picture on what came of drawing it: names that found no room, dots that stand for
 * several towns. Nothing is left out silently.
 */
final class FootNotes {
  private static final double LINE = 18;

  private final Wording wording;
  private final List<String> texts = new ArrayList<>();

  FootNotes(Wording wording) {
    this.wording = wording;
  }

  /** What a ring says, if any dot has one. */
  FootNotes shared(List<Cluster> clusters) {
    if (clusters.stream().anyMatch(cluster -> cluster.members().size() > 1)) {
      texts.add(wording.text("picture.shared-dot"));
    }
    return this;
  }

  /** How many names found no room, if any did not. */
  FootNotes unnamed(int count) {
    if (count > 0) {
      texts.add(wording.text(Message.of("picture.unnamed", Value.count(count))));
    }
    return this;
  }

  /** Draws them under a picture that ends at a height; where it ends then. */
  double draw(Svg svg, double bottom) {
    double y = bottom;
    for (String text : texts) {
      for (String line : TextWidth.lines(text, Ink.SIZE, Ink.HALF)) {
        y += LINE;
        svg.label(0, y - 5, "start", line, "font-size", Ink.SIZE, "fill", Ink.GREY);
      }
    }
    return y;
  }
}
