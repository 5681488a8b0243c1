package vitrine.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.model.Folding;
import vitrine.model.Operator;
import vitrine.model.Status;
import vitrine.model.Zone;

/**
 * The words that French, English and German inventories use for status, zone, operator and scope
 * (METHOD §1), compared without case, accents, spaces and hyphens.
 */
final class Words {
  /** The spellings of each meaning, as people write them. */
  private static final class Lexicon<T> {
    private final List<String> spellings;
    private final Map<String, T> meanings = new HashMap<>();

    /** Each line is {@code meaning: spelling, spelling…}; the meaning is a spelling too. */
    Lexicon(Function<String, T> meaning, String lines) {
      spellings =
          lines
              .lines()
              .flatMap(line -> Arrays.stream(line.split("[:,]")))
              .map(String::strip)
              .toList();
      lines
          .lines()
          .forEach(
              line -> {
                T one = meaning.apply(line.substring(0, line.indexOf(':')));
                for (String spelling : line.split("[:,]")) {
                  meanings.put(Folding.fold(spelling), one);
                }
              });
    }

    T meaning(String word) {
      return meanings.get(Folding.fold(word));
    }
  }

  private static final Lexicon<Status> STATUSES =
      new Lexicon<>(
          id -> id(Status.values(), Status::id, id),
          """
          occupied: occupé, occupée, ouvert, ouverte, en activité, actif, active, fermeture \
          saisonnière, saisonnier, fermé en saison, fermé hors saison, boutique éphémère, \
          éphémère, open, trading, pop-up, seasonal, belegt, genutzt, vermietet, geöffnet, in \
          Betrieb, Saisonbetrieb
          vacant: vacante, local vacant, vide, inoccupé, inoccupée, libre, désaffecté, \
          désaffectée, vitrine éteinte, vacance, empty, unoccupied, leer, leerstehend, Leerstand
          works: en travaux, travaux, under construction, under works, refurbishment, im Umbau, \
          Umbau, Baustelle
          storage: réserve, stockage, vitrine factice, dépôt, stock, Lager, Lagerraum
          unknown: inconnu, inconnue, non renseigné, non renseignée, nr, n/a, nc, unbekannt, \
          keine Angabe
          excluded: exclu, transformé, transformée, démoli, démolie, logement, habitation, \
          converted, demolished, dwelling, umgewandelt, abgerissen, Wohnung
          """);

  /** These alone do not say whether a shop trades: a closed shutter may be a Monday. */
  private static final Lexicon<Status> TELL_NOTHING =
      new Lexicon<>(
          word -> Status.UNKNOWN,
          """
          fermé: fermée, rideau baissé, rideau fermé, à louer, à céder, à vendre, bail à céder, \
          droit au bail à céder, closed, shuttered, to let, for sale, geschlossen, zu vermieten, \
          zu verkaufen
          """);

  private static final Lexicon<Zone> ZONES =
      new Lexicon<>(
          Zone::of,
          """
          centre: centre-ville, hypercentre, centre-bourg, cœur de ville, center, town centre, \
          city centre, high street, Innenstadt, Stadtzentrum, Zentrum, Ortskern
          pericentral: péricentral, péricentre, quartiers, quartier, faubourg, faubourgs, \
          neighbourhood, Stadtteillagen, Stadtteil, Stadtteile
          periphery: périphérie, périphérique, zone commerciale, entrée de ville, retail park, \
          out of town, Stadtrand, Grüne Wiese, Peripherie
          """);

  private static final Lexicon<String> SCOPES =
      new Lexicon<>(
          id -> id,
          """
          commune: municipality, Gemeinde, ville
          agglomeration: agglomération, aire urbaine, EPCI, Stadtregion
          catchment: zone de chalandise, chalandise, Einzugsgebiet
          """);

  private static final Lexicon<Operator> OPERATORS =
      new Lexicon<>(
          id -> id(Operator.values(), Operator::id, id),
          """
          independent: indépendant, indépendante, inhabergeführt, unabhängig
          chain: chaîne, enseigne, enseigne nationale, franchise, franchisé, succursale, \
          succursaliste, intégré, Filialist, Filiale, Kette
          ess: association, associatif, coopérative, scic, scop, mutuelle, fondation, entreprise \
          solidaire, économie sociale et solidaire, Genossenschaft, Verein, \
          Stiftung, Sozialwirtschaft, social economy, cooperative
          public: publique, service public, collectivité, öffentlich
          """);

  private Words() {}

  private static <T> T id(T[] values, Function<T, String> idOf, String id) {
    return Arrays.stream(values).filter(v -> idOf.apply(v).equals(id)).findFirst().orElseThrow();
  }

  /** The status a word means, or null. */
  static Status status(String word) {
    Status status = TELL_NOTHING.meaning(word);
    return status != null ? status : STATUSES.meaning(word);
  }

  /** Whether the word alone does not say whether the shop trades. */
  static boolean tellsNothing(String word) {
    return TELL_NOTHING.meaning(word) != null;
  }

  /** The zone a word means, or null. */
  static Zone zone(String word) {
    return ZONES.meaning(word);
  }

  /** The operator a word means, or null. */
  static Operator operator(String word) {
    return OPERATORS.meaning(word);
  }

  /** The scope a word means, or null. */
  static String scope(String word) {
    return SCOPES.meaning(word);
  }

  /** What a word of a coded field means; the word itself where that is not known. */
  static String meaning(Field field, String word) {
    Object meaning =
        switch (field) {
          case STATUS -> STATUSES.meaning(word);
          case ZONE -> ZONES.meaning(word);
          case SCOPE, POPULATION_SCOPE -> SCOPES.meaning(word);
          case OPERATOR -> OPERATORS.meaning(word);
          default -> null;
        };
    return meaning == null ? word : meaning.toString().toLowerCase(Locale.ROOT);
  }

  /** The canonical words of a coded field; empty for fields that are not coded. */
  static List<String> canonical(Field field) {
    return switch (field) {
      case STATUS -> Arrays.stream(Status.values()).map(Status::id).toList();
      case ZONE -> Zone.THREE.stream().map(Zone::id).toList();
      case SCOPE, POPULATION_SCOPE -> distinct(SCOPES);
      case OPERATOR -> Arrays.stream(Operator.values()).map(Operator::id).toList();
      default -> List.of();
    };
  }

  private static List<String> distinct(Lexicon<String> lexicon) {
    return lexicon.meanings.values().stream().distinct().sorted().collect(Collectors.toList());
  }

  /** The words of a coded field as people write them, for suggestions. */
  static List<String> known(Field field) {
    return switch (field) {
      case STATUS -> STATUSES.spellings;
      case ZONE -> ZONES.spellings;
      case SCOPE, POPULATION_SCOPE -> SCOPES.spellings;
      case OPERATOR -> OPERATORS.spellings;
      default -> canonical(field);
    };
  }
}
