package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vitrine.indicator.Assortment;
import vitrine.indicator.Figure;
import vitrine.indicator.LocationQuotient;
import vitrine.indicator.Note;
import vitrine.model.Operator;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** What is sold, and where the money is spent. */
final class DiagnoseTrade {
  private static final double MILLION = 1e6;

  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseTrade(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  List<Section> offer() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.offer")));
    Dataset rows = offerRows();
    if (!rows.rows().isEmpty()) {
      sections.add(new Section.Table(rows, offerColumns(), ""));
      sections.add(
          new Section.Paragraph(
              List.of(
                  Message.of(
                      group.isAlone() ? "diagnose.offer.alone" : "diagnose.offer.read",
                      Value.count(group.trades(dossiers.get(0).tradeZone()).towns())))));
    }
    for (Dossier dossier : dossiers) {
      sections.add(new Section.Paragraph(DiagnoseWords.all(dossier, dossiers, offer(dossier))));
    }
    return sections;
  }

  private List<Dossier> withTrades() {
    return dossiers.stream()
        .filter(one -> one.assortments().containsKey(one.tradeZone()))
        .filter(one -> one.assortments().get(one.tradeZone()).classed() > 0)
        .toList();
  }

  /** A row for each family, the most frequent in the first town first. */
  private Dataset offerRows() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("family"), Column.number("group")));
    for (int i = 0; i < withTrades().size(); i++) {
      columns.add(Column.integer("premises_" + i));
      columns.add(Column.number("share_" + i));
      columns.add(Column.number("low_" + i));
      columns.add(Column.number("high_" + i));
      columns.add(Column.number("quotient_" + i));
    }
    Dataset rows = new Dataset("offer", columns);
    if (withTrades().isEmpty()) {
      return rows;
    }
    List<List<LocationQuotient.Part>> parts =
        withTrades().stream().map(one -> one.trades().get(one.tradeZone())).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.get(0).size(); i++) {
      order.add(i);
    }
    order.sort(
        (a, b) -> Long.compare(parts.get(0).get(b).premises(), parts.get(0).get(a).premises()));
    for (int place : order) {
      List<Object> row = new ArrayList<>();
      row.add("activity-family." + parts.get(0).get(place).family().id());
      row.add(group.isAlone() ? null : parts.get(0).get(place).groupShare());
      for (List<LocationQuotient.Part> own : parts) {
        LocationQuotient.Part part = own.get(place);
        row.add(part.premises());
        row.add(part.share());
        row.add(part.interval().low());
        row.add(part.interval().high());
        row.add(part.quotient().value());
      }
      rows.add(row);
    }
    return rows;
  }

  private List<TableColumn> offerColumns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.family", Presentation.WORDS, "family"));
    List<Dossier> shown = withTrades();
    boolean several = shown.size() > 1;
    for (int i = 0; i < shown.size(); i++) {
      String[] from = {"share_" + i, "low_" + i, "high_" + i};
      if (several) {
        columns.add(DiagnoseWords.column(shown.get(i), Presentation.PERCENT, "share_" + i));
      } else {
        columns.add(TableColumn.of("column.premises", Presentation.COUNT, "premises_0"));
        columns.add(TableColumn.of("column.share", Presentation.RATE, from));
      }
      columns.add(TableColumn.of("column.quotient", Presentation.RATIO, "quotient_" + i));
    }
    columns.add(TableColumn.of("column.group-share", Presentation.PERCENT, "group"));
    return columns;
  }

  private List<Message> offer(Dossier dossier) {
    Assortment own = dossier.assortments().get(dossier.tradeZone());
    if (own == null) {
      return List.of(Message.of("diagnose.offer.no-inventory"));
    }
    if (own.classed() == 0) {
      return List.of(Message.of("diagnose.offer.none"));
    }
    List<Message> said = new ArrayList<>();
    said.add(
        Message.of(
            "diagnose.offer.of",
            DiagnoseWords.zone(dossier.tradeZone()),
            Value.count(own.classed()),
            Value.count(own.occupied())));
    essentials(said, own);
    Figure rarefied = dossier.figure("diversity_rarefied_30", dossier.tradeZone(), "");
    if (rarefied != null && rarefied.value() != null) {
      said.add(Message.of("diagnose.offer.diversity", new Value.Number(rarefied.value(), 1)));
    }
    operators(said, dossier);
    return said;
  }

  private void essentials(List<Message> said, Assortment own) {
    List<String> missing = new ArrayList<>(group.study().references().families().essentials());
    missing.removeAll(own.essentials());
    if (!own.essentials().isEmpty()) {
      said.add(
          Message.of(
              "diagnose.offer.present",
              Value.count(own.essentials().size()),
              Value.count(own.essentials().size() + missing.size()),
              trades(own.essentials())));
    }
    if (!missing.isEmpty()) {
      said.add(Message.of("diagnose.offer.missing", trades(missing)));
    }
  }

  private static Value trades(List<String> ids) {
    return DiagnoseWords.list(ids.stream().map(id -> Message.of("essential." + id)).toList());
  }

  private static void operators(List<Message> said, Dossier dossier) {
    List<Value> shares = new ArrayList<>();
    Long known = null;
    for (Operator operator : Operator.values()) {
      Figure share = dossier.figure(operator.id() + "_share", dossier.tradeZone(), "");
      if (share == null || share.value() == null) {
        return;
      }
      known = share.n();
      shares.add(Value.percent(share.value()));
    }
    said.add(
        Message.of(
            "diagnose.offer.operators",
            shares.get(0),
            shares.get(1),
            shares.get(2),
            shares.get(3),
            Value.count(known)));
  }

  List<Section> split() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.split")));
    Dataset rows = splitRows();
    if (!rows.rows().isEmpty()) {
      sections.add(new Section.Table(rows, splitColumns(), dossiers.size() > 1 ? "town" : ""));
    }
    for (Dossier dossier : dossiers) {
      sections.add(new Section.Paragraph(DiagnoseWords.all(dossier, dossiers, splitSaid(dossier))));
    }
    return sections;
  }

  private Dataset splitRows() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("town"),
                Column.text("zone"),
                Column.number("turnover"),
                Column.number("share")));
    List<Reference.Split> references = group.study().references().splits();
    references.forEach(
        reference -> {
          columns.add(Column.number("gap_" + reference.id()));
          columns.add(Column.number("amount_" + reference.id()));
        });
    Dataset rows = new Dataset("split", columns);
    for (Dossier dossier : dossiers) {
      if (dossier.split() != null) {
        Zone.THREE.forEach(zone -> rows.add(splitRow(dossier, zone, references)));
      }
    }
    return rows;
  }

  private List<Object> splitRow(Dossier dossier, Zone zone, List<Reference.Split> references) {
    boolean amounts = dossier.split().amounts();
    double total = dossier.split().total().doubleValue();
    List<Object> row = new ArrayList<>();
    row.add(dossier.town().name());
    row.add("change.zone." + zone.id());
    double part = dossier.split().parts().get(zone).doubleValue();
    row.add(amounts ? (Double) (part / scale()) : null);
    row.add(dossier.value("turnover_share", zone, ""));
    for (Reference.Split reference : references) {
      Double gap = dossier.value("turnover_gap", zone, reference.id());
      row.add(gap);
      row.add(amounts ? (Double) (gap * total / scale()) : null);
    }
    return row;
  }

  private List<TableColumn> splitColumns() {
    List<TableColumn> columns = new ArrayList<>();
    if (dossiers.size() > 1) {
      columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    }
    columns.add(TableColumn.of("column.zone", Presentation.WORDS, "zone"));
    Value unit = Value.text(unit());
    columns.add(heading(Message.of("column.turnover", unit), Presentation.SCORE, "turnover"));
    columns.add(TableColumn.of("column.share", Presentation.PERCENT, "share"));
    for (Reference.Split reference : group.study().references().splits()) {
      String id = reference.id();
      Value which = Value.text(id.toUpperCase(Locale.ROOT));
      columns.add(
          heading(Message.of("column.gap-points", which), Presentation.POINTS, "gap_" + id));
      columns.add(
          heading(Message.of("column.amount-to", which, unit), Presentation.SCORE, "amount_" + id));
    }
    return columns;
  }

  private static TableColumn heading(Message heading, Presentation presentation, String from) {
    return new TableColumn(heading, presentation, List.of(from), false, false);
  }

  /** Money in millions where all towns have as many, so that columns stay narrow. */
  private double scale() {
    return dossiers.stream()
            .map(Dossier::split)
            .filter(split -> split != null && split.amounts())
            .allMatch(split -> split.total().doubleValue() >= MILLION)
        ? MILLION
        : 1;
  }

  private String unit() {
    String currencies =
        dossiers.stream()
            .map(Dossier::split)
            .filter(split -> split != null)
            .map(ZoneSplit::currency)
            .distinct()
            .collect(Collectors.joining("/"));
    return (scale() == 1 ? "" : "M ") + currencies;
  }

  private List<Message> splitSaid(Dossier dossier) {
    if (dossier.split() == null) {
      TurnoverRecord record = dossier.ranked().taken().turnover().turnover();
      return List.of(
          record == null
              ? Message.of("diagnose.split.none")
              : Message.of(
                  "diagnose.split.undefined",
                  Value.nested(Message.of("note." + record.undefined()))));
    }
    List<Message> said = new ArrayList<>();
    for (Reference.Split reference : group.study().references().splits()) {
      Double distance = dossier.value("split_distance", Zone.ALL, reference.id());
      Double amount = dossier.value("turnover_gap_amount", Zone.ALL, reference.id());
      Value which = SplitNames.inSentence(reference);
      Value points = new Value.Number(100 * distance, 1);
      said.add(
          amount == null
              ? Message.of("diagnose.split.distance", which, points)
              : Message.of(
                  "diagnose.split.distance-amount",
                  which,
                  points,
                  DiagnoseWords.amount(amount, dossier.split().currency())));
    }
    said.add(position(dossier));
    return said;
  }

  /** Off the axis a position would mislead: it is not printed. */
  private static Message position(Dossier dossier) {
    Figure position = dossier.figure("balance_position", Zone.ALL, "fr+de");
    return position.notes().contains(Note.OFF_AXIS)
        ? Message.of("diagnose.split.off-axis")
        : Message.of("diagnose.split.position", new Value.Number(position.value(), 2));
  }
}
