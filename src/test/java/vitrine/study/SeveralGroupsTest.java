package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** A town of two programmes stands in both groups; in what is said of all towns it is one. */
class SeveralGroupsTest {
  private static final String TOWNS =
      """
      town_code,town,programme
      A,Auval,ACV|ORT
      B,Bourg,ORT
      C,Cluse,
      """;

  /** Ten premises in each centre: of A two vacant and one unknown, of B three, of C four. */
  private static String premises() {
    StringBuilder rows = new StringBuilder("town_code,zone,status\n");
    for (int i = 0; i < 10; i++) {
      rows.append("A,centre,").append(i < 2 ? "vacant" : i < 3 ? "unknown" : "occupied");
      rows.append("\nB,centre,").append(i < 3 ? "vacant" : "occupied");
      rows.append("\nC,centre,").append(i < 4 ? "vacant" : "occupied").append('\n');
    }
    return rows.toString();
  }

  @TempDir Path folder;

  /** What is told, on one line. */
  private String told(String options) {
    Run run =
        new Run(folder)
            .file("premises.csv", premises())
            .file("towns.csv", TOWNS)
            .vitrine(
                "rank premises.csv towns.csv --lang en --by vacancy_rate@centre"
                    + " --group programme --min-premises 10 "
                    + options);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().replaceAll("\\s+", " ");
  }

  /** 9 premises of known status in A, 10 in B and 10 in C; of A one is unknown. */
  @Test
  void isCountedOnce() {
    assertThat(told(""))
        .contains("programme: ACV", "programme: ORT")
        .contains("29 premises of known status in the centres of 3 towns")
        .contains("1 premises is of unknown status (3.3% of those seen)");
  }

  @Test
  void isOnceAmongThoseWithFewPremises() {
    assertThat(told("")).contains("1 town has fewer than 10 premises and no rank");
  }

  /** Four rows are of three towns: what each of these has is said of all. */
  @Test
  void aNoteOfAllTownsNamesNone() {
    assertThat(told("")).contains("- no survey date, so no durations. -");
  }
}
