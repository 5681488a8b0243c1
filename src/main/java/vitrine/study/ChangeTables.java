package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.change.Doubt;
import vitrine.change.Pair;
import vitrine.change.Spell;
import vitrine.change.Spells;
import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.indicator.ChangeFigures;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.Movement;
import vitrine.indicator.Subject;
import vitrine.indicator.Vacancy;
import vitrine.indicator.VacancyChange;
import vitrine.indicator.VacancySurvival;
import vitrine.model.Premises;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;
import vitrine.stats.KaplanMeier;

/** The tables of {@code change}; their rows are in the order of towns, surveys, zones, streets. */
final class ChangeTables {
  private static final List<Column> KEY =
      List.of(
          Column.text("town_code"),
          Column.text("town"),
          Column.text("survey_from"),
          Column.text("survey"));

  private final ChangeRequest request;
  private final LoadedStudy study;
  private final List<Subject> surveys;
  private final List<TownMove> moves;

  ChangeTables(
      ChangeRequest request, LoadedStudy study, List<Subject> surveys, List<TownMove> moves) {
    this.request = request;
    this.study = study;
    this.surveys = surveys;
    this.moves = moves;
  }

  Dataset table(ChangeTable which) {
    return switch (which) {
      case FIGURES -> figures();
      case TOWNS -> towns();
      case TRANSITIONS -> transitions();
      case PREMISES -> premises();
      case TREND -> trend();
      case SURVIVAL -> survival();
      case MATCHES -> matches();
    };
  }

  private static Dataset dataset(ChangeTable table, List<Column> key, Column... columns) {
    List<Column> all = new ArrayList<>(key);
    all.addAll(Arrays.asList(columns));
    return new Dataset(table.id(), all);
  }

  private static List<Object> key(TownMove move) {
    List<Object> row = new ArrayList<>();
    row.add(move.town().code());
    row.add(move.town().name());
    row.add(move.from().text());
    row.add(move.to().text());
    return row;
  }

  private Dataset figures() {
    Dataset table =
        dataset(
            ChangeTable.FIGURES,
            KEY,
            Column.text("zone"),
            Column.text("street"),
            Column.text("family"),
            Column.text("indicator"),
            Column.number("value"),
            Column.text("unit"),
            Column.number("low"),
            Column.number("high"),
            Column.integer("n"),
            Column.number("coverage"),
            Column.codes("note"));
    for (TownMove move : moves) {
      List<Figure> zones =
          study.catalogue().figures(move.after(), ChangeTables::isOfChange).stream()
              .filter(figure -> request.wants(figure.zone()))
              .sorted((one, other) -> one.zone().compareTo(other.zone()))
              .toList();
      zones.forEach(figure -> table.add(row(move, "", "", figure)));
      if (move.pair() != null && request.wants(Zone.ALL)) {
        move.streets(Zone.ALL).forEach((street, part) -> street(table, move, street, part));
        move.trades(study.references().families())
            .forEach(
                (family, part) ->
                    ChangeFigures.ofTrade(movement(move, family, part))
                        .forEach(figure -> table.add(row(move, "", family, figure))));
      }
    }
    return table;
  }

  private static boolean isOfChange(Definition definition) {
    return definition.family() == Family.CHANGE;
  }

  private static void street(Dataset table, TownMove move, String street, Transitions part) {
    ChangeFigures.ofStreet(movement(move, street, part))
        .forEach(figure -> table.add(row(move, street, "", figure)));
  }

  static Movement movement(TownMove move, String part, Transitions premises) {
    return Movement.of(move.town().key() + "/" + part, move.from(), move.to(), premises);
  }

  private static List<Object> row(TownMove move, String street, String family, Figure figure) {
    List<Object> row = key(move);
    Interval interval = figure.interval();
    row.add(figure.zone().id());
    row.add(street);
    row.add(family);
    row.add(figure.indicator());
    row.add(figure.value());
    row.add(figure.unit());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(figure.n());
    row.add(figure.coverage());
    row.add(figure.allNotes());
    return row;
  }

