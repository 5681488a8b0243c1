package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.diagnostic.FindingCode;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TableKind;
import vitrine.model.Zone;
import vitrine.source.Coded.Meaning;
import vitrine.tally.Activities;

/**
 * The columns of an inventory as they are read from bytes: one for each field that a run needs,
 * null where the file has none.
 */
final class PlainColumns {
  private static final Coded<?> NOTHING = Coded.absent(null);

  final Coded<Boolean> filter;
  final Coded<PlainTown> town;
  final Coded<Status> status;
  final Coded<Period> survey;
  final Coded<Zone> zone;

  /** As the tally numbers them. */
  final Coded<Integer> activity;

  final Coded<Operator> operator;
  final Coded<Period> since;
  final PlainNumber floorArea;
  final PlainNumber frontage;

  final PlainId id;

  /** Those of every row, of the vacant and of the occupied, and of all others. */
  final Coded<?>[] always;

  final Coded<?>[] ofVacant;
  final Coded<?>[] ofOccupied;
  final Coded<?>[] ofOthers;

  /** All numbers: they show under which mark their column is to be read. */
  final PlainNumber[] numbers;

  /** All columns that are looked at of every row. */
  final PlainColumn[] ofAll;

  private final MappedRow row;
  private final Mapping mapping;
  private final HeaderRows header;
  private final int[] unnamed;

  /**
   * For one reader of a file.
   *
   * @throws NotPlain where a field is made in a way that cannot be told from bytes
   */
  PlainColumns(Gathering gathering, ReadOptions options) {
    this.row = gathering.mapped;
    this.mapping = row.mapping();
    this.header = gathering.header();
    requirePlain(options);
    unnamed = mapping.unnamed().stream().mapToInt(Integer::intValue).toArray();
    filter = Coded.filter(mapping);
    RowTown towns = gathering.rowTown(false);
    town = Coded.of(mapping, List.of(Field.TOWN_CODE, Field.TOWN), r -> PlainTown.of(r, towns));
    status = new Coded<>(Coded.columns(mapping, Field.STATUS), this::status);
    survey = coded(Field.SURVEY, Period.NONE, r -> r.period(Field.SURVEY));
    zone = coded(Field.ZONE, options.defaultZone(), PlainColumns::zone);
    Activities activities = gathering.rows.tally.activities();
    activity =
        coded(Field.ACTIVITY, Activities.NONE, r -> activities.number(r.activity(Field.ACTIVITY)));
    operator = coded(Field.OPERATOR, null, r -> r.operator(Field.OPERATOR));
    since = coded(Field.VACANT_SINCE, Period.NONE, r -> r.period(Field.VACANT_SINCE));
    floorArea = number(Field.FLOOR_AREA_M2, false);
    frontage = number(Field.FRONTAGE_M, false);
    boolean offer = options.depth() != ReadOptions.Depth.COUNTS;
    boolean everything = options.depth() == ReadOptions.Depth.EVERYTHING;
    List<Coded<?>> known = new ArrayList<>(List.of(town, status, survey, zone));
    for (Field place : MappedRow.PLACES) {
      known.add(place(place));
    }
    Coded<?> traded = offer ? activity : NOTHING;
    Coded<?> dated = everything ? since : NOTHING;
    Coded<?> operated = everything ? operator : NOTHING;
    always = present(known);
    ofVacant = present(List.of(since, operated));
    ofOccupied = present(List.of(traded, offer ? operator : NOTHING, dated));
    ofOthers = present(List.of(dated, operated));
    numbers = numbers(everything);
    id = mapping.has(Field.PREMISES_ID) ? required(PlainId.of(row)) : null;
    List<PlainColumn> all = new ArrayList<>(List.of(always));
    all.addAll(List.of(numbers));
    if (id != null) {
      all.add(id);
    }
    ofAll = all.toArray(PlainColumn[]::new);
  }

  private PlainNumber[] numbers(boolean everything) {
    List<PlainNumber> known = new ArrayList<>(List.of(floorArea, frontage));
    if (everything) {
      PremisesReader.AMOUNTS.forEach(field -> known.add(number(field, false)));
      PremisesReader.NUMBERS.forEach(field -> known.add(number(field, true)));
    }
    known.removeIf(number -> !number.isThere());
    return known.toArray(PlainNumber[]::new);
  }

  private static Coded<?>[] present(List<Coded<?>> some) {
    List<Coded<?>> present = new ArrayList<>(some);
    present.removeIf(one -> !one.isThere());
    return present.toArray(Coded<?>[]::new);
  }

  /** Premises of which the zone is not known are those of the whole town. */
  private static Zone zone(MappedRow seen) {
    Zone zone = seen.zone(Field.ZONE, FindingCode.ZONE_UNKNOWN);
    return zone == null ? Zone.ALL : zone;
  }

  private void requirePlain(ReadOptions options) {
    FieldRule zones = mapping.rules().get(Field.ZONE);
    boolean chosen =
        options.where().stream().anyMatch(choice -> choice.table() == TableKind.PREMISES);
    if (mapping.table() != TableKind.PREMISES
        || !mapping.constraints().isEmpty()
        || chosen
        || zones != null && zones.perimeter() != null
        || Coded.columns(mapping, Field.STATUS).length == 0) {
      throw new NotPlain();
    }
  }

  private <T> Coded<T> coded(Field field, T otherwise, Function<MappedRow, T> value) {
    return mapping.has(field) ? Coded.of(mapping, List.of(field), value) : Coded.absent(otherwise);
  }

  /** Where in the street: only whether it is what it was. */
  private Coded<Boolean> place(Field field) {
    return coded(
        field,
        true,
        r -> {
          r.checkTurned(field);
          return !r.isTold();
        });
  }

  private PlainNumber number(Field field, boolean signed) {
    return mapping.has(field) ? required(PlainNumber.of(row, field, signed)) : PlainNumber.ABSENT;
  }

  private static <T> T required(T column) {
    if (column == null) {
      throw new NotPlain();
    }
    return column;
  }

  /** A row that has the header's word for a status may be the header again. */
  private Meaning<Status> status(MappedRow seen) {
    Status read = PremisesReader.status(seen);
    int column = status.columns()[0];
    boolean again = header.isOfHeader(seen.raw(column), column);
    return new Meaning<>(read != null && !seen.isTold() && !again, read);
  }

  /** Whether a column without a name says something, which is told once of a whole file. */
  boolean isUnnamedFilled(ByteRows rows, int record) {
    for (int column : unnamed) {
      if (!rows.isEmpty(record, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something stands behind the last column that the header names. */
  boolean isFilledBehind(ByteRows rows, int record) {
    for (int column = mapping.width(); column < rows.width(record); column++) {
      if (!rows.isEmpty(record, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first filled cell may be the word of a line of totals. */
  boolean mayBeTotal(ByteRows rows, int record) {
    int column = 0;
    while (rows.isEmpty(record, column)) {
      column++;
    }
    int cell = rows.firsts[record] + column;
    return Totals.mayBegin(rows.bytes(), rows.starts[cell], rows.ends[cell]);
  }

  /** Tells what the numbers have shown of their marks. */
  void tell(DecimalWatch watch) {
    for (PlainNumber number : numbers) {
      number.tell(watch);
    }
  }
}
