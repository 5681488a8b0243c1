package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.indicator.Subject;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;
import vitrine.tally.AgeTally;
import vitrine.tally.ZoneTally;

/** The picture of how long premises have been vacant, by the classes of a scheme. */
final class DurationPicture {
  private final Subject subject;
  private final Zone zone;
  private final Reference.Durations scheme;
  private final ZoneTally tally;

  private DurationPicture(Subject subject, Zone zone, Reference.Durations scheme) {
    this.subject = subject;
    this.zone = zone;
    this.scheme = scheme;
    this.tally = subject.zone(zone);
  }

  /** The bars of a zone; none where no vacant premises of it has a date that can be reckoned. */
  static Optional<Picture> of(Subject subject, Zone zone, Reference.Durations scheme, String name) {
    ZoneTally tally = subject.zone(zone);
    return tally == null || tally.ages().dated() == 0
        ? Optional.empty()
        : Optional.of(new DurationPicture(subject, zone, scheme).picture(name));
  }

  private Picture picture(String name) {
    List<Drawing.Bars.Bar> bars = bars();
    return new Picture(
        name,
        Message.of(
            "picture.durations.title",
            Value.text(subject.town().name()),
            Value.nested(Message.of("zone." + zone.id()))),
        description(bars),
        reading(),
        new Drawing.Bars(bars, undated(), Message.of("picture.durations.undated")),
        table(bars));
  }

  private long undated() {
    return tally.vacant() - tally.ages().dated();
  }

  private List<Drawing.Bars.Bar> bars() {
    AgeTally ages = tally.ages();
    List<Drawing.Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < scheme.classes().size(); i++) {
      int place = i;
      long count = ages.count(months -> scheme.classOf(months) == place);
      bars.add(new Drawing.Bars.Bar(label(i), count, (double) count / ages.dated()));
    }
    return bars;
  }

  /** A class in words, by its ends: {@code 24 months or more}. */
  private Message label(int place) {
    Reference.DurationClass one = scheme.classes().get(place);
    Reference.DurationClass before = place == 0 ? null : scheme.classes().get(place - 1);
    List<Value> ends = new ArrayList<>();
    String key = "picture.age";
    if (before != null) {
      ends.add(Value.count(before.upperMonths()));
      key += before.upperInclusive() ? "-above" : "-from";
    }
    if (one.upperMonths() != null) {
      ends.add(Value.count(one.upperMonths()));
      key += one.upperInclusive() ? "-to" : "-under";
    }
    return ends.isEmpty() ? Message.of("picture.age-any") : new Message(key, ends);
  }

  private Message description(List<Drawing.Bars.Bar> bars) {
    Drawing.Bars.Bar most = bars.get(0);
    for (Drawing.Bars.Bar bar : bars) {
      most = bar.count() > most.count() ? bar : most;
    }
    return Message.of(
        "picture.durations.description",
        Value.count(tally.vacant()),
        Value.count(tally.ages().dated()),
        Value.nested(most.label()),
        Value.count(most.count()),
        Value.percent(most.share()));
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.durations.reading", Value.count(tally.ages().dated())));
    if (undated() > 0) {
      reading.add(Message.of("picture.durations.hatched"));
    }
    if (!subject.survey().text().isEmpty()) {
      reading.add(Message.of("picture.survey", Value.text(subject.survey().text())));
    }
    reading.add(Message.of("picture.durations.biased"));
    return reading;
  }

  private Section.Table table(List<Drawing.Bars.Bar> bars) {
    Dataset table =
        new Dataset(
            "durations",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.text("reference"),
                Column.text("class"),
                Column.integer("from_months"),
                Column.integer("to_months"),
                Column.integer("vacant"),
                Column.number("share"),
                Column.number("share_low"),
                Column.number("share_high")));
    for (int i = 0; i < bars.size(); i++) {
      addRow(table, i, bars.get(i));
    }
    if (undated() > 0) {
      addUndated(table);
    }
    return new Section.Table(
        table,
        List.of(
            TableColumn.of("column.class-from", Presentation.COUNT, "from_months"),
            TableColumn.of("column.class-to", Presentation.COUNT, "to_months"),
            TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
            TableColumn.of(
                "column.share-interval", Presentation.RATE, "share", "share_low", "share_high")),
        "");
  }

  private List<Object> row(String id) {
    List<Object> row = new ArrayList<>();
    row.add(subject.town().code());
    row.add(subject.town().name());
    row.add(subject.survey().text());
    row.add(zone.id());
    row.add(scheme.id());
    row.add(id);
    return row;
  }

  /** The least and the most completed months of a class, both within it. */
  private void addRow(Dataset table, int place, Drawing.Bars.Bar bar) {
    Reference.DurationClass one = scheme.classes().get(place);
    Reference.DurationClass before = place == 0 ? null : scheme.classes().get(place - 1);
    Interval interval = Wilson.interval(bar.count(), tally.ages().dated());
    List<Object> row = row(one.id());
    row.add(before == null ? 0L : before.upperMonths() + (before.upperInclusive() ? 1L : 0L));
    row.add(
        one.upperMonths() == null
            ? null
            : Long.valueOf(one.upperMonths() - (one.upperInclusive() ? 0L : 1L)));
    row.add(bar.count());
    row.add(bar.share());
    row.add(interval.low());
    row.add(interval.high());
    table.add(row);
  }

  private void addUndated(Dataset table) {
    List<Object> row = row("");
    row.add(null);
    row.add(null);
    row.add(undated());
    row.add(null);
    row.add(null);
    row.add(null);
    table.add(row);
  }
}
