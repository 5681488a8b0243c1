package vitrine.source;

import java.math.BigDecimal;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.model.Activity;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.tally.Quantity;

/**
 * A row that counts, with its cells as they are understood: it is filled anew for each row and
 * holds only during the visit. A cell that was refused is missing here.
 */
public final class KeptRow {
  private final KeptFile file;
  private final PercentOrFraction shares;
  private final PercentOrFraction rates;
  private MappedRow row;
  private Town town;
  private Lambert93 lambert;

  KeptRow(KeptFile file, PercentOrFraction shares, PercentOrFraction rates) {
    this.file = file;
    this.shares = shares;
    this.rates = rates;
  }

  KeptRow at(MappedRow next, Town settled) {
    row = next;
    town = settled;
    return this;
  }

  public TableKind table() {
    return row.mapping().table();
  }

  /** The town as all tables together settle it. */
  public Town town() {
    return town;
  }

  /** The file and the line on which the row starts. */
  public Place place() {
    return row.place(null);
  }

  /** The place of a field in the row, by the file's own header. */
  public Place place(Field field) {
    return row.place(field);
  }

  /**
   * The point as {@code {latitude, longitude}} in degrees: from lat and lon, else from Lambert-93 x
   * and y; null where there is none on earth, or none in the box of that projection.
   */
  public BigDecimal[] point() {
    BigDecimal lat = number(Field.LAT);
    BigDecimal lon = number(Field.LON);
    if (lat != null && lon != null) {
      return within(lat, 90) && within(lon, 180) ? new BigDecimal[] {lat, lon} : null;
    }
    BigDecimal x = number(Field.X);
    BigDecimal y = number(Field.Y);
    if (x == null || y == null || !Lambert93.holds(x.doubleValue(), y.doubleValue())) {
      return null;
    }
    double[] degrees = lambert().degrees(x.doubleValue(), y.doubleValue());
    return new BigDecimal[] {BigDecimal.valueOf(degrees[0]), BigDecimal.valueOf(degrees[1])};
  }

  /** Made when the first point needs it: a projection takes its time to load. */
  private Lambert93 lambert() {
    lambert = lambert == null ? new Lambert93() : lambert;
    return lambert;
  }

  private static boolean within(BigDecimal degrees, long most) {
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** The file, with what all its rows have in common. */
  public KeptFile file() {
    return file;
  }

  /** Whether the file has the field at all. */
  public boolean has(Field field) {
    return row.has(field);
  }

  /** What stands in a field, without outer spaces; null when missing. */
  public String text(Field field) {
    String text = field == Field.PREMISES_ID ? row.id() : row.text(field);
    return row.isEmptied(field) ? null : text;
  }

  /**
   * A number, exactly as read; null when missing, or a band. Shares and rates are fractions,
   * whatever the file writes.
   */
  public BigDecimal number(Field field) {
    if (row.isEmptied(field) || isMeasured(field) && isBand(field)) {
      return null;
    }
    NumberGrammar.Parsed parsed = row.parsed(field, FindingCode.NUMBER_UNREADABLE);
    if (parsed == null) {
      return null;
    }
    return switch (field) {
      case SHARE -> shares.fraction(parsed);
      case VACANCY_RATE -> rates.fraction(parsed);
      default -> parsed.value();
    };
  }

  private boolean isBand(Field field) {
    Quantity quantity = row.quantity(field);
    return quantity != null && quantity.isBand();
  }

  private boolean isMeasured(Field field) {
    boolean measure = field == Field.FLOOR_AREA_M2 || field == Field.FRONTAGE_M;
    return measure && table() == TableKind.PREMISES;
  }

  /** The floor area or frontage of a premises, perhaps a band; null when missing. */
  public Quantity quantity(Field field) {
    return isMeasured(field) && !row.isEmptied(field) ? row.quantity(field) : null;
  }

  /** A date; {@link Period#NONE} when missing. */
  public Period period(Field field) {
    return row.isEmptied(field) ? Period.NONE : row.period(field);
  }

  /** The status of a premises; {@link Status#UNKNOWN} when missing. */
  public Status status() {
    return PremisesReader.status(row);
  }

  /**
   * The zone; {@link Zone#ALL} of a rate for the whole town, null when not known. Where an
   * inventory has no zones it is the default one.
   */
  public Zone zone() {
    return switch (table()) {
      case PREMISES ->
          isZoneAssumed() ? file.assumedZone() : row.zone(Field.ZONE, FindingCode.ZONE_UNKNOWN);
      case VACANCY -> SmallTables.Vacancy.zone(row);
      case TURNOVER -> row.zone(Field.ZONE, FindingCode.REQUIRED_UNREADABLE);
      case TOWNS -> null;
    };
  }

  /** Whether the zone is only supposed, because an inventory has none. */
  public boolean isZoneAssumed() {
    return file.assumedZone() != null;
  }

  /** For whose account the shop trades; null when not known. */
  public Operator operator() {
    return row.operator(Field.OPERATOR);
  }

  /** What is traded; null when not known. */
  public Activity activity() {
    return row.activity(Field.ACTIVITY);
  }

  /** The scope of a split or of a population, in its canonical word; null when not known. */
  public String scope(Field field) {
    String word = text(field);
    return word == null ? null : Words.scope(word);
  }

  /** What stands in a column that no field comes from; empty when missing. */
  public String other(int column) {
    return row.otherText(row.mapping().others().get(column));
  }

  /** The number in such a column, a percentage as a fraction; null where it is none. */
  public BigDecimal otherNumber(int column) {
    NumberGrammar.Parsed parsed = row.otherNumber(row.mapping().others().get(column));
    return parsed == null ? null : parsed.fraction();
  }
}
