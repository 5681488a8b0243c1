package vitrine.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Abbreviations;

/**
 * When two addresses are the same: the first digits of the number are equal, and the words of the
 * street but for articles, with common abbreviations written out. {@code 12 bis, av. de la Gare} is
 * {@code 12, Avenue Gare}; a surveyor’s other spelling is no other shop.
 */
final class Address {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Address() {}

  /** An address to compare; null where street or number is missing. */
  static String of(String street, String number) {
    if (street == null || number == null) {
      return null;
    }
    Matcher digits = DIGITS.matcher(number);
    if (!digits.find()) {
      return null;
    }
    return digits.group().replaceFirst("^0+", "") + " " + Abbreviations.writtenOut(street);
  }
}
