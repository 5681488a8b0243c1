package vitrine.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.Folding;
import vitrine.model.Status;
import vitrine.model.Zone;

/**
 * The words that French, English and German inventories use for status, zone, operator and scope
 * (METHOD §1), compared without case, accents, spaces and hyphens.
 */
final class Words {
  /** These alone do not say whether a shop trades: a closed shutter may be a Monday. */
  private static final Set<String> TELLS_NOTHING =
      Set.of(
          "ferme",
          "fermee",
          "rideaubaisse",
          "rideauferme",
          "alouer",
          "aceder",
          "avendre",
          "baildroitaceder",
          "closed",
          "shuttered",
          "tolet",
          "forsale",
          "geschlossen",
          "zuvermieten",
          "zuverkaufen");

  private static final Map<String, Status> STATUSES =
      index(
          Map.of(
              Status.OCCUPIED,
                  List.of(
                      "occupied",
                      "occupé",
                      "occupée",
                      "ouvert",
                      "ouverte",
                      "en activité",
                      "actif",
                      "active",
                      "open",
                      "trading",
                      "fermeture saisonnière",
                      "saisonnier",
                      "fermé en saison",
                      "fermé hors saison",
                      "boutique éphémère",
                      "éphémère",
                      "pop-up",
                      "seasonal",
                      "belegt",
                      "genutzt",
                      "vermietet",
                      "geöffnet",
                      "in Betrieb",
                      "Saisonbetrieb"),
              Status.VACANT,
                  List.of(
                      "vacant",
                      "vacante",
                      "local vacant",
                      "vide",
                      "inoccupé",
                      "inoccupée",
                      "libre",
                      "désaffecté",
                      "désaffectée",
                      "vitrine éteinte",
                      "vacance",
                      "empty",
                      "unoccupied",
                      "leer",
                      "leerstehend",
                      "Leerstand"),
              Status.WORKS,
                  List.of(
                      "works",
                      "en travaux",
                      "travaux",
                      "under construction",
                      "under works",
                      "refurbishment",
                      "im Umbau",
                      "Umbau",
                      "Baustelle"),
              Status.STORAGE,
                  List.of(
                      "storage",
                      "réserve",
                      "stockage",
                      "vitrine factice",
                      "dépôt",
                      "stock",
                      "Lager",
                      "Lagerraum"),
              Status.UNKNOWN,
                  List.of(
                      "unknown",
                      "inconnu",
                      "inconnue",
                      "non renseigné",
                      "non renseignée",
                      "nr",
                      "n/a",
                      "nc",
                      "unbekannt",
                      "keine Angabe"),
              Status.EXCLUDED,
                  List.of(
                      "excluded",
                      "exclu",
                      "transformé",
                      "transformée",
                      "démoli",
                      "démolie",
                      "logement",
                      "habitation",
                      "converted",
                      "demolished",
                      "dwelling",
                      "umgewandelt",
                      "abgerissen",
                      "Wohnung")));

  private static final Map<String, Zone> ZONES =
      index(
          Map.of(
              Zone.CENTRE,
                  List.of(
                      "centre",
                      "centre-ville",
                      "hypercentre",
                      "centre-bourg",
                      "coeur de ville",
                      "cœur de ville",
                      "coeur",
                      "center",
                      "town centre",
                      "city centre",
                      "high street",
                      "Innenstadt",
                      "Stadtzentrum",
                      "Zentrum",
                      "Ortskern"),
              Zone.PERICENTRAL,
                  List.of(
                      "pericentral",
                      "péricentral",
                      "péricentre",
                      "quartiers",
                      "quartier",
                      "faubourg",
                      "faubourgs",
                      "neighbourhood",
                      "Stadtteillagen",
                      "Stadtteil",
                      "Stadtteile"),
              Zone.PERIPHERY,
                  List.of(
                      "periphery",
                      "périphérie",
                      "périphérique",
                      "zone commerciale",
                      "entrée de ville",
                      "retail park",
                      "out of town",
                      "Stadtrand",
                      "Grüne Wiese",
                      "Peripherie")));

  private static final Map<String, String> SCOPES =
      index(
          Map.of(
              "commune", List.of("commune", "municipality", "Gemeinde", "ville"),
              "agglomeration",
                  List.of("agglomeration", "agglomération", "aire urbaine", "EPCI", "Stadtregion"),
              "catchment",
                  List.of("catchment", "zone de chalandise", "chalandise", "Einzugsgebiet")));

  private static final Map<String, String> OPERATORS =
      index(
          Map.of(
              "independent", List.of("independent", "indépendant", "unabhängig", "inhabergeführt"),
              "chain",
                  List.of("chain", "chaîne", "enseigne", "franchise", "succursale", "Filialist"),
              "ess",
                  List.of(
                      "ess",
                      "association",
                      "coopérative",
                      "scic",
                      "mutuelle",
                      "fondation",
                      "entreprise solidaire",
                      "Genossenschaft"),
              "public", List.of("public", "publique", "öffentlich")));

  private Words() {}

  private static <T> Map<String, T> index(Map<T, List<String>> words) {
    Map<String, T> index = new HashMap<>();
    words.forEach((meaning, list) -> list.forEach(word -> index.put(Folding.fold(word), meaning)));
    return Map.copyOf(index);
  }

  /** The status a word means, or null. */
  static Status status(String word) {
    String folded = Folding.fold(word);
    return TELLS_NOTHING.contains(folded) ? Status.UNKNOWN : STATUSES.get(folded);
  }

  /** Whether the word alone does not say whether the shop trades. */
  static boolean tellsNothing(String word) {
    return TELLS_NOTHING.contains(Folding.fold(word));
  }

  /** The zone a word means, or null. */
  static Zone zone(String word) {
    return ZONES.get(Folding.fold(word));
  }

  /** The scope a word means, or null. */
  static String scope(String word) {
    return SCOPES.get(Folding.fold(word));
  }

  /** The canonical words of a coded field; empty for fields that are not coded. */
  static List<String> canonical(Field field) {
    return switch (field) {
      case STATUS -> ids(Status.values().length, i -> Status.values()[i].id());
      case ZONE -> Zone.THREE.stream().map(Zone::id).toList();
      case SCOPE, POPULATION_SCOPE -> List.of("commune", "agglomeration", "catchment");
      case OPERATOR -> List.of("independent", "chain", "ess", "public");
      default -> List.of();
    };
  }

  private static List<String> ids(int count, java.util.function.IntFunction<String> id) {
    return java.util.stream.IntStream.range(0, count).mapToObj(id).toList();
  }

  /** Whether a coded field's word is known. */
  static boolean knows(Field field, String word) {
    String folded = Folding.fold(word);
    return switch (field) {
      case STATUS -> status(word) != null;
      case ZONE -> ZONES.containsKey(folded);
      case SCOPE, POPULATION_SCOPE -> SCOPES.containsKey(folded);
      case OPERATOR -> OPERATORS.containsKey(folded);
      default -> true;
    };
  }

  /** Every word of status and zone that is understood, for suggestions. */
  static Set<String> known(Field field) {
    return switch (field) {
      case STATUS -> STATUSES.keySet();
      case ZONE -> ZONES.keySet();
      default -> Set.copyOf(canonical(field));
    };
  }
}
