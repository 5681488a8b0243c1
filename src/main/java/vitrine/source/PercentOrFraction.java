package vitrine.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;

/**
 * Whether a column of rates or shares is written in percent: a percent sign decides; else any value
 * over 1; else they are fractions. Judged over all files of the table together.
 */
final class PercentOrFraction {
  /** One cell of the column. */
  record Sample(NumberGrammar.Parsed parsed, Place place) {}

  private final boolean percent;

  private PercentOrFraction(boolean percent) {
    this.percent = percent;
  }

  /** Judges a column, and tells of cells that may have been meant otherwise. */
  static PercentOrFraction judge(List<Sample> column, Findings findings) {
    boolean signed = column.stream().anyMatch(sample -> sample.parsed().percent());
    boolean percent = column.stream().map(Sample::parsed).anyMatch(PercentOrFraction::isPercent);
    Set<FileName> told = new TreeSet<>();
    for (Sample sample : column) {
      if (!percent && told.add(sample.place().file())) {
        Place place = new Place(sample.place().file(), 0, sample.place().column());
        findings.add(new Finding(FindingCode.READ_AS_FRACTION, place, "", ""));
      } else if (percent && isDoubtful(sample.parsed(), signed)) {
        String found = sample.parsed().value().toPlainString();
        findings.add(
            new Finding(FindingCode.READ_AS_PERCENT_MIXED, sample.place(), found, found + " %"));
      }
    }
    return new PercentOrFraction(percent);
  }

  private static boolean isPercent(NumberGrammar.Parsed parsed) {
    return parsed.percent() || parsed.value().compareTo(BigDecimal.ONE) > 0;
  }

  /** Among percentages it may be one of less than one percent, or a fraction by mistake. */
  private static boolean isDoubtful(NumberGrammar.Parsed parsed, boolean signed) {
    int toOne = parsed.value().compareTo(BigDecimal.ONE);
    return !parsed.percent() && parsed.value().signum() > 0 && (toOne < 0 || signed && toOne == 0);
  }

  /** The cell as a fraction. */
  BigDecimal fraction(NumberGrammar.Parsed parsed) {
    return percent ? parsed.value().movePointLeft(2) : parsed.value();
  }
}
