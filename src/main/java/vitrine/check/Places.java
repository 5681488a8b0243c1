package vitrine.check;

import java.util.HashMap;
import java.util.Map;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/** Where each town, survey and zone first stands in each table. */
final class Places implements Check {
  private record Key(TableKind table, Town town, Period survey, Zone zone) {}

  private final Map<Key, Place> first = new HashMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    Period survey = survey(row);
    Zone zone = row.zone();
    Place place = row.place();
    put(row.table(), row.town(), survey, zone, place);
    put(row.table(), row.town(), survey, null, place);
  }

  private void put(TableKind table, Town town, Period survey, Zone zone, Place place) {
    first.putIfAbsent(new Key(table, town, survey, zone), place);
  }

  /** The survey of a row, by whichever field its table has. */
  static Period survey(KeptRow row) {
    return switch (row.table()) {
      case PREMISES -> row.period(Field.SURVEY);
      case TURNOVER, VACANCY -> row.period(Field.YEAR);
      case TOWNS -> Period.NONE;
    };
  }

  /** The first row of a town at a survey. */
  Place of(TableKind table, Town town, Period survey) {
    return of(table, town, survey, null);
  }

  /** The first row of a zone of a town at a survey; of the town where no row names the zone. */
  Place of(TableKind table, Town town, Period survey, Zone zone) {
    Place place = first.get(new Key(table, town, survey, zone));
    return place != null ? place : first.get(new Key(table, town, survey, null));
  }

  /** The same, pointing at a column. */
  Place of(TableKind table, Town town, Period survey, Zone zone, Field field) {
    Place place = of(table, town, survey, zone);
    return new Place(place.file(), place.line(), field.id());
  }
}
