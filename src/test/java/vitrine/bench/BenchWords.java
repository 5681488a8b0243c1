package vitrine.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of words of which some come far more often than others, as in real inventories: a program
 * that remembers the words it has seen must meet both the common and the rare ones.
 */
final class BenchWords {
  /** A third of the premises stand in the first streets, as in every town. */
  static final BenchWords STREETS =
      new BenchWords(
          "16 Grande Rue|14 Rue de la République|11 Avenue du Général-de-Gaulle|9 Place de"
              + " l’Hôtel-de-Ville|8 Rue Nationale|7 Boulevard de la Libération|6 Rue Victor-Hugo"
              + "|6 Avenue Jean-Jaurès|5 Place du Marché-aux-Herbes|4 Rue Saint-Jacques|4 Zone"
              + " commerciale des Quatre-Chemins|4 Centre commercial de la Croix-Blanche|3 Rue"
              + " Gambetta|3 Quai de la Fosse|3 Avenue du Maréchal-Foch|3 Rue des Carmes|2 Passage"
              + " des Deux-Ponts|2 Rue du Onze-Novembre|2 Rue de l’Ancienne-Poste|2 Cours"
              + " Lamartine|2 Allée des Tilleuls|1 Impasse du Puits|1 Rue Sœur-Marie|1 Place aux"
              + " Œufs");

  /** Labels like those of the French classification: long, with accents, here without commas. */
  static final BenchWords ACTIVITIES =
      new BenchWords(
          "14 Restauration traditionnelle|12 Restauration de type rapide|11 Coiffure|9 Commerce"
              + " de détail d’habillement en magasin spécialisé|7 Débits de boissons|6 Boulangerie"
              + " et boulangerie-pâtisserie|6 Activités des agences immobilières|5 Commerce de"
              + " détail de produits pharmaceutiques en magasin spécialisé|5 Autres intermédiations"
              + " monétaires|5 Soins de beauté|4 Commerce d’alimentation générale|4 Commerce de"
              + " détail d’optique|4 Supérettes|3 Commerce de détail de la chaussure|3 Commerce de"
              + " détail de fleurs et de plantes en magasin spécialisé|3 Agents et courtiers"
              + " d’assurances|3 Commerce de détail de parfumerie et de produits de beauté|2"
              + " Commerce de détail de viandes et de produits à base de viande|2 Blanchisserie-"
              + "teinturerie de détail|2 Commerce de détail de livres|2 Hôtels et hébergement"
              + " similaire|2 Commerce de détail de meubles|2 Entretien et réparation de véhicules"
              + " automobiles légers|2 Commerce de détail de journaux et papeterie|1 Supermarchés|1"
              + " Commerce de détail de poissons et de crustacés|1 Services de tatouage|1"
              + " Réparation de chaussures et d’articles en cuir|1 Pompes funèbres|1 Cordonnerie");

  static final BenchWords OPERATORS = new BenchWords("61 independent|24 chain|3 ess|2 public|10 ");

  /** Not vacant: those that are, are drawn first. */
  static final BenchWords STATUSES =
      new BenchWords("938 occupied|21 works|14 storage|18 unknown|9 excluded");

  /** A few premises have no zone. */
  static final BenchWords ZONES = new BenchWords("46 centre|25 pericentral|27 periphery|2 ");

  private final byte[][] words;
  private final byte[] places;

  /** Each word stands behind its weight; a bar stands between them. */
  BenchWords(String weighted) {
    List<String> parts = List.of(weighted.split("\\|"));
    words = new byte[parts.size()][];
    int[] weights = new int[parts.size()];
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      String part = parts.get(i);
      int space = part.indexOf(' ');
      weights[i] = Integer.parseInt(part.substring(0, space));
      words[i] = part.substring(space + 1).getBytes(StandardCharsets.UTF_8);
      sum += weights[i];
    }
    places = new byte[sum];
    for (int i = 0, at = 0; i < weights.length; i++) {
      for (int end = at + weights[i]; at < end; at++) {
        places[at] = (byte) i;
      }
    }
  }

  /** Draws a word; the bytes are the list's own. */
  byte[] draw(BenchChance chance) {
    return words[places[chance.below(places.length)]];
  }
}
