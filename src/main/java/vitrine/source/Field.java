package vitrine.source;

import static vitrine.model.TableKind.PREMISES;
import static vitrine.model.TableKind.TOWNS;
import static vitrine.model.TableKind.TURNOVER;
import static vitrine.model.TableKind.VACANCY;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vitrine.model.TableKind;

/**
 * The canonical columns, the tables that have them, and the other headers by which French, English
 * and German offices call them (compared without case, accents, spaces and underscores).
 */
public enum Field {
  TOWN_CODE(
      Kind.TEXT,
      EnumSet.allOf(TableKind.class),
      "code_commune code_insee insee codgeo depcom insee_com com_code code_town citycode"
          + " gemeindeschluessel gemeindeschlüssel ags gemeindekennziffer"),
  TOWN(
      Kind.TEXT,
      EnumSet.allOf(TableKind.class),
      "commune ville nom_commune libelle_commune lib_com libcom city municipality gemeinde stadt"
          + " kommune ort"),
  PREMISES_ID(
      Kind.TEXT,
      EnumSet.of(PREMISES),
      "id local_id id_local identifiant identifiant_local numero_local unit_id laden_id lokal_id"),
  SURVEY(
      Kind.PERIOD,
      EnumSet.of(PREMISES),
      "releve date_releve date_visite date_enquete enquete survey_date erhebung erhebungsdatum annee_releve"),
  YEAR(
      Kind.PERIOD,
      EnumSet.of(TURNOVER, VACANCY),
      "annee an millesime survey releve jahr erhebung erhebungsjahr"),
  ZONE(
      Kind.WORD,
      EnumSet.of(PREMISES, TURNOVER, VACANCY),
      "secteur perimetre zonage type_zone area_type lage"),
  STATUS(
      Kind.WORD,
      EnumSet.of(PREMISES),
      "statut statut_local etat etat_local occupation situation statut_occupation zustand"
          + " nutzung"),
  STREET(Kind.TEXT, EnumSet.of(PREMISES), "rue voie nom_voie adresse_voie strasse straße"),
  SIDE(Kind.TEXT, EnumSet.of(PREMISES), "cote cote_rue strassenseite seite"),
  NUMBER(Kind.TEXT, EnumSet.of(PREMISES), "numero num no n° numero_voie hausnummer"),
  POSITION(Kind.NUMBER, EnumSet.of(PREMISES), "rang ordre lage_nr"),
  ACTIVITY(
      Kind.TEXT,
      EnumSet.of(PREMISES),
      "activite libelle_activite code_naf naf ape code_ape type_commerce branche sector secteur_activite"),
  NAME(Kind.TEXT, EnumSet.of(PREMISES), "nom enseigne raison_sociale business_name firma"),
  FLOOR_AREA_M2(
      Kind.NUMBER,
      EnumSet.of(PREMISES, TURNOVER),
      "surface superficie surface_utile surface_m2 surface_commerciale surface_vente surface_de_vente floor_area area_m2"
          + " sales_area flaeche fläche ladenflaeche ladenfläche verkaufsflaeche verkaufsfläche"),
  FRONTAGE_M(
      Kind.NUMBER,
      EnumSet.of(PREMISES),
      "lineaire lineaire_vitrine lineaire_de_vitrine longueur_vitrine frontage shop_frontage"
          + " schaufensterfront schaufensterlaenge"),
  VACANT_SINCE(
      Kind.PERIOD,
      EnumSet.of(PREMISES),
      "vacant_depuis date_vacance date_debut_vacance inoccupe_depuis depuis vide_depuis leer_seit leerstand_seit"),
  OPERATOR(
      Kind.WORD,
      EnumSet.of(PREMISES),
      "exploitant type_exploitant type_enseigne betreiber betreibertyp"),
  ANNUAL_RENT(Kind.NUMBER, EnumSet.of(PREMISES), "loyer loyer_annuel rent jahresmiete"),
  CADASTRAL_RENTAL_VALUE(
      Kind.NUMBER, EnumSet.of(PREMISES), "valeur_locative valeur_locative_cadastrale vlc"),
  CADASTRAL_NET_INCOME(
      Kind.NUMBER, EnumSet.of(PREMISES), "revenu_net_cadastral revenu_cadastral rnc"),
  LAT(Kind.NUMBER, EnumSet.of(PREMISES), "latitude breitengrad"),
  LON(Kind.NUMBER, EnumSet.of(PREMISES), "lng long longitude laengengrad"),
  X(Kind.NUMBER, EnumSet.of(PREMISES), "x_l93 x_lambert93 coord_x"),
  Y(Kind.NUMBER, EnumSet.of(PREMISES), "y_l93 y_lambert93 coord_y"),
  TURNOVER_AMOUNT(
      Kind.NUMBER,
      EnumSet.of(TURNOVER),
      "turnover chiffre_affaires chiffre_d_affaires chiffre_daffaires ca ca_eur montant sales umsatz"),
  SHARE(
      Kind.NUMBER,
      EnumSet.of(TURNOVER),
      "part part_ca part_du_ca pourcentage percent pct anteil umsatzanteil"),
  SCOPE(Kind.WORD, EnumSet.of(TURNOVER), "echelle territoire bezugsraum"),
  UNIVERSE(Kind.TEXT, EnumSet.of(TURNOVER), "univers champ warengruppe"),
  CURRENCY(Kind.TEXT, EnumSet.of(TURNOVER), "devise monnaie waehrung währung"),
  SOURCE(Kind.TEXT, EnumSet.of(TURNOVER, VACANCY), "quelle origine"),
  VACANCY_RATE(
      Kind.NUMBER,
      EnumSet.of(VACANCY),
      "taux_vacance taux_de_vacance taux_vacance_commerciale leerstandsquote rate taux"),
  VACANT_COUNT(
      Kind.NUMBER,
      EnumSet.of(VACANCY),
      "vacant vacants locaux_vacants nb_vacants leerstaende leerstände leer"),
  PREMISES_COUNT(
      Kind.NUMBER,
      EnumSet.of(VACANCY),
      "premises locaux nb_locaux nombre_locaux total_locaux units ladenlokale"),
  COUNTRY(Kind.TEXT, EnumSet.of(TOWNS), "pays land country_code"),
  POPULATION(Kind.NUMBER, EnumSet.of(TOWNS), "pop habitants inhabitants einwohner"),
  POPULATION_SCOPE(
      Kind.WORD, EnumSet.of(TOWNS), "echelle_population population_echelle einwohner_bezug"),
  PURCHASING_POWER(
      Kind.NUMBER,
      EnumSet.of(TOWNS),
      "depense_commercialisable depenses_commercialisables pouvoir_achat kaufkraft"),
  PROGRAMME(Kind.TEXT, EnumSet.of(TOWNS), "programmes program dispositif dispositifs");

