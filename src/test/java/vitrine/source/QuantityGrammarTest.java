package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.tally.Quantity;

class QuantityGrammarTest {
  private static final long UNIT = 1_000_000_000L;

  private static Quantity read(String text) {
    QuantityGrammar.Band band = QuantityGrammar.band(text, (char) 0, NumberUnit.AREA);
    return band == null ? null : band.quantity(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<300|0|300",
        "< 300 m²|0|300",
        "≤ 80|0|80",
        "300-1000|300|1000",
        "300 - 1 000|300|1000",
        "300–1000|300|1000",
        "300 à 1 000 m²|300|1000",
        "300 m² à 1\u202F000 m²|300|1000",
        "300 A 1000|300|1000",
        "de 300 à 1000|300|1000",
        "De 300 à moins de 1000 m²|300|1000",
        "entre 300 et 1000 m²|300|1000",
        "moins de 300 m²|0|300",
        "Moins de 299,99 m²|0|299.99",
        "inférieur à 300|0|300",
        "jusqu’à 300|0|300",
        "300 et moins|0|300",
        "unter 300|0|300",
        "bis 300 qm|0|300",
        "300 bis 1000|300|1000",
        "300 bis unter 1000|300|1000",
        "zwischen 300 und 1000|300|1000",
        "under 300|0|300",
        "less than 300|0|300",
        "between 300 and 1000|300|1000",
        "from 300 to 1000|300|1000",
        "max. 300|0|300",
        "300-300|300|300",
      })
  void keepsBandsAsBands(String text, BigDecimal low, BigDecimal high) {
    BigDecimal unit = BigDecimal.valueOf(UNIT);
    assertThat(read(text))
        .isEqualTo(
            new Quantity(
                low.multiply(unit).longValueExact(), high.multiply(unit).longValueExact()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">1000",
        "> 1 000",
        ">= 1000 m²",
        "≥ 1000",
        "plus de 1000",
        "Plus de 1 000 m²",
        "supérieure à 1000",
        "à partir de 1000",
        "1000 et plus",
        "1000 m² et plus",
        "1000+",
        "über 1000",
        "ab 1000",
        "mehr als 1000",
        "1000 und mehr",
        "over 1000",
        "more than 1000",
        "1000 and over"
      })
  void anUpperEndCanBeOpen(String text) {
    assertThat(read(text)).isEqualTo(new Quantity(1000 * UNIT, Quantity.OPEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000-300",
        "<",
        "-80",
        "grande",
        "moins de",
        "plus de grand",
        "300-1000-2000",
        "<-5",
        "< 12 %",
        "< 12 €",
        "300 € - 400 €",
        "01-2024",
        "1-12-2024",
        "2024-01-12",
        "300 et 1000",
        "environ 300",
        ">300 à 1000",
        "300 à",
        "300/1000",
        "< 300 m² ?",
        "12-janv",
        "<<300",
        "> 9999999999"
      })
  void refusesWhatIsNone(String text) {
    assertThat(read(text)).isNull();
  }

  /** 1.000 in a band can be one or a thousand, as alone: its column has to say. */
  @Test
  void anEndThatCanBeReadTwoWaysSaysSo() {
    assertThat(QuantityGrammar.band("> 1.000", (char) 0, NumberUnit.AREA).low().evidence())
        .isEqualTo(NumberGrammar.Evidence.EITHER);
    assertThat(QuantityGrammar.band("> 1.000", ',', NumberUnit.AREA).quantity(null))
        .isEqualTo(new Quantity(1000 * UNIT, Quantity.OPEN));
  }

  /** A band in feet is multiplied like a number in feet. */
  @Test
  void bothEndsAreScaled() {
    assertThat(
            QuantityGrammar.band("10-20", (char) 0, NumberUnit.LENGTH)
                .quantity(new BigDecimal("0.3048")))
        .isEqualTo(new Quantity(3_048_000_000L, 6_096_000_000L));
  }
}
