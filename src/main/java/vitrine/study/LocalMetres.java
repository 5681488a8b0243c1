package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrine.model.MapPoint;
import vitrine.model.Premises;
import vitrine.report.Drawing;
import vitrine.space.Points;
import vitrine.stats.Quantiles;

/**
 * Premises on a plane of their town: metres to the east and to the north of its middle. Degrees are
 * laid out by the equirectangular projection about the middle, x = R·cos φ₀·Δλ and y = R·Δφ, whose
 * lengths err by less than a thousandth within ten kilometres below 60° of latitude; metres of
 * Lambert-93 stay what they are. Premises of the kind of points that fewer have are left out: one
 * middle has no two projections.
 *
 * <p>What lies very far from the others is an error of its coordinates more often than a shop, and
 * would leave all others in one spot: it is put apart and counted.
 */
final class LocalMetres {
  /**
   * So many times the distance within which three of four lie, and no less than twenty kilometres.
   */
  private static final double FAR = 10;

  private static final double LEAST_FAR = 20_000;
  private static final double THREE_OF_FOUR = 0.75;

  private final List<Drawing.Map.Point> near = new ArrayList<>();
  private final long far;

  private LocalMetres(List<Premises> premises) {
    double[] east = new double[premises.size()];
    double[] north = new double[premises.size()];
    project(premises, east, north);
    double middleEast = Quantiles.median(east).orElse(0);
    double middleNorth = Quantiles.median(north).orElse(0);
    double[] away = new double[premises.size()];
    Arrays.setAll(away, i -> StrictMath.hypot(east[i] - middleEast, north[i] - middleNorth));
    double limit = Math.max(LEAST_FAR, FAR * Quantiles.type7(away, THREE_OF_FOUR).orElse(0));
    for (int i = 0; i < away.length; i++) {
      if (away[i] <= limit) {
        near.add(
            new Drawing.Map.Point(
                east[i] - middleEast, north[i] - middleNorth, premises.get(i).status()));
      }
    }
    this.far = premises.size() - near.size();
  }

  /** The plane of those premises that have a point. */
  static LocalMetres of(List<Premises> premises) {
    List<Premises> pointed = premises.stream().filter(one -> one.point() != null).toList();
    long metres = pointed.stream().filter(one -> one.point().isLambert93()).count();
    boolean lambert = 2 * metres > pointed.size();
    return new LocalMetres(
        pointed.stream().filter(one -> one.point().isLambert93() == lambert).toList());
  }

  private static void project(List<Premises> premises, double[] east, double[] north) {
    double[] latitudes = premises.stream().mapToDouble(one -> one.point().y()).toArray();
    double middle = Quantiles.median(latitudes).orElse(0);
    double cosine = StrictMath.cos(StrictMath.toRadians(middle));
    for (int i = 0; i < east.length; i++) {
      MapPoint point = premises.get(i).point();
      double x = point.x();
      double y = point.y();
      east[i] = point.isLambert93() ? x : Points.RADIUS * cosine * StrictMath.toRadians(x);
      north[i] = point.isLambert93() ? y : Points.RADIUS * StrictMath.toRadians(y);
    }
  }

  /** Those that a map can show. */
  List<Drawing.Map.Point> near() {
    return near;
  }

  /** How many lie too far away. */
  long far() {
    return far;
  }
}
