package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Damages a file once at each place. */
final class Everywhere {
  private Everywhere() {}

  /** What becomes of one cell as it stands in the file; null where the damage does not apply. */
  @FunctionalInterface
  interface CellDamage {
    String of(CleanRow row, Column column, String raw);
  }

  /** What a right reader makes of a file that was damaged at a row and column. */
  @FunctionalInterface
  interface CellTruth {
    Truth of(Truth clean, int row, Column column);
  }

  /** Every cell of every premises, one at a time. */
  static Stream<Polluted> cells(
      Inventory clean, Writing writing, CellDamage damage, CellTruth truth) {
    return rows(clean)
        .boxed()
        .flatMap(
            row ->
                Stream.of(Column.values())
                    .map(column -> cell(clean, writing, row, column, damage, truth)))
        .filter(polluted -> polluted != null);
  }

  private static Polluted cell(
      Inventory clean,
      Writing writing,
      int index,
      Column column,
      CellDamage damage,
      CellTruth truth) {
    CleanRow row = clean.rows().get(index);
    List<String> raw = new ArrayList<>(row.cells().stream().map(writing::cell).toList());
    String damaged = damage.of(row, column, raw.get(column.ordinal()));
    if (damaged == null) {
      return null;
    }
    raw.set(column.ordinal(), damaged);
    List<String> lines = clean.lines(writing);
    lines.set(index + 1, String.join(writing.delimiter(), raw));
    return Polluted.of("row " + (index + 1) + " " + column.field, clean, lines)
        .truth(truth.of(Truth.of(clean), index, column));
  }

  /** One row at a time: what becomes of its line. */
  static Stream<Polluted> lines(
      Inventory clean,
      Writing writing,
      UnaryOperator<String> damage,
      BiFunction<Truth, Integer, Truth> truth) {
    return rows(clean)
        .mapToObj(
            index -> {
              List<String> lines = clean.lines(writing);
              String damaged = damage.apply(lines.get(index + 1));
              if (damaged.equals(lines.get(index + 1))) {
                return null;
              }
              lines.set(index + 1, damaged);
              return Polluted.of("row " + (index + 1), clean, lines)
                  .truth(truth.apply(Truth.of(clean), index));
            })
        .filter(polluted -> polluted != null);
  }

  /** A line more, at every place from above the header to below the last row. */
  static Stream<Polluted> between(
      Inventory clean, int from, IntFunction<String> line, String variant) {
    return IntStream.rangeClosed(from, clean.rows().size() + 1)
        .mapToObj(
            at -> {
              List<String> lines = clean.lines(Writing.FRENCH);
              lines.add(at, line.apply(at));
              return Polluted.of(variant + " before line " + (at + 1), clean, lines);
            });
  }

  static IntStream rows(Inventory clean) {
    return IntStream.range(0, clean.rows().size());
  }
}