  /** One row for each town and zone that is asked for; verdicts are made zone by zone. */
  Dataset towns() {
    Dataset table =
        dataset(
            ChangeTable.TOWNS,
            KEY,
            Column.text("zone"),
            Column.integer("premises_both"),
            Column.number("rate_from"),
            Column.number("rate_from_low"),
            Column.number("rate_from_high"),
            Column.integer("n_from"),
            Column.number("rate"),
            Column.number("rate_low"),
            Column.number("rate_high"),
            Column.integer("n"),
            Column.number("change"),
            Column.number("change_low"),
            Column.number("change_high"),
            Column.number("p"),
            Column.number("q"),
            Column.text("verdict"),
            Column.codes("note"));
    for (Zone zone : zonesShown()) {
      ChangeVerdicts verdicts = new ChangeVerdicts(moves, zone);
      moves.stream()
          .filter(move -> move.zones().contains(zone))
          .forEach(move -> table.add(town(move, zone, verdicts.of(move))));
    }
    return table;
  }

  private List<Zone> zonesShown() {
    return request.zones().isEmpty() ? List.of(ChangeStudy.shown(request, moves)) : request.zones();
  }

  private List<Object> town(TownMove move, Zone zone, ChangeVerdicts.Told told) {
    Movement movement = Movement.of(move.after(), zone);
    Figure change = change(move, zone);
    List<Object> row = key(move);
    row.add(zone.id());
    row.add(movement.isFollowed() ? (Long) movement.premises().seenTwice() : null);
    rate(row, movement.before());
    rate(row, movement.after());
    row.add(change.value());
    row.add(change.interval() == null ? null : (Double) change.interval().low());
    row.add(change.interval() == null ? null : (Double) change.interval().high());
    row.add(told == null ? null : (Double) told.p());
    row.add(told == null ? null : (Double) told.q());
    row.add(told == null ? null : told.verdict().id());
    row.add(change.allNotes());
    return row;
  }

  /** The change of vacancy of a town. */
  Figure change(TownMove move, Zone zone) {
    return figure(move, zone, VacancyChange.ID);
  }

  /** A figure of a town. */
  Figure figure(TownMove move, Zone zone, String id) {
    return study
        .catalogue()
        .figures(move.after(), definition -> definition.id().equals(id))
        .stream()
        .filter(figure -> figure.zone() == zone)
        .findFirst()
        .orElseThrow();
  }

  private static void rate(List<Object> row, Vacancy vacancy) {
    boolean known = vacancy != null && vacancy.rate() != null;
    Interval interval = known ? vacancy.interval() : null;
    row.add(known ? (Double) vacancy.rate().doubleValue() : null);
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(vacancy == null ? null : vacancy.known());
  }

  private Dataset transitions() {
    Dataset table =
        dataset(
            ChangeTable.TRANSITIONS,
            KEY,
            Column.text("zone"),
            Column.text("street"),
            Column.text("from"),
            Column.text("to"),
            Column.integer("premises"));
    for (TownMove move : moves) {
      if (move.pair() != null) {
        for (Zone zone : Zone.values()) {
          if (request.wants(zone)) {
            transitions(table, move, zone, "", move.pair().in(zone));
          }
        }
        if (request.wants(Zone.ALL)) {
          move.streets(Zone.ALL)
              .forEach((street, part) -> transitions(table, move, Zone.ALL, street, part));
        }
      }
    }
    return table;
  }

  private static void transitions(
      Dataset table, TownMove move, Zone zone, String street, Transitions premises) {
    for (State from : State.values()) {
      for (State to : State.values()) {
        if (premises.count(from, to) > 0) {
          List<Object> row = key(move);
          row.add(zone.id());
          row.add(street);
          row.add(from.id());
          row.add(to.id());
          row.add(premises.count(from, to));
          table.add(row);
        }
      }
    }
  }

  private Dataset premises() {
    Dataset table =
        dataset(
            ChangeTable.PREMISES,
            KEY,
            Column.text("premises_id"),
            Column.text("zone"),
            Column.text("street"),
            Column.text("number"),
            Column.text("from"),
            Column.text("to"),
            Column.text("activity_from"),
            Column.text("activity"));
    for (TownMove move : moves) {
      if (move.pair() != null) {
        move.pair().pairs().stream()
            .filter(pair -> request.wants(Zone.ALL) || request.wants(pair.first().zone()))
            .forEach(pair -> table.add(premises(move, pair)));
      }
    }
    return table;
  }

