package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.tally.Quantity;

class QuantityGrammarTest {
  private static final long UNIT = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource({"<300,0,300", "300-1000,300,1000", "300 à 1 000 m²,300,1000", "≤ 80,0,80"})
  void keepsBandsAsBands(String text, long low, long high) {
    assertThat(QuantityGrammar.isBand(text)).isTrue();
    assertThat(QuantityGrammar.band(text, (char) 0))
        .isEqualTo(new Quantity(low * UNIT, high * UNIT));
  }

  @Test
  void anUpperEndCanBeOpen() {
    assertThat(QuantityGrammar.band(">1000", (char) 0))
        .isEqualTo(new Quantity(1000 * UNIT, Quantity.OPEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-300", "<", "-80", "grande"})
  void refusesWhatIsNone(String text) {
    boolean band = QuantityGrammar.isBand(text);
    assertThat(band && QuantityGrammar.band(text, (char) 0) != null).isFalse();
  }
}
