package vitrine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.model.Town;
import vitrine.reference.ActivityFamilies;
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
import vitrine.stats.Wilson;
import vitrine.tally.OfferTally;

/** The picture of what a town’s shops trade in, by family, beside all towns compared. */
final class MixPicture {
  private final Town town;
  private final ActivityFamilies families;
  private final int towns;
  private final Map<String, Long> own;
  private final Map<String, Long> group;
  private final long unclassed;

  /**
   * The families of the towns compared, counted once for all of their pictures.
   *
   * @param towns fewer than two are no group
   */
  record Group(int towns, Map<String, Long> counts) {
    static Group of(List<OfferTally> offers, ActivityFamilies families) {
      return new Group(offers.size(), MixPicture.counts(offers, families));
    }
  }

  private MixPicture(Town town, OfferTally own, Group group, ActivityFamilies families) {
    this.town = town;
    this.families = families;
    this.towns = group.towns();
    this.own = counts(List.of(own), families);
    this.group = group.counts();
    this.unclassed = own.classed() + own.unnamed().count() - total(this.own);
  }

  /**
   * The families of a town; none where no occupied premises has an activity of a known family.
   *
   * @param group all towns compared, this one among them
   */
  static Optional<Picture> of(
      Town town, OfferTally own, Group group, ActivityFamilies families, String name) {
    MixPicture one = new MixPicture(town, own, group, families);
    return total(one.own) == 0 ? Optional.empty() : Optional.of(one.picture(name));
  }

  private static Map<String, Long> counts(List<OfferTally> offers, ActivityFamilies families) {
    Map<String, Long> counts = new HashMap<>();
    for (OfferTally offer : offers) {
      offer
          .trades()
          .forEach(
              (activity, trade) -> {
                ActivityFamilies.Known known = families.find(activity);
                if (known != null) {
                  counts.merge(known.family().id(), trade.count(), Long::sum);
                }
              });
    }
    return counts;
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private boolean isGrouped() {
    return towns > 1 && total(group) > total(own);
  }

  private Picture picture(String name) {
    List<Drawing.Mix.Row> rows = new ArrayList<>();
    families.families().forEach(family -> rows.add(row(family.id())));
    return new Picture(
        name,
        Message.of("picture.mix.title", Value.text(town.name())),
        description(rows),
        reading(),
        new Drawing.Mix(
            rows,
            Message.of("picture.mix.own", Value.text(town.name())),
            Message.of("picture.mix.group", Value.count(towns))),
        table(rows));
  }

  private Drawing.Mix.Row row(String family) {
    long count = own.getOrDefault(family, 0L);
    long all = total(own);
    Interval interval = Wilson.interval(count, all);
    return new Drawing.Mix.Row(
        Message.of("activity-family." + family),
        count,
        new Drawing.Rate(
            (double) count / all, interval.low(), interval.high(), all, Mark.UNDECIDED),
        isGrouped() ? (Double) ((double) group.getOrDefault(family, 0L) / total(group)) : null);
  }

  /** The largest family, and the one that differs most from the group. */
  private Message description(List<Drawing.Mix.Row> rows) {
    Drawing.Mix.Row most = rows.get(0);
    Drawing.Mix.Row apart = rows.get(0);
    for (Drawing.Mix.Row row : rows) {
      most = row.count() > most.count() ? row : most;
      apart = gap(row) > gap(apart) ? row : apart;
    }
    Message largest =
        Message.of(
            "picture.mix.largest",
            Value.count(total(own)),
            Value.nested(most.label()),
            Value.percent(most.share().value()));
    return isGrouped()
        ? Message.of(
            "picture.two",
            Value.nested(largest),
            Value.nested(
                Message.of(
                    "picture.mix.apart",
                    Value.nested(apart.label()),
                    Value.percent(apart.share().value()),
                    Value.percent(apart.groupShare()))))
        : largest;
  }

  private static double gap(Drawing.Mix.Row row) {
    return row.groupShare() == null ? 0 : Math.abs(row.share().value() - row.groupShare());
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.mix.reading"));
    if (isGrouped()) {
      reading.add(Message.of("picture.mix.reading-group"));
    }
    if (unclassed > 0) {
      reading.add(Message.of("picture.mix.unclassed", Value.count(unclassed)));
    }
    return reading;
  }

  private Section.Table table(List<Drawing.Mix.Row> rows) {
    Dataset table =
        new Dataset(
            "mix",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("family"),
                Column.integer("premises"),
                Column.number("share"),
                Column.number("share_low"),
                Column.number("share_high"),
                Column.number("group_share")));
    for (Drawing.Mix.Row one : rows) {
      List<Object> row = new ArrayList<>();
      row.add(town.code());
      row.add(town.name());
      row.add(one.label().key());
      row.add(one.count());
      row.add(one.share().value());
      row.add(one.share().low());
      row.add(one.share().high());
      row.add(one.groupShare());
      table.add(row);
    }
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.family", Presentation.WORDS, "family"));
    columns.add(TableColumn.of("column.premises", Presentation.COUNT, "premises"));
    columns.add(
        TableColumn.of(
            "column.share-interval", Presentation.RATE, "share", "share_low", "share_high"));
    if (isGrouped()) {
      columns.add(TableColumn.of("column.group-share", Presentation.PERCENT, "group_share"));
    }
    return new Section.Table(table, columns, "");
  }
}
