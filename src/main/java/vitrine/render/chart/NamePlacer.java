package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for names beside their dots, so that no two names meet, none hides a dot and none
 * leaves the picture. A name that finds no room beside its dot stands further away, with a line to
 * it; one that finds none at all is left out, and the caller says so.
 */
final class NamePlacer {
  /** How far apart names are at least. */
  private static final double APART = 2;

  /** Nearer than so to another dot, a name would seem to be its. */
  private static final double ITS = 7;

  private static final double GAP = 4;
  private static final double RING = 8;
  private static final int RINGS = 26;
  private static final int DIRECTIONS = 24;

  /** From so far on a line leads to the dot. */
  private static final int LED = 2;

  private static final int TRIES = 6;

  private record Circle(double x, double y, double radius) {}

  private final Box bounds;
  private final List<Box> blocked = new ArrayList<>();
  private final List<Circle> dots = new ArrayList<>();
  private final List<Segment> lines = new ArrayList<>();
  private List<DotName.Placed> placed = new ArrayList<>();

  NamePlacer(Box bounds) {
    this.bounds = bounds;
  }

  /** Nothing may stand here. */
  void block(Box box) {
    blocked.add(box);
  }

  /** A dot that no name may hide. */
  void dot(double x, double y, double radius) {
    dots.add(new Circle(x, y, radius));
  }

  /** A line that names keep off where they can. */
  void avoid(Segment line) {
    lines.add(line);
  }

  /** The names that found a place; the first have the choice, unless others would find none. */
  List<DotName.Placed> place(List<DotName> names) {
    List<DotName> order = new ArrayList<>(names);
    List<DotName.Placed> best = List.of();
    for (int i = 0; i < TRIES && best.size() < names.size(); i++) {
      placed = new ArrayList<>();
      List<DotName> left = new ArrayList<>();
      order.forEach(name -> placeOrLeave(name, left));
      if (placed.size() > best.size()) {
        best = placed;
      }
      order.removeAll(left);
      order.addAll(0, left);
    }
    return best;
  }

  private void placeOrLeave(DotName name, List<DotName> left) {
    DotName.Placed best = null;
    double least = Double.MAX_VALUE;
    for (int ring = 0; ring < RINGS && ring * RING < least; ring++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        DotName.Placed candidate = candidate(name, ring, direction);
        double cost = isFree(candidate) ? ring * RING + cost(candidate, direction) : least;
        if (cost < least) {
          least = cost;
          best = candidate;
        }
      }
    }
    if (best == null) {
      left.add(name);
    } else {
      placed.add(best);
    }
  }

  /** The name in a direction from its dot: beside it with its end, or above with its middle. */
  private DotName.Placed candidate(DotName name, int ring, int direction) {
    double angle = 2 * StrictMath.PI * direction / DIRECTIONS;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double away = name.radius() + GAP + ring * RING;
    double width = name.width();
    double aside = Math.max(-1, Math.min(1, cos * 1.6));
    Box upright = Box.around(0, 0, width, Ink.SIZE);
    Box box =
        Box.around(
            name.x() + cos * away + aside * width / 2,
            name.y() + sin * away + sin * (upright.bottom() - upright.top()) / 2,
            width,
            Ink.SIZE);
    return new DotName.Placed(name, box, ring < LED ? null : leader(name, box));
  }

  /** From the rim of the dot to the nearest place of the name. */
  private static Segment leader(DotName name, Box box) {
    double x = box.nearestX(name.x());
    double y = box.nearestY(name.y());
    double distance = box.distance(name.x(), name.y());
    if (distance <= name.radius() + 1) {
      return null;
    }
    double from = (name.radius() + 0.5) / distance;
    double to = 1 - 0.5 / distance;
    double dx = x - name.x();
    double dy = y - name.y();
    return new Segment(
        name.x() + from * dx, name.y() + from * dy, name.x() + to * dx, name.y() + to * dy);
  }

  private boolean isFree(DotName.Placed candidate) {
    Box box = candidate.box();
    Box roomy = box.grown(APART);
    Segment leader = candidate.leader();
    return box.isWithin(bounds)
        && blocked.stream().noneMatch(other -> other.overlaps(roomy))
        && dots.stream().noneMatch(dot -> box.distance(dot.x, dot.y) < dot.radius + 1)
        && placed.stream().noneMatch(other -> meets(other, candidate, roomy))
        && (leader == null || blocked.stream().noneMatch(other -> other.isCrossed(leader)));
  }

  private static boolean meets(DotName.Placed other, DotName.Placed candidate, Box roomy) {
    Segment leader = candidate.leader();
    return other.box().overlaps(roomy)
        || other.leader() != null && roomy.isCrossed(other.leader())
        || leader != null && other.box().grown(1).isCrossed(leader)
        || leader != null && other.leader() != null && leader.crosses(other.leader());
  }

  /** What speaks against a place that is free: lines behind it, dots that it seems to be of. */
  private double cost(DotName.Placed candidate, int direction) {
    DotName name = candidate.name();
    double cost = 3 * Math.min(direction, DIRECTIONS - direction) / (DIRECTIONS / 2.0);
    for (Segment line : lines) {
      cost += candidate.box().isCrossed(line) ? 12 : 0;
    }
    for (Circle dot : dots) {
      boolean own = dot.x == name.x() && dot.y == name.y();
      double distance = candidate.box().distance(dot.x, dot.y) - dot.radius;
      if (!own && distance < ITS) {
        cost += candidate.leader() == null ? 32 : 5;
      }
      if (!own && candidate.leader() != null) {
        cost += candidate.leader().distance(dot.x, dot.y) < dot.radius + 1 ? 12 : 0;
      }
    }
    return cost;
  }
}
