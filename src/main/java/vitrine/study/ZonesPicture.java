package vitrine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Interval;

/**
 * The picture of vacancy in the zones of a town, or of a few towns. Only centres are compared with
 * the reference, which is of centres: other zones have a plain mark.
 */
final class ZonesPicture {
  private static final List<Zone> ORDER =
      List.of(Zone.CENTRE, Zone.PERICENTRAL, Zone.PERIPHERY, Zone.ALL);

  private record Line(RankedTown town, Zone zone, Figure rate) {
    Verdict verdict() {
      return zone == Zone.CENTRE ? town.verdict() : null;
    }

    Drawing.Rate drawn() {
      Drawing.Rate drawn = PictureParts.rate(rate, verdict());
      boolean plain = drawn.low() != null && verdict() == null;
      return plain
          ? new Drawing.Rate(drawn.value(), drawn.low(), drawn.high(), drawn.n(), Mark.PLAIN)
          : drawn;
    }
  }

  private final ReferenceChoice references;
  private final boolean several;
  private final List<Line> lines = new ArrayList<>();

  private ZonesPicture(List<RankedTown> towns, ReferenceChoice references) {
    this.references = references;
    this.several = towns.size() > 1;
    towns.forEach(this::add);
  }

  /** The picture; null where there are no two rates to be seen together. */
  static Picture of(List<RankedTown> towns, ReferenceChoice references, String name) {
    ZonesPicture picture = new ZonesPicture(towns, references);
    return picture.lines.size() < 2 ? null : picture.picture(towns, name);
  }

  /** The zones of a town with a rate, and all of it where that is more than its one zone. */
  private void add(RankedTown town) {
    int before = lines.size();
    for (Zone zone : ORDER) {
      Figure rate = town.figure("vacancy_rate", zone, "");
      boolean known = rate != null && rate.value() != null;
      boolean repeats =
          zone == Zone.ALL
              && known
              && lines.size() == before + 1
              && rate.n() != null
              && rate.n().equals(lines.get(before).rate().n());
      if (known && !repeats) {
        lines.add(new Line(town, zone, rate));
      }
    }
  }

  private Picture picture(List<RankedTown> towns, String name) {
    List<Reference.Rate> compared =
        towns.stream()
            .filter(town -> town.verdict() != null)
            .map(RankedTown::comparedWith)
            .distinct()
            .toList();
    Reference.Rate reference = compared.size() == 1 ? compared.get(0) : null;
    Message heading = Message.of(several ? "picture.town" : "column.zone");
    return new Picture(
        name,
        Message.of("picture.zones.title"),
        description(),
        reading(reference),
        new Drawing.Rates(
            heading,
            lines.stream().map(this::row).toList(),
            PictureParts.ground(references, reference)),
        table(name));
  }

  private Drawing.Rates.Row row(Line line) {
    Message zone = Message.of("zone." + line.zone().id());
    String town = line.town().town().name();
    Message label =
        several ? Message.of("picture.zone-of", Value.text(town), Value.nested(zone)) : zone;
    String group = several ? line.town().town().key() : line.zone() == Zone.ALL ? "all" : "zones";
    return new Drawing.Rates.Row(group, label, line.drawn());
  }

  /** The highest rate and the lowest. */
  private Message description() {
    Comparator<Line> order = Comparator.comparingDouble(line -> line.rate().value());
    List<Line> zones = lines.stream().filter(line -> line.zone() != Zone.ALL).toList();
    List<Line> told = zones.isEmpty() ? lines : zones;
    Optional<Line> highest = told.stream().max(order);
    Optional<Line> lowest = told.stream().min(order);
    return Message.of(
        told.size() == 1 ? "picture.zones.description-alone" : "picture.zones.description",
        Value.percent(highest.orElseThrow().rate().value()),
        Value.nested(row(highest.orElseThrow()).label()),
        Value.percent(lowest.orElseThrow().rate().value()),
        Value.nested(row(lowest.orElseThrow()).label()));
  }

  private List<Message> reading(Reference.Rate reference) {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.zones.reading"));
    if (reference != null) {
      reading.add(Message.of("picture.zones.marks", Value.nested(PageParts.rate(reference))));
    }
    boolean bare = lines.stream().anyMatch(line -> line.rate().interval() == null);
    if (bare) {
      reading.add(Message.of("picture.ranking.no-count"));
    }
    return reading;
  }

  private Section.Table table(String name) {
    Dataset rows =
        new Dataset(
            name,
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.number("value"),
                Column.number("low"),
                Column.number("high"),
                Column.integer("n"),
                Column.text("verdict")));
    for (Line line : lines) {
      Interval interval = line.rate().interval();
      List<Object> row = new ArrayList<>();
      row.add(line.town().town().code());
      row.add(line.town().town().name());
      row.add(line.town().taken().date(line.zone()).text());
      row.add("zone." + line.zone().id());
      row.add(line.rate().value());
      row.add(interval == null ? null : (Double) interval.low());
      row.add(interval == null ? null : (Double) interval.high());
      row.add(line.rate().n());
      row.add(line.verdict() == null ? null : line.verdict().id());
      rows.add(row);
    }
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    columns.add(TableColumn.of("column.survey", Presentation.TEXT, "survey"));
    columns.add(TableColumn.of("column.zone", Presentation.WORDS, "zone"));
    columns.add(
        TableColumn.of("column.vacancy", Presentation.RATE, "value", "low", "high", "verdict"));
    columns.add(TableColumn.of("column.n", Presentation.COUNT, "n"));
    return new Section.Table(rows, columns, "");
  }
}