  /** How a cell of the column is read. */
  enum Kind {
    TEXT,
    WORD,
    NUMBER,
    PERIOD
  }

  /** What every header means in each table: asked for each header of each dialect that is tried. */
  private static final Map<TableKind, Map<String, Field>> BY_HEADER =
      new EnumMap<>(TableKind.class);

  static {
    for (TableKind table : TableKind.values()) {
      BY_HEADER.put(table, byHeader(table));
    }
  }

  private final String id;
  private final Kind kind;
  private final Set<TableKind> tables;

  /** What others call it, without case, accents and articles. */
  private final String[] headers;

  Field(Kind kind, Set<TableKind> tables, String others) {
    this.kind = kind;
    this.tables = tables;
    this.id = name().replace("_AMOUNT", "").replace("_COUNT", "").toLowerCase(Locale.ROOT);
    this.headers = others.split(" ");
    for (int i = 0; i < headers.length; i++) {
      headers[i] = HeaderWords.plain(headers[i]);
    }
  }

  /** The canonical header. */
  public String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  /** The type of its cells in the words of Table Schema; dates may be years or months: texts. */
  public String type() {
    return kind == Kind.NUMBER ? "number" : "string";
  }

  /** Whether its cells are dates, of whatever precision. */
  public boolean isDate() {
    return kind == Kind.PERIOD;
  }

