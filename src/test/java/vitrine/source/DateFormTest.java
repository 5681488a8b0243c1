package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.model.Period;

class DateFormTest {
  private static String read(String form, String cell) {
    Period period = DateForm.of(form).parse(cell);
    return period == null ? "none" : period.text();
  }

  /**
   * Serial numbers as Excel shows them: 1 is 1 January 1900, 60 the 29 February 1900 that there
   * never was, 61 is 1 March 1900, 45292 is 1 January 2024, 2958465 is 31 December 9999. In the
   * calendar of old Macs 0 is 1 January 1904 and every number 1462 days later. Source: Microsoft,
   * “Differences between the 1900 and the 1904 date system in Excel”.
   */
  @ParameterizedTest
  @CsvSource({
    "excel,1,1900-01-01",
    "excel,59,1900-02-28",
    "excel,60,none",
    "excel,61,1900-03-01",
    "excel,45292,2024-01-01",
    "excel,45351,2024-02-29",
    "excel,45292.75,2024-01-01",
    "excel,'45292,75',2024-01-01",
    "excel,2958465,9999-12-31",
    "excel,2958466,none",
    "excel,0,none",
    "excel,-1,none",
    "excel,045292,none",
    "excel,45 292,none",
    "excel,45292.,none",
    "excel,99999999999,none",
    "excel-1904,43830,2024-01-01",
    "excel-1904,1,1904-01-02"
  })
  void serialsOfExcel(String form, String cell, String expected) {
    assertThat(read(form, cell)).isEqualTo(expected);
  }

  /** As a serial it would be a day of 1905: a column of years stays one. */
  @Test
  void fourDigitsThatCanBeAYearAreOne() {
    assertThat(read("excel", "2024")).isEqualTo("none");
    assertThat(read("excel", "1900")).isEqualTo("none");
    assertThat(read("excel", "1899")).isEqualTo("1905-03-13");
  }

  @ParameterizedTest
  @CsvSource({
    "%d/%m/%y,15/09/23,2023-09-15",
    "%d/%m/%y,15/09/68,2068-09-15",
    "%d/%m/%y,15/09/69,1969-09-15",
    "%d/%m/%y,09/15/23,none",
    "%d/%m/%y,15/09/2023,none",
    "%m/%d/%y,09/15/23,2023-09-15",
    "%b-%y,janv-12,2012-01",
    "%b-%y,déc.-12,2012-12",
    "%b-%y,Mrz-12,2012-03",
    "%b-%y,xyz-12,none",
    "%Y%m%d,20240315,2024-03-15",
    "%d.%m.%y,1.3.24,2024-03-01"
  })
  void formats(String form, String cell, String expected) {
    assertThat(read(form, cell)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DMY", "ymd", "dd/mm/yyyy", "%d", "%d/%m", "%q", "%d/%d/%Y", "1900"})
  void anythingElseIsNone(String form) {
    assertThat(DateForm.of(form)).isNull();
  }

  /** Whoever writes %m/%d/%y does not mean 03/04/2024 to be 3 April. */
  @Test
  void aFormatSaysTheOrderOfOtherDatesToo() {
    assertThat(DateForm.of("%m/%d/%y").order()).isEqualTo(PeriodGrammar.Order.MDY);
    assertThat(DateForm.of("%d/%m/%y").order()).isEqualTo(PeriodGrammar.Order.DMY);
    assertThat(DateForm.of("%b-%y").order()).isNull();
    assertThat(DateForm.of("excel").order()).isNull();
  }
}
