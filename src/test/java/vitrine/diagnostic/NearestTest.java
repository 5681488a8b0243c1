package vitrine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("rank", "indicators", "references", "vacant");

  @Test
  void findsWhatWasMeant() {
    assertThat(Nearest.to("rnak", KNOWN)).containsExactly("rank");
    assertThat(Nearest.to("referances", KNOWN)).containsExactly("references");
    assertThat(Nearest.to("VACANTE", KNOWN)).containsExactly("vacant");
    assertThat(Nearest.to("Saint-Etienne", List.of("Saint-Étienne"))).hasSize(1);
  }

  @Test
  void saysNothingRatherThanNonsense() {
    assertThat(Nearest.to("xyz", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
  }
}
