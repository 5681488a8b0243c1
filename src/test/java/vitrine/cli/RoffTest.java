package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No text can end up as a macro or an escape, and lines break where a reader expects it. */
class RoffTest {
  private static String text(String text) {
    return new Roff(false).text(text).toString();
  }

  @Test
  void whatIsSpecialToRoffIsEscaped() {
    assertThat(text("C:\\temp ~/x ^ `a' \"b\""))
        .isEqualTo("C:\\(rstemp \\(ti/x \\(ha \\(gaa\\(aq \\(dqb\\(dq\n");
    assertThat(text("a city-centre with --wide"))
        .isEqualTo("a city\\-centre with \\fB\\-\\-wide\\fR\n");
    assertThat(text("vitrine’s “tab” é")).isEqualTo("vitrine\\(cqs \\(lqtab\\(rq \\[u00E9]\n");
    assertThat(new Roff(true).text("l’été").toString()).isEqualTo("l’été\n");
  }

  @Test
  void noLineOfTextStartsAsAMacro() {
    assertThat(text(".gz is read")).isEqualTo("\\&.gz is read\n");
    assertThat(text("x".repeat(77) + " .gz is read")).contains("\n\\&.gz is read\n");
    assertThat(new Roff(false).line(".x").toString()).isEqualTo("\\&.x\n");
  }

  @Test
  void linesBreakNeitherBeforePunctuationNorWithinOperators() {
    assertThat(text("non : 95 % (< <= > >= == !=)"))
        .isEqualTo("non\\~: 95\\~% (<\\~<=\\~>\\~>=\\~==\\~!=)\n");
  }

  /** Two spaces would follow it. */
  @Test
  void aLineThatEndsASentenceSaysThatItDoesNot() {
    assertThat(text("x".repeat(70) + " end. Next one.")).endsWith("end.\\&\nNext one.\n");
  }

  @Test
  void wordsInCapitalsAreToBeReplacedAndOthersToBeTyped() {
    Roff page = new Roff(false);
    assertThat(page.label("=ID[,ID...]")).isEqualTo("=\\fIID\\fR[,\\fIID\\fR...]");
    assertThat(page.label("=fr|en")).isEqualTo("=\\fBfr\\fR|\\fBen\\fR");
  }
}
