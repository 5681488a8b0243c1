package vitrine.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrine.model.Ages;
import vitrine.model.Premises;
import vitrine.model.Status;
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
import vitrine.street.Gap;
import vitrine.street.Sequence;
import vitrine.street.Street;

/** The picture of a street: its premises side by side, and its longest vacant run. */
final class StreetPicture {
  /** One vacant premises is no run to walk along. */
  private static final int RUN = 2;

  private static final Comparator<Sequence> ODD_FIRST =
      Comparator.comparing((Sequence one) -> !one.side().equals("odd"))
          .thenComparing(one -> !one.side().equals("even"))
          .thenComparing(Sequence::side);

  private static final Comparator<Gap> LONGEST =
      Comparator.comparingInt((Gap gap) -> gap.run().length()).thenComparingInt(Gap::most);

  private final Walk walk;
  private final Street street;
  private final List<Sequence> sides;
  private final Gap gap;

  private StreetPicture(Walk walk, Street street) {
    this.walk = walk;
    this.street = street;
    this.sides =
        street.sequences().stream()
            .filter(side -> !side.premises().isEmpty())
            .sorted(ODD_FIRST)
            .toList();
    // In the order of the walk, so that of equal runs the page and the picture mean the same.
    this.gap = first(Gap.of(street.sequences()));
  }

  /** The longest; of equals the first. */
  private static Gap first(List<Gap> gaps) {
    Gap best = null;
    for (Gap one : gaps) {
      best = best == null || LONGEST.compare(one, best) > 0 ? one : best;
    }
    return best;
  }

  /** The picture of a street of a walk; none where no premises of it has a place in an order. */
  static Optional<Picture> of(Walk walk, Street street, String name) {
    StreetPicture one = new StreetPicture(walk, street);
    return one.sides.isEmpty() ? Optional.empty() : Optional.of(one.picture(name));
  }

  /**
   * The picture of the street with the longest vacant run of all walks, at the latest survey of
   * each town; none where nothing is vacant in any order.
   */
  static Optional<Picture> longest(List<Walk> walks, String name) {
    Walk best = null;
    for (Walk walk : latest(walks)) {
      boolean longer =
          !walk.gaps().isEmpty()
              && (best == null || LONGEST.compare(walk.gaps().get(0), best.gaps().get(0)) > 0);
      best = longer ? walk : best;
    }
    if (best == null) {
      return Optional.empty();
    }
    Walk walk = best;
    String longest = walk.gaps().get(0).run().of().street();
    return walk.streets().stream()
        .filter(street -> street.name().equals(longest))
        .findFirst()
        .flatMap(street -> of(walk, street, name));
  }

  /** The picture of the longest vacant run as a part of a page; nothing where there is none. */
  static List<Section> sections(List<Walk> walks) {
    return longest(walks, "street")
        .<List<Section>>map(
            picture ->
                List.of(
                    new Section.Heading(Message.of("picture.street.heading")),
                    Section.Figure.alone(picture)))
        .orElse(List.of());
  }

  /** Of each town those of its latest survey, in the order of the towns. */
  private static List<Walk> latest(List<Walk> walks) {
    return walks.stream()
        .filter(
            walk ->
                walks.stream()
                    .filter(other -> other.subject().town().equals(walk.subject().town()))
                    .noneMatch(
                        other -> other.subject().survey().compareTo(walk.subject().survey()) > 0))
        .toList();
  }

  private Picture picture(String name) {
    return new Picture(
        name,
        Message.of(
            "picture.street.title",
            Value.text(street.name()),
            Value.text(walk.subject().town().name())),
        description(),
        reading(),
        new Drawing.Street(sides.stream().map(this::side).toList(), run()),
        table());
  }

  private Drawing.Street.Side side(Sequence sequence) {
    return new Drawing.Street.Side(
        sideName(sequence.side()),
        sequence.premises().stream()
            .map(one -> new Drawing.Street.Place(number(one), one.status()))
            .toList());
  }

  private static Message sideName(String side) {
    return switch (side) {
      case "odd", "even" -> Message.of("picture.side." + side);
      default -> Message.of("picture.name", Value.text(side));
    };
  }

  private static String number(Premises premises) {
    String number = premises.address().number();
    return number == null ? "" : number.strip();
  }

