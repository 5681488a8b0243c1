package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.model.Folding;

/**
 * Whether a cell says one of some values: numbers by their value, with either decimal mark and with
 * or without a percent sign; words without regard to case, accents and punctuation. A code keeps
 * its leading zeros and is no number.
 */
public final class CellMatch {
  private final Set<String> words = new HashSet<>();
  private final Set<BigDecimal> numbers = new HashSet<>();
  private final boolean texts;

  private CellMatch(List<String> values, boolean texts) {
    this.texts = texts;
    for (String value : values) {
      List<BigDecimal> read = numbers(value);
      numbers.addAll(read);
      if (read.isEmpty()) {
        words.add(Folding.words(value));
      }
    }
  }

  /** One of these values, numbers or words; an empty one is an empty cell. */
  public static CellMatch of(List<String> values) {
    return new CellMatch(values, false);
  }

  /** One of these texts: digits are no number there. */
  static CellMatch ofTexts(List<String> values) {
    return new CellMatch(values, true);
  }

  /** Whether the cell says one of them. */
  public boolean matches(String cell) {
    List<BigDecimal> read = numbers(cell);
    return read.isEmpty()
        ? words.contains(Folding.words(cell))
        : read.stream().anyMatch(numbers::contains);
  }

  /** What a text can be as a number: one, or two with a percent sign; nothing for words. */
  private List<BigDecimal> numbers(String text) {
    if (texts || text.matches("0\\d.*")) {
      return List.of();
    }
    NumberGrammar.Parsed parsed = NumberGrammar.parse(text, '.');
    if (parsed == null) {
      parsed = NumberGrammar.parse(text, ',');
    }
    List<BigDecimal> numbers = new ArrayList<>();
    if (parsed != null) {
      numbers.add(plain(parsed.value()));
      if (parsed.percent()) {
        numbers.add(plain(parsed.value().movePointLeft(2)));
      }
    }
    return numbers;
  }

  /** Numbers are equal whatever their trailing zeros. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
