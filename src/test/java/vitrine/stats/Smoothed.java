package vitrine.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sets of counts in beta-binomial.csv, each with what they say together. */
final class Smoothed {
  private static final Map<Integer, RatePosterior> KNOWN = new ConcurrentHashMap<>();

  private Smoothed() {}

  /** That of a set, from 1. */
  static RatePosterior of(int set) {
    return KNOWN.computeIfAbsent(set, Smoothed::read);
  }

  private static RatePosterior read(int set) {
    try (InputStream file = Smoothed.class.getResourceAsStream("beta-binomial.csv")) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] cells = lines.get(set + 1).split(",");
      return new RatePosterior(
          new BetaBinomial(BetaBinomialTest.counts(cells[0]), BetaBinomialTest.counts(cells[1])));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
