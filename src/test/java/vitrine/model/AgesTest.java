package vitrine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  /** Counted on a calendar. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-30,2024-06-30,24",
    "2022-07-01,2024-06-30,23",
    "2022-07-02,2024-06-29,23",
    "2022-07-31,2024-06-30,23",
    "2024-03-31,2024-06-30,3",
    "2024-02-29,2025-02-28,12",
    "2024-06-15,2024-07-14,0",
    "2024-06-15,2024-07-15,1",
    "2024-06-30,2024-06-30,0"
  })
  void countsCompletedMonths(LocalDate from, LocalDate to, int months) {
    assertThat(Ages.months(from, to)).isEqualTo(months);
  }
}
