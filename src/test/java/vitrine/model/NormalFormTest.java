package vitrine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class NormalFormTest {
  @Test
  void composesAndTakesApart() {
    assertThat(NormalForm.of("e\u0301te\u0301", Form.NFC)).isEqualTo("été");
    assertThat(NormalForm.of("\u00e9", Form.NFKD)).isEqualTo("e\u0301");
    assertThat(NormalForm.of("😀", Form.NFC)).isEqualTo("😀");
  }

  /** The JDK alone takes minutes for this one, because it puts the marks in order one by one. */
  @Test
  void manyMarksTakeNoTime() {
    String text = "e" + "\u0301\u0316".repeat(500_000) + "x";
    assertThat(NormalForm.of(text, Form.NFKD)).hasSize(32).startsWith("e\u0316").endsWith("x");
  }

  @Test
  void thirtyMarksAreKept() {
    String text = "a" + "\u0316".repeat(30);
    assertThat(NormalForm.of(text, Form.NFC)).isEqualTo(text);
  }
}
