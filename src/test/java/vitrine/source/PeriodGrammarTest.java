package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.model.Period;

class PeriodGrammarTest {
  private static Period read(String text) {
    return PeriodGrammar.parse(text, PeriodGrammar.Order.DMY);
  }

  @ParameterizedTest
  @CsvSource({
    "2021,2021,2021-12-31",
    "2021-03,2021-03,2021-03-31",
    "2021-3,2021-03,2021-03-31",
    "2024-02,2024-02,2024-02-29",
    "2021-Q1,2021-Q1,2021-03-31",
    "2021-T1,2021-Q1,2021-03-31",
    "T4 2021,2021-Q4,2021-12-31",
    "Q2 2021,2021-Q2,2021-06-30",
    "mars 2021,2021-03,2021-03-31",
    "août 2021,2021-08,2021-08-31",
    "AOUT 2021,2021-08,2021-08-31",
    "déc. 2021,2021-12,2021-12-31",
    "März 2021,2021-03,2021-03-31",
    "15 mars 2021,2021-03-15,2021-03-15",
    "1er mars 2021,2021-03-01,2021-03-01",
    "15. März 2021,2021-03-15,2021-03-15",
    "2021-03-15,2021-03-15,2021-03-15",
    "2021-03-15T10:30:00Z,2021-03-15,2021-03-15",
    "15/03/2021,2021-03-15,2021-03-15",
    "15.03.2021,2021-03-15,2021-03-15",
    "03/2021,2021-03,2021-03-31",
    "2021/03/15,2021-03-15,2021-03-15"
  })
  void readsWhatOfficesWrite(String text, String printed, String last) {
    Period period = read(text);
    assertThat(period).isNotNull();
    assertThat(period.text()).isEqualTo(printed);
    assertThat(period.last()).isEqualTo(LocalDate.parse(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hier",
        "31/02/2021",
        "2021-13",
        "15/03/21",
        "2021-Q5",
        "45000.5",
        "03/15/2021",
        "15/03-2021",
        "brumaire 2021",
        "0000",
        "2021-02-30"
      })
  void isStrict(String text) {
    assertThat(read(text)).isNull();
  }

  @Test
  void monthFirstOnlyWhenTold() {
    assertThat(read("03/04/2024").text()).isEqualTo("2024-04-03");
    assertThat(PeriodGrammar.parse("03/04/2024", PeriodGrammar.Order.MDY).text())
        .isEqualTo("2024-03-04");
  }
}
