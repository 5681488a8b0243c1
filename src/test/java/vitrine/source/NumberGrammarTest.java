package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGrammarTest {
  private static String read(String text, char mark) {
    NumberGrammar.Parsed parsed = NumberGrammar.parse(text, mark);
    return parsed == null ? "none" : parsed.value().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "12|12",
        "12,5|12.5",
        "12.5|12.5",
        "12 345,6|12345.6",
        "12\u00A0345,6|12345.6",
        "12\u202F345,6|12345.6",
        "12\u2009345,6|12345.6",
        "1.234.567,5|1234567.5",
        "1,234,567.5|1234567.5",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1 250 €|1250",
        "250 m²|250",
        "250m2|250",
        "\u22123|-3",
        "-3,25|-3.25",
        "+7|7",
        "1,2E+3|1200",
        "0,125|0.125",
        "1'234.5|1234.5",
      })
  void readsWhatOfficesWrite(String text, String expected) {
    assertThat(read(text, (char) 0)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "12 34",
        "1 2345",
        "12,",
        ",5",
        "1.23.4",
        "12,5,5",
        "1,23.4,5",
        "--3",
        "1 000 00",
        "12a",
        "#N/A",
        "1.234,567,8",
        "12,5 % %",
        "٣"
      })
  void isStrict(String text) {
    assertThat(read(text, (char) 0)).isEqualTo("none");
  }

  /** The JDK's French number format reads 12 345,6 as 12: what is not wholly a number is none. */
  @Test
  void readsAllOrNothing() {
    assertThat(read("12 345,6 environ", (char) 0)).isEqualTo("none");
  }

  @Test
  void oneMarkBeforeThreeDigitsHangsOnTheColumn() {
    assertThat(NumberGrammar.parse("1.234", (char) 0).evidence())
        .isEqualTo(NumberGrammar.Evidence.EITHER);
    assertThat(read("1.234", ',')).isEqualTo("1234");
    assertThat(read("1.234", '.')).isEqualTo("1.234");
    assertThat(read("1,234", ',')).isEqualTo("1.234");
    assertThat(read("1,234", '.')).isEqualTo("1234");
  }

  @Test
  void aToldMarkIsKept() {
    assertThat(read("12.5", ',')).isEqualTo("none");
    assertThat(read("12,5", '.')).isEqualTo("none");
  }

  @Test
  void aPercentSignIsSeenAndNotDividedBy() {
    NumberGrammar.Parsed parsed = NumberGrammar.parse("12,5\u202F%", (char) 0);
    assertThat(parsed.percent()).isTrue();
    assertThat(parsed.value()).isEqualByComparingTo("12.5");
  }
}
