package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vitrine.indicator.Subject;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Quantiles;

/** The picture of a town’s premises where they stand. */
final class MapPicture {
  /** Fewer points are no map. */
  private static final int LEAST = 3;

  private final Subject subject;
  private final Zone zone;
  private final List<Premises> premises;
  private final LocalMetres plane;

  private MapPicture(Subject subject, Zone zone) {
    this.subject = subject;
    this.zone = zone;
    this.premises = subject.detail().premises().stream().filter(one -> one.isIn(zone)).toList();
    this.plane = LocalMetres.of(premises);
  }

  /** The map of a zone; none where fewer than three premises have coordinates. */
  static Optional<Picture> of(Subject subject, Zone zone, String name) {
    MapPicture one = new MapPicture(subject, zone);
    return one.plane.near().size() < LEAST ? Optional.empty() : Optional.of(one.picture(name));
  }

  private Picture picture(String name) {
    return new Picture(
        name,
        Message.of("picture.map.title", Value.text(subject.town().name())),
        description(),
        reading(),
        new Drawing.Map(plane.near()),
        table());
  }

  private List<Drawing.Map.Point> vacant() {
    return plane.near().stream().filter(one -> one.status() == Status.VACANT).toList();
  }

  private Message description() {
    Message seen =
        Message.of(
            "picture.map.description",
            Value.text(subject.town().name()),
            Value.count(plane.near().size()),
            metres(span(Drawing.Map.Point::east)),
            metres(span(Drawing.Map.Point::north)),
            Value.count(vacant().size()));
    OptionalDouble half = halfOfVacant();
    return half.isEmpty()
        ? seen
        : Message.of(
            "picture.two",
            Value.nested(seen),
            Value.nested(Message.of("picture.map.half", metres(half.getAsDouble()))));
  }

  /** Within which distance of the middle of the vacant premises half of them stand. */
  private OptionalDouble halfOfVacant() {
    List<Drawing.Map.Point> vacant = vacant();
    if (vacant.size() < LEAST) {
      return OptionalDouble.empty();
    }
    double east = Quantiles.median(values(vacant, Drawing.Map.Point::east)).orElseThrow();
    double north = Quantiles.median(values(vacant, Drawing.Map.Point::north)).orElseThrow();
    return Quantiles.median(
        values(vacant, one -> StrictMath.hypot(one.east() - east, one.north() - north)));
  }

  private static double[] values(
      List<Drawing.Map.Point> points, ToDoubleFunction<Drawing.Map.Point> value) {
    return points.stream().mapToDouble(value).toArray();
  }

  private double span(ToDoubleFunction<Drawing.Map.Point> value) {
    double[] values = values(plane.near(), value);
    double least = Quantiles.type7(values, 0).orElse(0);
    return Quantiles.type7(values, 1).orElse(0) - least;
  }

  /** Tens of metres: more digits say nothing of a town. */
  private static Value metres(double metres) {
    double rounded = metres < 100 ? metres : StrictMath.rint(metres / 10) * 10;
    return new Value.Number(rounded, 0);
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.map.reading"));
    if (!subject.survey().text().isEmpty()) {
      reading.add(Message.of("picture.survey", Value.text(subject.survey().text())));
    }
    long without = premises.size() - plane.near().size() - plane.far();
    if (without > 0) {
      reading.add(Message.of("picture.map.without", Value.count(without)));
    }
    if (plane.far() > 0) {
      reading.add(Message.of("picture.map.far", Value.count(plane.far())));
    }
    return reading;
  }

  private Section.Table table() {
    Dataset table =
        new Dataset(
            "map",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.text("status"),
                Column.integer("premises"),
                Column.integer("mapped")));
    for (Status status : Status.values()) {
      long all = premises.stream().filter(one -> one.status() == status).count();
      long mapped = plane.near().stream().filter(one -> one.status() == status).count();
      if (all > 0) {
        table.add(
            List.of(
                subject.town().code(),
                subject.town().name(),
                subject.survey().text(),
                zone.id(),
                status.id(),
                all,
                mapped));
      }
    }
    return new Section.Table(
        table,
        List.of(
            TableColumn.of("column.state", Presentation.STATE, "status"),
            TableColumn.of("column.premises", Presentation.COUNT, "premises"),
            TableColumn.of("column.mapped", Presentation.COUNT, "mapped")),
        "");
  }
}
