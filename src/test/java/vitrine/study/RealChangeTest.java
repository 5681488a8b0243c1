package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * What moved in real open data; the counts were made independently of this program. Skipped without
 * the data, see {@link RealData}.
 */
class RealChangeTest {
  @TempDir Path folder;

  private static long moved(Run run, String from, String to) {
    return run.rows().stream()
        .filter(row -> row.get("zone").equals("all") && row.get("street").isEmpty())
        .filter(row -> row.get("from").equals(from) && row.get("to").equals(to))
        .mapToLong(row -> Long.parseLong(row.get("premises")))
        .sum();
  }

  private static double cell(Run run, String indicator, String cell) {
    return run.rows().stream()
        .filter(row -> row.get("zone").equals("all") && row.get("street").isEmpty())
        .filter(row -> row.get("indicator").equals(indicator))
        .mapToDouble(row -> Double.parseDouble(row.get(cell)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Vacant is what the inventory calls Vacant, all else occupied; the first row of 2912 counts. The
   * interval is that of R for 437, 211 and 8,169 (tango.R).
   */
  @Test
  void storefrontsOfVancouver() throws IOException {
    Run run = RealData.study(folder, "vancouver-vacant", "vancouver-2020-2021");
    run.vitrine("change . --zone all --table transitions -f csv");
    assertThat(run.exit()).isZero();
    assertThat(moved(run, "occupied", "vacant")).isEqualTo(437);
    assertThat(moved(run, "vacant", "occupied")).isEqualTo(211);
    assertThat(moved(run, "vacant", "vacant")).isEqualTo(546);
    assertThat(moved(run, "occupied", "occupied")).isEqualTo(6975);
    run.vitrine("change . --zone all -f csv");
    assertThat(cell(run, "vacancy_entry_rate", "value")).isCloseTo(0.0590, within(5e-5));
    assertThat(cell(run, "reoccupation_rate", "value")).isCloseTo(0.2787, within(5e-5));
    assertThat(cell(run, "steady_state_vacancy", "value")).isCloseTo(0.1746, within(5e-5));
    assertThat(cell(run, "vacancy_change", "n")).isEqualTo(8169);
    assertThat(cell(run, "vacancy_change", "value")).isCloseTo(0.0277, within(5e-5));
    assertThat(cell(run, "vacancy_change", "low")).isCloseTo(0.0216364597656, within(1e-9));
    assertThat(cell(run, "vacancy_change", "high")).isCloseTo(0.0338202461278, within(1e-9));
    assertThat(cell(run, "vacancy_change_headline", "value")).isCloseTo(0.0270, within(5e-5));
  }

  /**
   * 1,848 centres have a rate at both surveys, and nothing to follow premises by. How many changes
   * can be told from chance: R 4.2.2, fisher.test and p.adjust, by change.R.
   */
  @Test
  void townCentresOfGreatBritain() throws IOException {
    Run run = RealData.study(folder, "uk", "uk-town-centres-2009-2014");
    run.vitrine("change . --table towns -f csv");
    assertThat(run.exit()).isZero();
    List<Map<String, String>> changes =
        run.rows().stream().filter(row -> !row.get("change").isEmpty()).toList();
    assertThat(changes).hasSize(1848);
    assertThat(signed(changes, 1)).isEqualTo(1571);
    assertThat(signed(changes, -1)).isEqualTo(220);
    assertThat(signed(changes, 0)).isEqualTo(57);
    assertThat(judged(changes, "above")).isEqualTo(378);
    assertThat(judged(changes, "below")).isEqualTo(3);
    assertThat(changes).allMatch(row -> row.get("note").contains("unpaired"));
  }

  private static long signed(List<Map<String, String>> changes, int sign) {
    return changes.stream()
        .filter(row -> Math.signum(Double.parseDouble(row.get("change"))) == sign)
        .count();
  }

  private static long judged(List<Map<String, String>> changes, String verdict) {
    return changes.stream().filter(row -> row.get("verdict").equals(verdict)).count();
  }
}
