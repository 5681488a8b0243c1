package vitrine.samples;

import java.util.List;
import java.util.Locale;

/** Names over shop windows, put together from words that nobody could take for a real shop. */
final class TownNames {
  private static final double BLANK = 0.05;

  private static final List<String> OWN =
      """
      des Tilleuls
      de l'Orvelle
      du Vieux Lavoir
      du Marronnier
      de la Fontaine
      des Trois Ponts
      du Cadran
      de la Poterne
      des Hirondelles
      du Petit Matin
      de la Lanterne
      du Chat Perché
      des Quatre Vents
      de la Girouette
      du Sabot
      des Glycines
      du Grand Large
      de la Courte Échelle
      du Coin
      des Deux Rives
      """
          .lines()
          .toList();

  private static final List<String> CHAINS =
      """
      Bidulium
      Trucmania
      Patatrak
      Froufrelle
      Zigomarre
      Turlutix
      Carabistou
      Chosefix
      Ribambulle
      Saperlo
      Tintamaxi
      Brelocky
      Farandolix
      Badaboumie
      Mistigralle
      Galimatix
      """
          .lines()
          .toList();

  private static final List<String> SHARED =
      List.of("Solidaire", "en Commun", "en Partage", "Mutualiste", "des Compagnons");

  private TownNames() {}

  /** A name for this activity; where the activity is not told, the name does not tell it either. */
  static String draw(String activity, String operator, RegionDice dice) {
    String noun = noun(activity);
    String name =
        switch (operator) {
          case "chain" -> CHAINS.get(dice.below(CHAINS.size())) + " " + noun;
          case "ess" -> noun + " " + SHARED.get(dice.below(SHARED.size()));
          case "public" -> noun + " d'Orvalle";
          default -> noun + " " + OWN.get(dice.below(OWN.size()));
        };
    return dice.chance(BLANK) ? "" : name;
  }

  private static String noun(String activity) {
    String plain = activity.isEmpty() ? "maison" : activity.replace(" solidaire", "");
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
