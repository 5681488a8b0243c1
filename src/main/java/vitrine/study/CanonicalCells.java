package vitrine.study;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.Field;
import vitrine.source.KeptRow;
import vitrine.tally.Quantity;

/**
 * The cells of a kept row as they are written: canonical words, dates in their own precision,
 * numbers exactly as read, rates and shares with a percent sign, so that nobody has to guess.
 */
final class CanonicalCells {
  private CanonicalCells() {}

  /** The cell of a field; empty when missing. */
  static String text(KeptRow row, Field field) {
    String text =
        switch (field) {
          case TOWN_CODE -> row.town().code();
          case TOWN -> name(row);
          // “Not filled in” is what the word means: so no row can be blank.
          case STATUS -> row.status().id();
          case ZONE -> row.isZoneAssumed() ? null : zone(row.zone());
          case OPERATOR -> row.operator() == null ? null : row.operator().id();
          case SCOPE, POPULATION_SCOPE -> row.scope(field);
          case CURRENCY, COUNTRY -> upper(row.text(field));
          case SURVEY, YEAR, VACANT_SINCE -> row.period(field).text();
          case SHARE, VACANCY_RATE -> percent(row.number(field));
          default -> isNumber(field) ? number(row, field) : row.text(field);
        };
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * The name that the row itself gives beside its code: other tables may know the town by it. Else
   * the name that all tables settle.
   */
  private static String name(KeptRow row) {
    Town town = row.town();
    String own = row.text(Field.TOWN);
    if (own != null && row.text(Field.TOWN_CODE) != null) {
      return own;
    }
    return town.name().equals(town.code()) ? null : town.name();
  }

  private static String zone(Zone zone) {
    return zone == null ? null : zone.id();
  }

  private static String upper(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  static boolean isNumber(Field field) {
    return field.type().equals("number");
  }

  private static String number(KeptRow row, Field field) {
    Quantity quantity = row.quantity(field);
    if (quantity == null || !quantity.isBand()) {
      return plain(quantity == null ? row.number(field) : exact(row, field, quantity));
    }
    return band(quantity);
  }

  /** The number as it stands; of a band whose ends are one, that. */
  private static BigDecimal exact(KeptRow row, Field field, Quantity quantity) {
    BigDecimal number = row.number(field);
    return number == null ? BigDecimal.valueOf(quantity.low(), Quantity.SCALE) : number;
  }

  /** Whether a cell as it is written is a band: an area or a length is never below zero. */
  static boolean isBand(Field field, String text) {
    boolean measure = field == Field.FLOOR_AREA_M2 || field == Field.FRONTAGE_M;
    return measure && (text.startsWith("<") || text.startsWith(">") || text.indexOf('-') > 0);
  }

  private static String band(Quantity band) {
    if (band.high() == Quantity.OPEN) {
      return ">" + end(band.low());
    }
    return band.low() == 0 ? "<" + end(band.high()) : end(band.low()) + "-" + end(band.high());
  }

  private static String end(long scaled) {
    return plain(BigDecimal.valueOf(scaled, Quantity.SCALE).stripTrailingZeros());
  }

  static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static String percent(BigDecimal fraction) {
    return fraction == null ? null : fraction.movePointRight(2).toPlainString() + "%";
  }
}
