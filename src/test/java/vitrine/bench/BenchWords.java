package vitrine.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of words of which some come far more often than others, as in real inventories: a program
 * that remembers the words it has seen must meet both the common and the rare ones.
 */
final class BenchWords {
  static final BenchWords WAYS =
      new BenchWords(
          "50 Rue|14 Avenue|10 Place|9 Boulevard|4 Quai|3 Allée|3 Cours|2 Impasse|2 Passage|1"
              + " Esplanade|1 Zone commerciale|1 Galerie marchande");

  /** Common ones are common in every town. */
  static final BenchWords STREETS =
      new BenchWords(
          "16 Grande|14 de la République|11 du Général-de-Gaulle|9 de l’Hôtel-de-Ville|8 Nationale"
              + "|7 de la Libération|6 Victor-Hugo|6 Jean-Jaurès|5 du Marché-aux-Herbes|4"
              + " Saint-Jacques|4 des Quatre-Chemins|4 de la Croix-Blanche|3 Gambetta|3 de la"
              + " Fosse|3 du Maréchal-Foch|3 des Carmes|2 des Deux-Ponts|2 du Onze-Novembre|2 de"
              + " l’Ancienne-Poste|2 Lamartine|2 des Tilleuls|2 Émile-Zola|2 Pasteur|2 de la"
              + " Gare|2 de l’Église|2 des Écoles|1 du Puits|1 Sœur-Marie|1 aux Œufs|1 de"
              + " Châteaudun|1 d’Alsace-Lorraine|1 du Pré-aux-Clercs|1 Hélène-Boucher|1 de"
              + " l’Abbé-Grégoire|1 des Frères-Lumière|1 du Président-Wilson|1 Ambroise-Paré|1"
              + " François-Rabelais|1 de la Poêle-Percée|1 Saint-Éloi");

  static final BenchWords SIGNS =
      new BenchWords(
          "9 Chez|8 Maison|7 Boutique|6 L’Atelier de|6 Le Comptoir de|5 Établissements|4 Au coin"
              + " de|3 Les Délices de|3 Espace|2 La Petite Échoppe de|2 À la bonne adresse de|1"
              + " Société nouvelle");

  static final BenchWords NAMES =
      new BenchWords(
          "9 Martin|8 Bernard|7 Thomas|7 Petit|6 Robert|6 Richard|5 Durand|5 Léa|5 Zoé|5 Chloé|4"
              + " Moreau|4 Laurent|4 Hélène|4 André|3 Lefèvre|3 François|3 Mercier|3 Béatrice|2 Lambert & fils|2 Jérôme et Noël|2 Garçon|1 Müller|1 Peña|1 Benoît|1"
              + " Cœurdevey|1 Saint-Étienne|1 d’Aubigné");

  /** Some two hundred labels like those of the French classification: the later, the rarer. */
  static final BenchWords ACTIVITIES = new BenchWords(zipf("activities.txt"));

  static final BenchWords OPERATORS = new BenchWords("61 independent|24 chain|3 ess|2 public|10 ");

  /** Not vacant: those that are, are drawn first. */
  static final BenchWords STATUSES =
      new BenchWords("938 occupied|21 works|14 storage|18 unknown|9 excluded");

  /** A few premises have no zone. */
  static final BenchWords ZONES = new BenchWords("46 centre|25 pericentral|27 periphery|2 ");

  private final byte[][] words;
  private final short[] places;

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
    places = new short[sum];
    for (int i = 0, at = 0; i < weights.length; i++) {
      for (int end = at + weights[i]; at < end; at++) {
        places[at] = (short) i;
      }
    }
  }

  /** Lines of a file weighted by their place: the second half of 200 is a fifth of all. */
  private static String zipf(String name) {
    try (InputStream in = BenchWords.class.getResourceAsStream(name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size())
          .mapToObj(i -> 2000 / (i + 8) + " " + lines.get(i))
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a word; the bytes are the list's own. */
  byte[] draw(BenchChance chance) {
    return words[places[chance.below(places.length)]];
  }
}
