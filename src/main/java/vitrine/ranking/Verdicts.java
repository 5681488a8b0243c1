package vitrine.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Vacancy;
import vitrine.model.Significant;
import vitrine.model.Town;
import vitrine.stats.BenjaminiHochberg;
import vitrine.stats.BinomialTest;

/**
 * Exact two-sided binomial tests of all towns of one table against their reference, with the false
 * discovery rate held by Benjamini and Hochberg: q below 0.05 is a verdict.
 */
public final class Verdicts {
  private static final double LEVEL = 0.05;

  /** One town's vacancy and the rate it is compared with. */
  public record Test(Vacancy vacancy, BigDecimal reference) {}

  private Verdicts() {}

  /** The verdicts of the towns that have counts; the others have none. */
  public static Map<Town, Verdict> of(Map<Town, Test> tests) {
    List<Town> towns = new ArrayList<>();
    tests.forEach(
        (town, test) -> {
          if (test.vacancy() != null && test.vacancy().isCounted()) {
            towns.add(town);
          }
        });
    double[] p =
        towns.stream()
            .map(tests::get)
            .mapToDouble(
                test ->
                    BinomialTest.pValue(
                        test.vacancy().vacant(),
                        test.vacancy().known(),
                        test.reference().doubleValue()))
            .toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    Map<Town, Verdict> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < q.length; i++) {
      verdicts.put(towns.get(i), verdict(tests.get(towns.get(i)), q[i]));
    }
    return verdicts;
  }

  /** The side is that of the counts: with a significant test they cannot be equal. */
  private static Verdict verdict(Test test, double q) {
    if (Significant.compare(q, LEVEL) >= 0) {
      return Verdict.UNDECIDED;
    }
    BigDecimal expected = test.reference().multiply(BigDecimal.valueOf(test.vacancy().known()));
    return BigDecimal.valueOf(test.vacancy().vacant()).compareTo(expected) > 0
        ? Verdict.ABOVE
        : Verdict.BELOW;
  }
}
