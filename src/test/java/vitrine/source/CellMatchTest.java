package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --where} takes for the same, and what it does not. */
class CellMatchTest {
  @ParameterizedTest
  @CsvSource({
    "5000, 5000.0, true",
    "5000, 5e3, true",
    "0.5, .5, false",
    "0.5, 0.50, true",
    "0.5, '0,5', true",
    "0.5, -0.5, false",
    "98.1, 981, false",
    "9.81, 98.1, false",
    "0.074, 7.4%, true",
    "7.4 %, 0.074, true",
    "12, 12%, true",
    "0, 0.0, true",
    "ACV, acv, true",
    "Agglomération, agglomeration, true",
    "Saint-Germain, SAINT GERMAIN, true",
    "ACV, A-CV, false",
    "ACV, 12, false",
    "01004, 1004, false",
    "01004, 01004, true",
    "'', '', true",
    "ACV, '', false"
  })
  void numbersByValueWordsByMeaning(String cell, String value, boolean same) {
    assertThat(CellMatch.of(List.of(value)).matches(cell)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"12, 12.0, false", "12 bis, 12 BIS, true"})
  void inTextsDigitsAreNoNumber(String cell, String value, boolean same) {
    assertThat(CellMatch.ofTexts(List.of(value)).matches(cell)).isEqualTo(same);
  }
}
