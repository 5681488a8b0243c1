package vitrine.source;

import java.util.List;
import java.util.Random;

/**
 * An inventory of made-up premises, the same text for the same seed: mostly plain rows, and here
 * and there one of everything that a reader may have to tell of.
 */
final class FaultyInventory {
  private static final List<String> STATUSES =
      List.of("occupé", "vacant", "en travaux", "Vacant", "inconnu", "occupe", "fermé", "vacant ?");
  private static final List<String> ZONES =
      List.of("centre", "quartiers", "périphérie", "", "Mars");
  private static final List<String> DATES =
      List.of("2019", "03/2020", "13/02/2021", "2021-04-05", "01/02/2022", "", "2031", "hier");
  private static final List<String> AREAS =
      List.of(
          "82",
          "82,5",
          "120",
          "",
          "55,25",
          "1 250",
          "300-400",
          "-4",
          "#N/A",
          "12 m²",
          "9999999999");
  private static final List<String> ACTIVITIES =
      List.of("Boulangerie", "47.11B", "Coiffure, beauté", "Café « l’Œuvre »", "", "#REF!");
  private static final List<String> NUMBERS = List.of("1", "12 bis", "3", "janv-12", "", "14");
  private static final List<String> ODD =
      List.of(
          "",
          ";;;;;;;;",
          "TOTAL;;;;;;1250;;",
          "Source : relevé de terrain",
          "01001;L1;2024;centre;vacant",
          "code insee;id;relevé;zone;état;activité;surface;vacant depuis;numéro",
          ";L99;2024;centre;vacant;;82;;",
          "1004;L98;2024;centre;vacant;;82;;",
          "01001;9,99E+13;2024;centre;vacant;;82;;",
          "01001;L97;2024;centre;\"vacant\";\"Café \"\"Le Coin\"\"\";82;;",
          "01001;L96;2024;centre;vacant;\"deux\nlignes\";82;;",
          "01001;L95;2024;centre;vacant;a\u0007b;82;;",
          "Totalville;L94;2024;centre;vacant;;82;;");

  /** What no strict reader takes. */
  private static final List<String> BROKEN =
      List.of(
          "01001;L93;2024;centre;vacant;12\" de large;82;;",
          "01001;L92;2024;\"centre\" ;vacant;;1;;");

  private final Random chance;
  private final int faultsIn1000;
  private final boolean broken;
  private final String end;

  FaultyInventory(long seed) {
    chance = new Random(seed);
    faultsIn1000 = List.of(0, 3, 30, 300).get((int) (seed % 4));
    broken = seed % 5 == 0;
    end = seed % 3 == 0 ? "\r\n" : "\n";
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "code insee;id;relevé;zone;état;activité;surface;vacant depuis;numéro");
    int rows = 200 + chance.nextInt(600);
    for (int i = 0; i < rows; i++) {
      line(text, chance.nextInt(1000) < faultsIn1000 ? pick(ODD) : row(i));
      if (broken && i == rows / 2) {
        line(text, pick(BROKEN));
      }
    }
    if (chance.nextBoolean()) {
      line(text, "TOTAL;;;;;;99999;;");
      line(text, "* relevé de terrain");
    }
    if (chance.nextBoolean()) {
      text.setLength(text.length() - end.length());
    }
    return text.toString();
  }

  private void line(StringBuilder text, String line) {
    text.append(line.replace("\n", end)).append(end);
  }

  private String row(int i) {
    int most = chance.nextInt(1000) < faultsIn1000 ? 1000 : 2;
    return String.join(
        ";",
        String.format("%05d", 1001 + chance.nextInt(4)),
        "L" + chance.nextInt(1 + i * 20),
        chance.nextInt(9) == 0 ? "2021" : "2024",
        pick(ZONES, Math.min(most, 4)),
        pick(STATUSES, most + 2),
        quoted(pick(ACTIVITIES, Math.max(most, 5))),
        pick(AREAS, Math.max(most, 5)),
        pick(DATES, Math.max(most, 6)),
        pick(NUMBERS, Math.max(most, 3)));
  }

  private String quoted(String text) {
    return chance.nextInt(4) == 0 ? '"' + text + '"' : text;
  }

  private String pick(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }

  /** Those behind the first few are faults. */
  private String pick(List<String> of, int most) {
    return of.get(chance.nextInt(Math.min(of.size(), most)));
  }
}
