package vitrine.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell and a tab can hold. */
class SheetTextTest {
  @Test
  void whatXmlCannotCarryIsReplaced() {
    assertThat(SheetText.of("a\u0000b\u001Bc\uFFFEd\uD800e"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    assertThat(SheetText.of("a\tb\nc\r\nd\re")).isEqualTo("a\tb\nc\nd\ne");
    assertThat(SheetText.of("\u202Eלאה 😀")).isEqualTo("\u202Eלאה 😀");
  }

  /** ECMA-376, ST_Xstring: _x0041_ is the letter A, unless its own underscore is written so. */
  @Test
  void noTextIsReadAsANumberedCharacter() {
    assertThat(SheetText.of("_x0041_ _x41_ _X0041_")).isEqualTo("_x005F_x0041_ _x41_ _X0041_");
  }

  @Test
  void aCellHoldsSoMuchAndNoHalfCharacter() {
    assertThat(SheetText.of("x".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(SheetText.of("x".repeat(32_768))).hasSize(32_767).endsWith("x…");
    assertThat(SheetText.of("x" + "😀".repeat(20_000))).hasSize(32_766).endsWith("😀…");
  }

  @Test
  void textsAreTextsAndNoFormulas() {
    assertThat(SheetCell.text("=1+1")).isEqualTo(new SheetCell("=1+1", "@"));
    assertThat(SheetCell.text("=" + "1".repeat(300)).value().toString()).startsWith("'=1");
    assertThat(SheetCell.text("")).isEqualTo(SheetCell.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "Rang, Rang",
    "rang, rang (2)",
    "'a/b\\c?d*e[f]g:h''i', a-b-c-d-e-f-g-h-i",
    "'  ', -",
    "History, History (2)",
    "Une commune au nom vraiment beaucoup trop long, Une commune au nom vraiment be…",
    "Une commune au nom vraiment beaucoup plus long, Une commune au nom vraiment be…",
  })
  void tabs(String text, String name) {
    SheetNames names = new SheetNames();
    names.of("Rang");
    assertThat(names.of(text)).isIn(name, name + " (2)").hasSizeLessThanOrEqualTo(31);
  }

  @Test
  void eachTabHasANameOfItsOwn() {
    SheetNames names = new SheetNames();
    String longest = "😀".repeat(20);
    assertThat(names.of(longest)).isEqualTo("😀".repeat(15) + "…");
    assertThat(names.of(longest)).hasSizeLessThanOrEqualTo(31).endsWith("… (2)");
    assertThat(names.of("\u202Eabc\u0001")).isEqualTo("abc");
  }
}
