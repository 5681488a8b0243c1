package vitrine.check;

import java.util.HashMap;
import java.util.Map;
import vitrine.model.Abbreviations;

/**
 * When two addresses are the same: the first digits of the number are equal, and the words of the
 * street but for articles, with common abbreviations written out. {@code 12 bis, av. de la Gare} is
 * {@code 12, Avenue Gare}; a surveyor’s other spelling is no other shop.
 */
final class Address {
  /** Streets come again and again, towns one after another: so many are known at once. */
  private static final int KNOWN = 10_000;

  private final Map<String, String> streets = new HashMap<>();

  /** An address to compare; null where street or number is missing. */
  String of(String street, String number) {
    if (street == null || number == null) {
      return null;
    }
    int from = 0;
    while (from < number.length() && !isDigit(number, from)) {
      from++;
    }
    int to = from;
    while (isDigit(number, to)) {
      to++;
    }
    if (from == to) {
      return null;
    }
    while (from < to && number.charAt(from) == '0') {
      from++;
    }
    return number.substring(from, to) + " " + words(street);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private String words(String street) {
    if (streets.size() == KNOWN) {
      streets.clear();
    }
    return streets.computeIfAbsent(street, Abbreviations::writtenOut);
  }
}