  private static List<Object> premises(TownMove move, Pair pair) {
    Premises first = pair.first();
    List<Object> row = key(move);
    row.add(first.id());
    row.add(first.zone() == Zone.ALL ? null : first.zone().id());
    row.add(first.address().street());
    row.add(first.address().number());
    row.add(pair.from().id());
    row.add(pair.to().id());
    row.add(pair.traded() == null ? null : pair.traded().words());
    row.add(pair.trades() == null ? null : pair.trades().words());
    return row;
  }

  /** The rate at every survey of the towns that are compared, not only at those compared. */
  Dataset trend() {
    Dataset table =
        new Dataset(
            ChangeTable.TREND.id(),
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.number("vacancy_rate"),
                Column.number("low"),
                Column.number("high"),
                Column.integer("n"),
                Column.text("source")));
    for (Subject subject : surveys) {
      for (Zone zone : Zone.values()) {
        Vacancy vacancy = subject.vacancy(zone);
        if (request.wants(zone) && vacancy != null) {
          List<Object> row = new ArrayList<>();
          row.add(subject.town().code());
          row.add(subject.town().name());
          row.add(subject.survey().text());
          row.add(zone.id());
          rate(row, vacancy);
          row.add(vacancy.published() ? "published" : "counted");
          table.add(row);
        }
      }
    }
    return table;
  }

  private Dataset survival() {
    Dataset table =
        dataset(
            ChangeTable.SURVIVAL,
            KEY.subList(0, 2),
            Column.text("survey"),
            Column.text("zone"),
            Column.text("unseen_dates"),
            Column.number("months"),
            Column.integer("at_risk"),
            Column.integer("let"),
            Column.number("survival"),
            Column.number("low"),
            Column.number("high"));
    for (TownMove move : moves) {
      Spells spells = move.after().detail().spells();
      for (Zone zone : Zone.values()) {
        if (request.wants(zone) && spells != null) {
          for (Spell.Unseen where : Spell.Unseen.values()) {
            survival(table, move, zone, where, VacancySurvival.curve(spells.in(zone), where));
          }
        }
      }
    }
    return table;
  }

  /** The age from which the curve of a zone holds, in months. */
  static double curveStart(TownMove move, Zone zone) {
    List<Spell> spells = move.after().detail().spells().in(zone);
    return VacancySurvival.curve(spells, Spell.Unseen.MIDDLE).start();
  }

  private static void survival(
      Dataset table, TownMove move, Zone zone, Spell.Unseen where, KaplanMeier curve) {
    if (curve == null) {
      return;
    }
    for (KaplanMeier.Step step : curve.steps()) {
      List<Object> row = new ArrayList<>();
      row.add(move.town().code());
      row.add(move.town().name());
      row.add(move.to().text());
      row.add(zone.id());
      row.add(where.id());
      row.add(step.age());
      row.add((long) step.atRisk());
      row.add((long) step.events());
      row.add(step.survival());
      row.add(step.interval().map(Interval::low).orElse(null));
      row.add(step.interval().map(Interval::high).orElse(null));
      table.add(row);
    }
  }

  Dataset matches() {
    Dataset table =
        dataset(
            ChangeTable.MATCHES,
            KEY,
            Column.text("reason"),
            Column.text("taken"),
            Column.text("before"),
            Column.text("after"));
    for (TownMove move : moves) {
      if (move.pair() != null) {
        for (Doubt doubt : move.pair().doubts()) {
          List<Object> row = key(move);
          row.add(doubt.reason().id());
          row.add(doubt.isMatched() ? "yes" : "no");
          row.add(named(doubt.before()));
          row.add(named(doubt.after()));
          table.add(row);
        }
      }
    }
    return table;
  }

  /** Premises as their ids, addresses and names. */
  private static String named(List<Premises> premises) {
    return premises.stream().map(ChangeTables::named).collect(Collectors.joining(" | "));
  }

  private static String named(Premises premises) {
    List<String> parts = new ArrayList<>();
    parts.add(premises.id());
    parts.add(premises.address().number());
    parts.add(premises.address().street());
    parts.add(premises.name());
    return parts.stream()
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The rows of a table as machines read them inside a document. */
  static List<Map<String, Object>> described(Dataset table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      Map<String, Object> described = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        described.put(table.columns().get(i).id(), row.get(i));
      }
      rows.add(described);
    }
    return rows;
  }
}
