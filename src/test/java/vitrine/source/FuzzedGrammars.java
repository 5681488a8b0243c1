package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import vitrine.model.Period;

/** The grammars of cells: of any text they make a value that can be written and read again. */
final class FuzzedGrammars {
  private static final char[] MARKS = {0, ',', '.'};

  private FuzzedGrammars() {}

  private static String text(byte[] bytes) {
    return Characters.strip(new String(bytes, StandardCharsets.UTF_8));
  }

  /** A number has at most thirty digits before its mark, and its plain form means the same. */
  static void number(byte[] bytes) {
    String text = text(bytes);
    for (char mark : MARKS) {
      NumberGrammar.Parsed parsed = NumberGrammar.parse(text, mark);
      if (parsed != null) {
        BigDecimal value = parsed.value();
        assertThat(value.precision() - value.scale()).isLessThanOrEqualTo(30);
        assertThat(text).containsPattern("[0-9]");
        NumberGrammar.Parsed again = NumberGrammar.parse(value.toPlainString(), '.');
        assertThat(again.value()).isEqualByComparingTo(value);
      }
    }
  }

  /** A band's ends stand the right way round, and what it means is a band again. */
  static void quantity(byte[] bytes) {
    String text = text(bytes);
    for (char mark : MARKS) {
      QuantityGrammar.Band band = QuantityGrammar.band(text, mark, NumberUnit.AREA);
      if (band != null && band.quantity(null) != null) {
        assertThat(band.ends()).isNotEmpty();
        assertThat(band.meaning()).isNotBlank();
      }
    }
  }

  /** A date reads the same from its canonical form. */
  static void date(byte[] bytes) {
    String text = text(bytes);
    for (PeriodGrammar.Order order : PeriodGrammar.Order.values()) {
      Period period = PeriodGrammar.parse(text, order);
      if (period != null && period.isKnown()) {
        assertThat(period.first()).isBeforeOrEqualTo(period.last());
        assertThat(PeriodGrammar.parse(period.text(), order)).isEqualTo(period);
      }
    }
  }

  /** A line of a format, and a line that it reads. */
  static void dateFormat(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    DateFormat format = DateFormat.of(lines[0]);
    if (format != null && lines.length == 2) {
      Period period = format.parse(lines[1]);
      assertThat(period == null || period.isKnown()).isTrue();
    }
  }
}