  private boolean hasRun() {
    return gap != null && gap.run().length() >= RUN;
  }

  private Drawing.Street.Run run() {
    return hasRun()
        ? new Drawing.Street.Run(
            sides.indexOf(gap.run().of()), gap.run().first(), gap.run().last(), runLabel())
        : null;
  }

  /** How many, and since when in the middle of them: dates are often known of some only. */
  private Message runLabel() {
    Value length = Value.count(gap.run().length());
    double[] months =
        gap.run().members().stream()
            .map(this::months)
            .filter(one -> one != null)
            .mapToDouble(Long::doubleValue)
            .toArray();
    if (months.length == 0) {
      return Message.of("picture.street.run-undated", length);
    }
    double median = Quantiles.median(months).orElseThrow();
    Value since = Value.count(StrictMath.round(median));
    return months.length == gap.run().length()
        ? Message.of("picture.street.run", length, since)
        : Message.of("picture.street.run-partly", length, since, Value.count(months.length));
  }

  /** Completed months of its vacancy; null where they are not known. */
  private Long months(Premises premises) {
    LocalDate until = walk.until();
    boolean known = premises.isVacant() && until != null && premises.vacantSince().isKnown();
    return known
        ? Long.valueOf(Math.max(0, Ages.months(premises.vacantSince().last(), until)))
        : null;
  }

  private long placed() {
    return sides.stream().mapToLong(side -> side.premises().size()).sum();
  }

  private long count(Status status) {
    return sides.stream()
        .flatMap(side -> side.premises().stream())
        .filter(one -> one.status() == status)
        .count();
  }

  private Message description() {
    Message counted =
        Message.of(
            "picture.street.counted",
            Value.text(street.name()),
            Value.count(placed()),
            Value.count(count(Status.VACANT)));
    if (!hasRun()) {
      return counted;
    }
    String side = gap.run().of().side();
    return Message.of(
        "picture.two",
        Value.nested(counted),
        Value.nested(
            Message.of(
                side.isEmpty() ? "picture.street.longest-unsided" : "picture.street.longest",
                Value.count(gap.run().length()),
                Value.text(number(gap.first()).isEmpty() ? "?" : number(gap.first())),
                Value.text(number(gap.last()).isEmpty() ? "?" : number(gap.last())),
                Value.nested(sideName(side)))));
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.street.reading"));
    if (!walk.subject().survey().text().isEmpty()) {
      reading.add(Message.of("picture.survey", Value.text(walk.subject().survey().text())));
    }
    if (hasRun() && gap.steppedOver() > 0) {
      reading.add(Message.of("picture.street.stepped-over"));
    }
    if (street.premises().size() > placed()) {
      reading.add(
          Message.of("picture.street.unplaced", Value.count(street.premises().size() - placed())));
    }
    return reading;
  }

  private Section.Table table() {
    Dataset table =
        new Dataset(
            "street",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("street"),
                Column.text("side"),
                Column.integer("place"),
                Column.text("number"),
                Column.text("premises_id"),
                Column.text("status"),
                Column.text("name"),
                Column.text("vacant_since"),
                Column.integer("vacant_months")));
    sides.forEach(side -> addRows(table, side));
    return new Section.Table(
        table,
        List.of(
            TableColumn.of("column.side", Presentation.SIDE, "side"),
            TableColumn.of("column.number", Presentation.TEXT, "number"),
            TableColumn.of("column.state", Presentation.STATE, "status"),
            TableColumn.of("column.months", Presentation.COUNT, "vacant_months"),
            TableColumn.of("column.sign", Presentation.NAME, "name")),
        "side");
  }

  private void addRows(Dataset table, Sequence side) {
    long place = 1;
    for (Premises one : side.premises()) {
      List<Object> row = new ArrayList<>();
      row.add(walk.subject().town().code());
      row.add(walk.subject().town().name());
      row.add(walk.subject().survey().text());
      row.add(street.name());
      row.add(side.side());
      row.add(place);
      row.add(number(one));
      row.add(one.id());
      row.add(one.status().id());
      row.add(one.name());
      row.add(one.vacantSince().text());
      row.add(months(one));
      table.add(row);
      place++;
    }
  }
}
