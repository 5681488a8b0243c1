package vitrine.source;

import java.util.function.Predicate;

/** Whether a row, as it may have been meant, is one of its table: every cell is of its column. */
final class Plausible implements Predicate<Row> {
  private final MappedRow mapped;

  Plausible(MappedRow mapped) {
    this.mapped = mapped;
  }

  @Override
  public boolean test(Row row) {
    mapped.point(row);
    for (Field field : mapped.mapping().rules().keySet()) {
      if (!fits(field)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Field field) {
    String text = mapped.written(field).text();
    return switch (field) {
      case STATUS -> text != null && mapped.reads(field);
      case TOWN_CODE -> text != null && text.indexOf(' ') < 0;
      case TOWN -> text != null && hasLetter(text);
      case STREET -> text == null || hasLetter(text);
      default -> mapped.reads(field);
    };
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