  /** The canonical words of a coded column; empty for others. */
  public List<String> words() {
    return kind == Kind.WORD ? Words.canonical(this) : List.of();
  }

  /** {@code required}, {@code either} where one of several is, or empty. */
  public String necessity(TableKind table) {
    boolean required =
        switch (table) {
          case PREMISES -> this == STATUS;
          case TURNOVER -> this == ZONE;
          case VACANCY -> false;
          case TOWNS -> this == TOWN_CODE;
        };
    boolean either =
        switch (table) {
          case TURNOVER -> this == TURNOVER_AMOUNT || this == SHARE;
          case VACANCY -> this == VACANCY_RATE || this == VACANT_COUNT || this == PREMISES_COUNT;
          default -> false;
        };
    return required ? "required" : either ? "either" : "";
  }

  /** What may stand behind its numbers; nothing is always possible. */
  NumberUnit unit() {
    return switch (this) {
      case FLOOR_AREA_M2 -> NumberUnit.AREA;
      case FRONTAGE_M -> NumberUnit.LENGTH;
      case SHARE, VACANCY_RATE -> NumberUnit.PERCENT;
      case TURNOVER_AMOUNT, PURCHASING_POWER, ANNUAL_RENT -> NumberUnit.MONEY;
      case CADASTRAL_RENTAL_VALUE, CADASTRAL_NET_INCOME -> NumberUnit.MONEY;
      default -> NumberUnit.NONE;
    };
  }

  /** Whether it measures premises, and may be given in bands. */
  boolean isQuantity() {
    return unit() == NumberUnit.AREA || unit() == NumberUnit.LENGTH;
  }

  /** Whether it counts: there is no half of an inhabitant. */
  boolean isWhole() {
    return this == POPULATION || this == VACANT_COUNT || this == PREMISES_COUNT;
  }

  /** Whether a row cannot do without it: a cell that is spoilt refuses the row, never less. */
  boolean isNeeded(TableKind table) {
    return this == TOWN_CODE || this == ZONE && table != PREMISES || !necessity(table).isEmpty();
  }

  /** Whether figures hang on the column, and not only what is told beside them. */
  boolean isCounted() {
    return switch (this) {
      case STREET, SIDE, NUMBER, POSITION, NAME, OPERATOR, ACTIVITY, UNIVERSE, SOURCE -> false;
      case ANNUAL_RENT, CADASTRAL_RENTAL_VALUE, CADASTRAL_NET_INCOME, LAT, LON, X, Y -> false;
      default -> true;
    };
  }

  /** The columns of a table, in canonical order. */
  public static List<Field> of(TableKind table) {
    return Arrays.stream(values()).filter(field -> field.tables.contains(table)).toList();
  }

  /** The column of a table with that canonical header, or null. */
  static Field of(TableKind table, String id) {
    return of(table).stream().filter(field -> field.id().equals(id)).findFirst().orElse(null);
  }

  /** The column of a table that a file's header means, or null. */
  public static Field answering(TableKind table, String header) {
    return ofPlain(table, HeaderWords.plain(header));
  }

  /** The column that a header means without its case, accents and articles, or null. */
  static Field ofPlain(TableKind table, String plain) {
    return plain.isEmpty() ? null : BY_HEADER.get(table).get(plain);
  }

  /** A canonical header comes before what others call another column. */
  private static Map<String, Field> byHeader(TableKind table) {
    Map<String, Field> fields = new HashMap<>();
    List<Field> columns = of(table);
    for (Field field : columns) {
      fields.put(HeaderWords.plain(field.id), field);
    }
    for (Field field : columns) {
      for (String header : field.headers) {
        fields.putIfAbsent(header, field);
      }
    }
    return fields;
  }
}
