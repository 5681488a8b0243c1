package vitrine.source;

import java.util.List;

/**
 * The number of an establishment in the French register: 14 digits, the last of which is a check
 * digit by Luhn's formula; those of La Poste sum to a multiple of five instead. Source: INSEE, «
 * Numéro SIRET », definition, and the register's notes on La Poste (SIREN 356 000 000).
 */
final class Siret {
  private static final List<String> HEADERS =
      List.of(
          "siret",
          "nsiret",
          "nosiret",
          "numsiret",
          "numerosiret",
          "codesiret",
          "siretetablissement");

  private static final String LA_POSTE = "356000000";
  private static final int LENGTH = 14;

  private Siret() {}

  /** Whether a column of that name holds such numbers. */
  static boolean isHeader(String header) {
    return HEADERS.contains(HeaderWords.plain(header));
  }

  /** The number without the spaces between its groups. */
  static String plain(String text) {
    return text.replaceAll("[ \\u00A0\\u202F\\u2009]", "");
  }

  /** Whether the digits are those of an establishment. */
  static boolean isRight(String siret) {
    if (siret.length() != LENGTH || !Characters.isDigits(siret)) {
      return false;
    }
    return luhn(siret) % 10 == 0 || siret.startsWith(LA_POSTE) && sum(siret) % 5 == 0;
  }

  /** What was expected of a wrong one: itself with the zero that it has lost, or the form. */
  static String expected(String wrong) {
    String whole = "0" + wrong;
    return isRight(whole) ? whole : "14 × 0-9 (Luhn)";
  }

  /** Every other digit from the right is doubled, and its own digits are summed. */
  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum;
  }

  private static int sum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }
}
