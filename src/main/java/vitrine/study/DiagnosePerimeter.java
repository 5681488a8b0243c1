package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.model.TownFacts;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.tally.ZoneTally;

/** What a dossier is of: which premises, which money, when, and what counts as vacant. */
final class DiagnosePerimeter {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnosePerimeter(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  Section section() {
    List<Message> items = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      of(dossier).forEach(item -> items.add(DiagnoseWords.of(dossier, dossiers, item)));
    }
    items.add(Message.of("diagnose.perimeter.vacant"));
    items.add(
        group.isAlone()
            ? Message.of("diagnose.perimeter.alone")
            : Message.of("diagnose.perimeter.group", Value.count(group.size())));
    List<String> where = group.ranked().request().study().choices().where();
    if (!where.isEmpty()) {
      items.add(Message.of("diagnose.perimeter.where", Value.text(String.join(", ", where))));
    }
    return new Section.Listing(Message.of("diagnose.perimeter"), items);
  }

  private List<Message> of(Dossier dossier) {
    List<Message> items = new ArrayList<>();
    inventory(items, dossier);
    for (Dossier.OfZone zone : dossier.zones()) {
      if (zone.vacancy().published()) {
        items.add(
            Message.of(
                "diagnose.perimeter.published",
                DiagnoseWords.zone(zone.zone()),
                DiagnoseWords.date(zone.survey())));
      }
    }
    if (dossier.zones().isEmpty()) {
      items.add(Message.of("diagnose.perimeter.no-vacancy"));
    }
    turnover(items, dossier);
    facts(items, dossier.subject().facts());
    if (dossier.subject().assumed()) {
      items.add(Message.of("diagnose.perimeter.town-assumed"));
    }
    return items;
  }

  private static void inventory(List<Message> items, Dossier dossier) {
    ZoneTally all = dossier.subject().zone(Zone.ALL);
    if (all == null) {
      return;
    }
    items.add(
        Message.of(
            "diagnose.perimeter.inventory",
            DiagnoseWords.date(dossier.subject().survey()),
            Value.count(all.all()),
            Value.count(all.known()),
            Value.count(all.commercial() - all.known()),
            Value.count(all.all() - all.commercial())));
    if (all.assumed() > 0) {
      items.add(Message.of("diagnose.perimeter.zone-assumed", Value.count(all.assumed())));
    }
  }

  private static void turnover(List<Message> items, Dossier dossier) {
    TurnoverRecord record = dossier.ranked().taken().turnover().turnover();
    if (record == null) {
      items.add(Message.of("diagnose.perimeter.no-turnover"));
      return;
    }
    ZoneSplit split = record.split();
    Value date = DiagnoseWords.date(dossier.ranked().taken().turnover().survey());
    if (split == null) {
      items.add(
          Message.of(
              "diagnose.perimeter.turnover-undefined",
              date,
              Value.nested(Message.of("note." + record.undefined()))));
      return;
    }
    items.add(
        Message.of(
            split.amounts() ? "diagnose.perimeter.turnover" : "diagnose.perimeter.shares",
            date,
            scope(split.scope()),
            split.amounts()
                ? DiagnoseWords.amount(split.total().doubleValue(), split.currency())
                : Value.text("")));
  }

  /** Whose trade or inhabitants are counted. */
  static Value scope(String scope) {
    return switch (scope) {
      case "commune", "agglomeration", "catchment" ->
          Value.nested(Message.of("diagnose.scope." + scope));
      case "" -> Value.nested(Message.of("diagnose.scope.unsaid"));
      default -> Value.text(scope);
    };
  }

  private static void facts(List<Message> items, TownFacts facts) {
    if (facts.population() != null) {
      items.add(
          Message.of(
              "diagnose.perimeter.population",
              new Value.Number(facts.population().doubleValue(), 0),
              scope(facts.populationScope())));
    }
    if (!facts.programmes().isEmpty()) {
      String programmes = facts.programmes().stream().collect(Collectors.joining(", "));
      items.add(Message.of("diagnose.perimeter.programmes", Value.text(programmes)));
    }
  }
}
