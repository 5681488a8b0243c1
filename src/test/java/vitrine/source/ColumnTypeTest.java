package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a schema says are not bare: words go, signs and brackets stay and make it none. */
class ColumnTypeTest {
  private static final ColumnType WORDS_AROUND =
      new ColumnType("number", "", ',', null, false, List.of(), List.of(), Set.of(""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHF 12,5|12.5",
        "12,5 CHF|12.5",
        "env. 250 m²|250",
        "12,5 %|12.5",
        "30 ft|30",
        "-12 CHF|-12",
        "(12) CHF|none",
        "12- CHF|none",
        "< 300 m²|none",
        "12 / 13|none",
        "CHF|none"
      })
  void onlyWordsAreTakenOff(String cell, String expected) {
    NumberGrammar.Parsed parsed = NumberGrammar.parse(WORDS_AROUND.number(cell), ',');
    assertThat(parsed == null ? "none" : parsed.value().toPlainString()).isEqualTo(expected);
  }
}
