package vitrine.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.i18n.Language;

class NumberStyleTest {
  private static final NumberStyle FR = NumberStyle.of(Language.FR);
  private static final NumberStyle DE = NumberStyle.of(Language.DE);
  private static final NumberStyle EN = NumberStyle.of(Language.EN);

  /** SPEC §3: twelve significant digits, no exponent, no trailing zeros, no -0. */
  @ParameterizedTest
  @CsvSource({
    "0.1,0.1",
    "-0.0,0",
    "100,100",
    "1e-10,0.0000000001",
    "123456789012345,123456789012000",
    "0.3333333333333333,0.333333333333",
    "0.30000000000000004,0.3",
    "-0.05,-0.05"
  })
  void machinesReadPlainNumbers(double value, String expected) {
    assertThat(NumberStyle.machine(value)).isEqualTo(expected);
  }

  @Test
  void readersReadTheirOwn() {
    assertThat(FR.percent(0.1215, 1)).isEqualTo("12,2\u202F%");
    assertThat(DE.percent(0.1215, 1)).isEqualTo("12,2\u202F%");
    assertThat(EN.percent(0.1215, 1)).isEqualTo("12.2%");
    assertThat(FR.number(-1234567.5, 1)).isEqualTo("\u22121\u202F234\u202F567,5");
    assertThat(DE.count(12345)).isEqualTo("12.345");
    assertThat(EN.count(12345)).isEqualTo("12,345");
    assertThat(FR.count(1234)).isEqualTo("1234");
  }

  @Test
  void pointsCarryTheirSign() {
    assertThat(FR.points(0.083, 1)).isEqualTo("+8,3");
    assertThat(FR.points(-0.05, 1)).isEqualTo("\u22125,0");
    assertThat(FR.points(0.0001, 1)).isEqualTo("0,0");
    assertThat(FR.points(-0.0001, 1)).isEqualTo("0,0");
  }

  /** As a spreadsheet shows them: 1 of 16 is 6.25 %, shown as 6.3 %. */
  @Test
  void halvesGoUp() {
    assertThat(NumberStyle.of(Language.EN).percent(1 / 16.0, 1)).isEqualTo("6.3%");
    assertThat(NumberStyle.of(Language.FR).number(-2.5, 0)).isEqualTo("−3");
  }
}
