package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Expected numbers: R 4.2.2, package tseries 0.10.53, {@code runs.test}, for z and the normal p of
 * one sequence; an enumeration of every layout in R for the exact p; both by runs.R.
 */
class RunsTestTest {

  private static boolean[] sequence(String word) {
    boolean[] sequence = new boolean[word.length()];
    for (int i = 0; i < sequence.length; i++) {
      sequence[i] = word.charAt(i) == 'V';
    }
    return sequence;
  }

  private static List<boolean[]> sequences(String words) {
    return Arrays.stream(words.split(" ")).map(RunsTestTest::sequence).toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "runs.csv", useHeadersInDisplayName = true)
  void agreesWithRunsTest(String word, double z, double p) {
    RunsTest test = RunsTest.of(sequences(word));
    assertThat(test.z().orElseThrow()).isCloseTo(z, within(1e-12));
    assertThat(test.p().orElseThrow()).isCloseTo(p, within(1e-11 * p));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "runs-exact.csv", useHeadersInDisplayName = true)
  void agreesWithEveryLayoutCounted(String words, double p) {
    assertThat(RunsTest.of(sequences(words)).p().orElseThrow()).isCloseTo(p, within(1e-13));
  }

  /** VVVoooo: R 2, E 1 + 24/7, Var 24·17/(49·6). */
  @Test
  void byHand() {
    RunsTest test = RunsTest.of(sequences("VVVoooo"));
    assertThat(test.runs()).isEqualTo(2);
    assertThat(test.expected()).isCloseTo(31 / 7.0, within(1e-15));
    assertThat(test.variance()).isCloseTo(408 / 294.0, within(1e-15));
    assertThat(test.z().orElseThrow()).isNegative();
  }

  @Test
  void sequencesOfOneKindDoNotCount() {
    RunsTest test = RunsTest.of(sequences("VVVoooo VVV oo V"));
    assertThat(test).isEqualTo(RunsTest.of(sequences("VVVoooo")));
    assertThat(test.sequences()).isEqualTo(1);
    assertThat(test.n()).isEqualTo(7);
  }

  @Test
  void withoutBothKindsThereIsNoTest() {
    for (List<boolean[]> none :
        List.of(List.<boolean[]>of(), List.of(new boolean[0]), sequences("VVV oo o"))) {
      RunsTest test = RunsTest.of(none);
      assertThat(test.z()).isEmpty();
      assertThat(test.p()).isEmpty();
      assertThat(test.sequences()).isZero();
    }
  }

  @Test
  void oneAndOneTellNothing() {
    RunsTest test = RunsTest.of(sequences("Vo oV"));
    assertThat(test.z()).isEmpty();
    assertThat(test.p()).hasValue(1);
  }

  @Test
  void theOtherWayRoundAndTheOtherKindAreTheSame() {
    List<String> words = new ArrayList<>(List.of("VVoooo", "oooVV", "VoooVooVVVooo"));
    RunsTest test = RunsTest.of(sequences(String.join(" ", words)));
    Collections.shuffle(words, new Random(1));
    String turned = new StringBuilder(String.join(" ", words)).reverse().toString();
    String exchanged = turned.replace('V', 'x').replace('o', 'V').replace('x', 'o');
    RunsTest other = RunsTest.of(sequences(exchanged));
    assertThat(other.runs()).isEqualTo(test.runs());
    assertThat(other.z().orElseThrow()).isCloseTo(test.z().orElseThrow(), within(1e-12));
  }

  /** 4,000 seeded shuffles of two sequences: mean and variance of R. */
  @Test
  void meanAndVarianceAreThoseOfShuffles() {
    List<boolean[]> sequences = sequences("VVVVVoooooooooooooooo VVVVoooooo");
    RunsTest test = RunsTest.of(sequences);
    RandomStream random = new RandomStream(4, "runs", "", 0);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 4000; i++) {
      sequences.forEach(one -> shuffle(one, random));
      long runs = RunsTest.of(sequences).runs();
      sum += runs;
      squares += (double) runs * runs;
    }
    double mean = sum / 4000;
    assertThat(mean).isCloseTo(test.expected(), within(4 * Math.sqrt(test.variance() / 4000)));
    assertThat(squares / 4000 - mean * mean)
        .isCloseTo(test.variance(), within(0.1 * test.variance()));
  }

  private static void shuffle(boolean[] sequence, RandomStream random) {
    for (int i = sequence.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      boolean kept = sequence[i];
      sequence[i] = sequence[j];
      sequence[j] = kept;
    }
  }
}
