package vitrine.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import vitrine.bench.Contender.Cost;

/**
 * The measurements as a Markdown table: medians, then how many times the first command's cost each
 * is. Ratios are made within each round, and their median and quartiles printed: a ratio of the two
 * medians would set a quiet round of one command against a busy round of the other.
 */
final class BenchTable {
  private static final String HEAD =
      """
      | command | wall s | processor s | memory MiB | wall ratio | quartiles | processor ratio | memory ratio |
      |---|--:|--:|--:|--:|:-:|--:|--:|
      """;

  private BenchTable() {}

  static String of(List<Contender> contenders) {
    StringBuilder table = new StringBuilder(HEAD);
    Contender base = contenders.get(0);
    for (Contender contender : contenders) {
      Spread wall = ratios(contender, base, Cost::wall);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s | %s | %s | %s |\n",
              contender.name(),
              seconds(median(contender, Cost::wall)),
              seconds(median(contender, Cost::processor)),
              number("%.0f", median(contender, Cost::memory)),
              ratio(wall),
              contender == base ? "" : quartiles(wall),
              ratio(ratios(contender, base, Cost::processor)),
              ratio(ratios(contender, base, Cost::memory))));
    }
    return table.toString();
  }

  private static double median(Contender contender, ToDoubleFunction<Cost> side) {
    return Spread.of(contender.costs(side)).median();
  }

  private static String ratio(Spread ratios) {
    return number("%.2f", ratios.median());
  }

  private static Spread ratios(Contender contender, Contender base, ToDoubleFunction<Cost> side) {
    return Spread.ofRatios(contender.costs(side), base.costs(side));
  }

  private static String quartiles(Spread ratios) {
    return String.format(Locale.ROOT, "%.2f–%.2f", ratios.lower(), ratios.upper());
  }

  private static String seconds(double value) {
    return number(value < 10 ? "%.2f" : "%.1f", value);
  }

  /** What is not known is left empty. */
  private static String number(String format, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "";
  }
}
