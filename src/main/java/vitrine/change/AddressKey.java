package vitrine.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Abbreviations;
import vitrine.model.Folding;
import vitrine.model.Premises;

/**
 * An address as two surveys may both write it: exactly but for case, accents and punctuation, and
 * loosely, where words that offices shorten are written out. What is alike only loosely may be two
 * addresses.
 */
final class AddressKey {
  private static final Pattern REPEATED = Pattern.compile("(\\d+)(bis|ter|quater)");

  private AddressKey() {}

  /** The address but for case, accents and punctuation; null without a street and a number. */
  static String exact(Premises.Address address) {
    return address.street() == null || address.number() == null
        ? null
        : Folding.words(address.street()) + "/" + Folding.fold(address.number());
  }

  /** The address with short words written out, articles left out, and bis as B. */
  static String loose(Premises.Address address) {
    return exact(address) == null
        ? null
        : Abbreviations.writtenOut(address.street()) + "/" + number(address.number());
  }

  private static String number(String given) {
    String number = Folding.fold(given).replaceFirst("^0+(?=\\d)", "");
    Matcher repeated = REPEATED.matcher(number);
    return repeated.matches() ? repeated.group(1) + repeated.group(2).charAt(0) : number;
  }
}
