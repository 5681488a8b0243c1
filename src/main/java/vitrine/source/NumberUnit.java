package vitrine.source;

import java.util.HashMap;
import java.util.Map;

/**
 * What may stand behind a number. A unit of another kind than the column's is a cell that slipped,
 * and no number there: {@code 1 250 €} is no floor area.
 */
enum NumberUnit {
  NONE(""),
  PERCENT("%"),
  MONEY("€ EUR Eur eur euros euro"),
  AREA("m² m2 M² M2 qm"),
  LENGTH("m ml");

  /**
   * A unit as it is written.
   *
   * @param kind what it measures
   * @param tens how many zeros it stands for: k€ is three, M€ six
   */
  record Written(NumberUnit kind, int tens) {}

  static final Written BARE = new Written(NONE, 0);

  private static final String THOUSANDS = "k€|K€|kEUR|KEUR|T€|TEUR|Tsd. €|Tsd €|Tsd. EUR";
  private static final String MILLIONS = "M€|MEUR|Mio. €|Mio €|Mio. EUR|Mio EUR";
  private static final String THOUSAND_MILLIONS = "Md€|Mds€|Mrd. €|Mrd €|Mrd. EUR";

  private static final Map<String, Written> WRITTEN = written();

  private final String spellings;

  NumberUnit(String spellings) {
    this.spellings = spellings;
  }

  private static Map<String, Written> written() {
    Map<String, Written> written = new HashMap<>();
    for (NumberUnit kind : values()) {
      put(written, kind.spellings.replace(' ', '|'), new Written(kind, 0));
    }
    put(written, THOUSANDS, new Written(MONEY, 3));
    put(written, MILLIONS, new Written(MONEY, 6));
    put(written, THOUSAND_MILLIONS, new Written(MONEY, 9));
    return Map.copyOf(written);
  }

  private static void put(Map<String, Written> written, String spellings, Written unit) {
    for (String spelling : spellings.split("\\|")) {
      written.put(spelling, unit);
    }
  }

  /** The unit of a text; null where it is none. Nothing is a unit too. */
  static Written of(String text) {
    return WRITTEN.get(text);
  }

  /** What is expected where such a number is meant, in words of the data. */
  String expected() {
    return switch (this) {
      case NONE -> "1234.5 | 1 234,5";
      case PERCENT -> "12.5 | 12,5 %";
      case MONEY -> "1234.5 | 1 234,5 € | 62 M€";
      case AREA -> "250 | 250,5 m² | <300 | 300-1000 | >1000";
      case LENGTH -> "6 | 6,5 m | <5 | 5-10 | >10";
    };
  }

  /** Whether a number with this unit can stand where that one is meant. */
  boolean fits(NumberUnit meant) {
    return this == NONE || this == meant;
  }
}
