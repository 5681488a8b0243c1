package vitrine.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * Points that lie far from their town’s others: latitude and longitude swapped, a sign or a decimal
 * mark lost, a geocoder that found a namesake. No commune has shops 50 km apart.
 *
 * <p>Points are counted on a grid; a town’s middle is its fullest cell, so that a few wrong points
 * do not move it. Where more than a fifth lie far from it, the town has no such middle and nothing
 * is told.
 */
final class FarCoordinates implements Check {
  /** Half a degree is some 55 km of latitude, and in France 40 km of longitude. */
  private static final double FAR_DEGREES = 0.5;

  private static final double FAR_METRES = 50_000;
  private static final int CELLS = 5;
  private static final long LEAST_POINTS = 10;
  private static final double MOST_FAR = 0.2;

  private record Key(Town town, boolean metres) {}

  private record Cell(long a, long b) {}

  private record Middle(double a, double b) {}

  private final Map<Key, Map<Cell, Long>> grids = new HashMap<>();
  private final Map<Key, Middle> middles = new HashMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    see(row, false, Field.LAT, Field.LON);
    see(row, true, Field.X, Field.Y);
  }

  private void see(KeptRow row, boolean metres, Field first, Field second) {
    double[] point = point(row, first, second);
    if (point != null) {
      double size = far(metres) / CELLS;
      Cell cell = new Cell((long) Math.floor(point[0] / size), (long) Math.floor(point[1] / size));
      grids
          .computeIfAbsent(new Key(row.town(), metres), unused -> new HashMap<>())
          .merge(cell, 1L, Long::sum);
    }
  }

  private static double far(boolean metres) {
    return metres ? FAR_METRES : FAR_DEGREES;
  }

  private static double[] point(KeptRow row, Field first, Field second) {
    if (row.table() != TableKind.PREMISES || !row.has(first) || !row.has(second)) {
      return null;
    }
    BigDecimal a = row.number(first);
    BigDecimal b = row.number(second);
    return a == null || b == null ? null : new double[] {a.doubleValue(), b.doubleValue()};
  }

  @Override
  public boolean looksTwice() {
    grids.forEach(
        (key, grid) -> {
          Middle middle = middle(grid, far(key.metres()) / CELLS);
          long all = grid.values().stream().mapToLong(Long::longValue).sum();
          long away = away(grid, middle, far(key.metres()));
          if (away > 0 && all >= LEAST_POINTS && away <= all * MOST_FAR) {
            middles.put(key, middle);
          }
        });
    return !middles.isEmpty();
  }

  /** The middle of the fullest cell; of two as full, of the first by its place. */
  private static Middle middle(Map<Cell, Long> grid, double size) {
    Cell fullest = null;
    for (Map.Entry<Cell, Long> entry : grid.entrySet()) {
      if (fullest == null || isBefore(entry.getKey(), entry.getValue(), fullest, grid)) {
        fullest = entry.getKey();
      }
    }
    return new Middle((fullest.a() + 0.5) * size, (fullest.b() + 0.5) * size);
  }

  private static boolean isBefore(Cell cell, long count, Cell other, Map<Cell, Long> grid) {
    long most = grid.get(other);
    if (count != most) {
      return count > most;
    }
    return cell.a() != other.a() ? cell.a() < other.a() : cell.b() < other.b();
  }

  private static long away(Map<Cell, Long> grid, Middle middle, double far) {
    double size = far / CELLS;
    return grid.entrySet().stream()
        .filter(
            entry ->
                isFar(
                    (entry.getKey().a() + 0.5) * size,
                    (entry.getKey().b() + 0.5) * size,
                    middle,
                    far))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isFar(double a, double b, Middle middle, double far) {
    return Math.abs(a - middle.a()) > far || Math.abs(b - middle.b()) > far;
  }

  @Override
  public void seeAgain(KeptRow row, Findings findings) {
    seeAgain(row, false, Field.LAT, Field.LON, findings);
    seeAgain(row, true, Field.X, Field.Y, findings);
  }

  private void seeAgain(KeptRow row, boolean metres, Field first, Field second, Findings findings) {
    Middle middle = middles.get(new Key(row.town(), metres));
    double[] point = middle == null ? null : point(row, first, second);
    if (point != null && isFar(point[0], point[1], middle, far(metres))) {
      findings.add(
          new Finding(
              FindingCode.COORDINATES_FAR,
              row.place(first),
              row.text(first) + ", " + row.text(second),
              rounded(middle.a(), metres) + ", " + rounded(middle.b(), metres)));
    }
  }

  private static String rounded(double value, boolean metres) {
    BigDecimal rounded = BigDecimal.valueOf(value);
    return rounded.setScale(metres ? -3 : 2, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
