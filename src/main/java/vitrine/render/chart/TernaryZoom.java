package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import vitrine.report.Drawing;

/**
 * The part of the triangle of all splits that holds those that are drawn: another triangle, whose
 * corners lie on tenths.
 *
 * @param periphery the least share of the periphery in it, in tenths; likewise the others
 */
record TernaryZoom(int periphery, int centre, int pericentral) {
  /** Room between the outermost split and the edge. */
  private static final double ROOM = 0.02;

  /** In a smaller part, differences that mean nothing would look large. */
  private static final int LEAST_SIZE = 3;

  /** A part that is nearly the whole is the whole. */
  private static final int MOST_SIZE = 9;

  /** The smallest that holds them all. */
  static TernaryZoom of(List<Drawing.Shares> splits) {
    int[] least = {10, 10, 10};
    for (Drawing.Shares split : splits) {
      least[0] = Math.min(least[0], tenths(split.periphery()));
      least[1] = Math.min(least[1], tenths(split.centre()));
      least[2] = Math.min(least[2], tenths(split.pericentral()));
    }
    while (10 - least[0] - least[1] - least[2] < LEAST_SIZE) {
      int largest = least[0] >= least[1] && least[0] >= least[2] ? 0 : least[1] >= least[2] ? 1 : 2;
      least[largest]--;
    }
    TernaryZoom zoom = new TernaryZoom(least[0], least[1], least[2]);
    return zoom.size() >= MOST_SIZE ? new TernaryZoom(0, 0, 0) : zoom;
  }

  private static int tenths(double share) {
    return Math.max(0, (int) StrictMath.floor((share - ROOM) * 10));
  }

  /** How long its sides are, in tenths of the whole triangle’s. */
  int size() {
    return 10 - periphery - centre - pericentral;
  }

  boolean isWhole() {
    return size() == 10;
  }

  /** How far a split lies to the right of its left corner, 1 for the right one. */
  double right(double centreShare, double pericentralShare) {
    double up = centreShare * 10 - centre;
    return (pericentralShare * 10 - pericentral + up / 2) / size();
  }

  /** How far a split lies above its base, 1 for its top. */
  double up(double centreShare) {
    return (centreShare * 10 - centre) / size();
  }

  /** The steps of an axis between the two corners of an edge, both left out. */
  List<Double> ticks() {
    double step = size() <= LEAST_SIZE ? 0.5 : size() > 7 ? 2 : 1;
    List<Double> ticks = new ArrayList<>();
    for (double tick = step; tick < size() - 1e-9; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }
}
