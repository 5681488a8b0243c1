package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vitrine.change.Doubt;
import vitrine.change.State;
import vitrine.change.SurveyPair;
import vitrine.change.Transitions;
import vitrine.indicator.ChangeFigures;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.Movement;
import vitrine.indicator.Vacancy;
import vitrine.indicator.VacancyChange;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/**
 * What one town became between two surveys, in full: what the surveys are of before what they say,
 * then the change of the premises seen twice, what became of them, and where. What is computed for
 * all towns is shared between threads.
 */
final class ChangeAccount {
  private static final int STREETS = 12;

  private final Compared compared;
  private final Map<Zone, ChangeVerdicts> verdicts = new ConcurrentHashMap<>();
  private final Map<TownMove, List<Figure>> figures = new ConcurrentHashMap<>();

  ChangeAccount(Compared compared) {
    this.compared = compared;
  }

  /**
   * Every figure of change of a town, computed once: some are drawn, which takes its time, and no
   * other town waits for it.
   */
  List<Figure> figures(TownMove move) {
    List<Figure> known = figures.get(move);
    if (known == null) {
      known =
          compared.study().catalogue().figures(move.after(), one -> one.family() == Family.CHANGE);
      figures.put(move, known);
    }
    return known;
  }

  private Figure figure(TownMove move, Zone zone, String id) {
    return figures(move).stream()
        .filter(one -> one.indicator().equals(id) && one.zone() == zone)
        .findFirst()
        .orElseThrow();
  }

  /** What can be told of a town among all those compared; null where nothing is counted. */
  ChangeVerdicts.Told verdict(TownMove move, Zone zone) {
    return verdicts.computeIfAbsent(zone, of -> new ChangeVerdicts(compared.moves(), of)).of(move);
  }

  /** A part of a page under a heading of its own. */
  List<Section> sections(TownMove move, Zone zone) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section.Heading(
            Message.of(
                "change.heading",
                Value.text(move.town().name()),
                date(move.from()),
                date(move.to()),
                zoneName(zone))));
    Movement movement = Movement.of(move.after(), zone);
    if (movement == null) {
      sections.add(new Section.Paragraph(List.of(Message.of("change.no-zone", zoneName(zone)))));
      return sections;
    }
    sections.add(new Section.Paragraph(universe(move, movement)));
    sections.add(new Section.Paragraph(rates(move, zone, movement)));
    if (movement.isFollowed()) {
      sections.add(new Section.Paragraph(rhythms(move, zone, movement.premises())));
      sections.add(transitions(movement.premises()));
      Dataset streets = streets(move, zone);
      if (!streets.rows().isEmpty()) {
        sections.add(streetTable(streets));
      }
    }
    return sections;
  }

  private static Value zoneName(Zone zone) {
    return Value.nested(Message.of("change.zone." + zone.id()));
  }

  private static Value date(Period survey) {
    return Value.text(survey.isKnown() ? survey.text() : "–");
  }

  /** What the two surveys are of: it decides what all that follows can mean. */
  private List<Message> universe(TownMove move, Movement movement) {
    if (!movement.isFollowed()) {
      boolean published = movement.premises() == null;
      return List.of(Message.of(published ? "change.universe.rates" : "change.universe.none"));
    }
    Transitions premises = movement.premises();
    List<Message> sentences = new ArrayList<>();
    long before = premises.count(State::isThere, to -> !to.isThere());
    long after = premises.count(from -> !from.isThere(), State::isThere);
    sentences.add(
        Message.of(
            before + after == 0 ? "change.universe.same" : "change.universe.differs",
            Value.count(premises.seenTwice()),
            Value.count(before),
            date(move.from()),
            Value.count(after),
            date(move.to())));
    if (before + after > 0) {
      SurveyPair pair = move.pair();
      boolean told = pair.before().isExhaustive() && pair.after().isExhaustive();
      sentences.add(Message.of(told ? "change.universe.whole" : "change.universe.partial"));
    }
    long doubts = move.pair().doubts().size();
    if (doubts > 0) {
      long taken = move.pair().doubts().stream().filter(Doubt::isMatched).count();
      sentences.add(Message.of("change.universe.doubts", Value.count(doubts), Value.count(taken)));
    }
    return sentences;
  }

  private List<Message> rates(TownMove move, Zone zone, Movement movement) {
    List<Message> sentences = new ArrayList<>();
    if (isRate(movement.before()) && isRate(movement.after())) {
      sentences.add(
          Message.of(
              "change.rates",
              date(move.from()),
              rate(movement.before()),
              date(move.to()),
              rate(movement.after())));
    }
    Figure change = figure(move, zone, VacancyChange.ID);
    if (change.value() == null) {
      sentences.add(Message.of("change.unknown"));
      return sentences;
    }
    String kind = movement.isFollowed() ? "change.paired" : "change.unpaired";
    if (change.interval() == null) {
      sentences.add(Message.of("change.no-count", new Value.Points(change.value())));
      return sentences;
    }
    sentences.add(
        Message.of(
            kind,
            Value.count(change.n()),
            new Value.Points(change.value()),
            new Value.Points(change.interval().low()),
            new Value.Points(change.interval().high())));
    ChangeVerdicts.Told told = verdict(move, zone);
    sentences.add(Message.of("change.verdict." + told.verdict().id()));
    return sentences;
  }

  private static boolean isRate(Vacancy vacancy) {
    return vacancy != null && vacancy.hasRate();
  }

  private static Value rate(Vacancy vacancy) {
    Value rate = Value.percent(vacancy.value());
    return vacancy.interval() == null
        ? rate
        : Value.nested(
            Message.of(
                "change.rate",
                rate,
                Value.percent(vacancy.interval().low()),
                Value.percent(vacancy.interval().high()),
                Value.count(vacancy.known())));
  }

  /** How many became vacant and were let; where the two point, and how long vacancies last. */
  private List<Message> rhythms(TownMove move, Zone zone, Transitions premises) {
    List<Message> sentences = new ArrayList<>();
    rhythm(
        sentences,
        "change.entry",
        figure(move, zone, "vacancy_entry_rate"),
        premises.count(State.OCCUPIED, State.VACANT));
    rhythm(
        sentences,
        "change.reoccupation",
        figure(move, zone, "reoccupation_rate"),
        premises.count(State.VACANT, State.OCCUPIED));
    Figure steady = figure(move, zone, "steady_state_vacancy");
    if (steady.value() != null) {
      sentences.add(
          Message.of(
              "change.steady",
              Value.percent(steady.value()),
              Value.percent(steady.interval().low()),
              Value.percent(steady.interval().high())));
    }
    sentences.add(
        Message.of(
            "change.openings",
            Value.count(premises.openings()),
            Value.count(premises.closures()),
            Value.count(premises.activityChanged()),
            Value.count(premises.conversions())));
    Figure survival = figure(move, zone, "vacancy_survival");
    if (survival.value() != null) {
      sentences.add(
          Message.of(
              "change.survival",
              Value.percent(survival.value()),
              Value.count(survival.n()),
              new Value.Number(ChangeTimeTables.curveStart(move, zone), 0)));
    }
    return sentences;
  }

  private static void rhythm(List<Message> sentences, String key, Figure figure, long moved) {
    if (figure.value() != null) {
      sentences.add(
          Message.of(
              key,
              Value.count(figure.n()),
              Value.count(moved),
              Value.percent(figure.value()),
              Value.percent(figure.interval().low()),
              Value.percent(figure.interval().high())));
    }
  }

  /** What was, in rows, and what became of it, in columns. */
  private static Section transitions(Transitions premises) {
    List<State> from = met(premises, true);
    List<State> to = met(premises, false);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("from"));
    to.forEach(state -> columns.add(Column.integer(state.id())));
    Dataset table = new Dataset("states", columns);
    List<TableColumn> shown = new ArrayList<>();
    shown.add(TableColumn.of("column.was", Presentation.STATE, "from"));
    for (State state : to) {
      shown.add(TableColumn.of("state." + state.id(), Presentation.COUNT, state.id()));
    }
    for (State was : from) {
      List<Object> row = new ArrayList<>();
      row.add(was.id());
      for (State is : to) {
        boolean possible = was.isThere() || is.isThere();
        row.add(possible ? (Long) premises.count(was, is) : null);
      }
      table.add(row);
    }
    return new Section.Table(table, shown, "");
  }

  private static List<State> met(Transitions premises, boolean before) {
    List<State> met = new ArrayList<>();
    for (State state : State.values()) {
      long count =
          before ? premises.count(state, to -> true) : premises.count((State from) -> true, state);
      if (count > 0) {
        met.add(state);
      }
    }
    return met;
  }

  /** The streets where most became vacant or were let. */
  private static Dataset streets(TownMove move, Zone zone) {
    Dataset table =
        new Dataset(
            "streets",
            List.of(
                Column.text("street"),
                Column.integer("premises"),
                Column.integer("vacated"),
                Column.integer("let"),
                Column.number("change"),
                Column.number("low"),
                Column.number("high"),
                Column.text("verdict")));
    move.streets(zone).entrySet().stream()
        .filter(street -> moved(street.getValue()) > 0)
        .sorted(
            (one, other) -> {
              int byMoves = Long.compare(moved(other.getValue()), moved(one.getValue()));
              return byMoves != 0 ? byMoves : one.getKey().compareTo(other.getKey());
            })
        .limit(STREETS)
        .forEach(street -> table.add(street(move, street.getKey(), street.getValue())));
    return table;
  }

  private static long moved(Transitions premises) {
    return premises.becameVacant() + premises.ceasedVacant();
  }

  private static List<Object> street(TownMove move, String street, Transitions premises) {
    Figure change = ChangeFigures.vacancyOfStreet(move.part(street, premises));
    List<Object> row = new ArrayList<>();
    row.add(street);
    row.add(premises.knownAtBoth());
    row.add(premises.becameVacant());
    row.add(premises.ceasedVacant());
    row.add(change.value());
    row.add(change.interval() == null ? null : (Double) change.interval().low());
    row.add(change.interval() == null ? null : (Double) change.interval().high());
    row.add(null);
    return row;
  }

  private static Section streetTable(Dataset streets) {
    return new Section.Table(
        streets,
        List.of(
            TableColumn.of("column.street", Presentation.NAME, "street"),
            TableColumn.of("column.both", Presentation.COUNT, "premises"),
            TableColumn.of("column.vacated", Presentation.COUNT, "vacated"),
            TableColumn.of("column.let", Presentation.COUNT, "let"),
            TableColumn.of(
                "column.change", Presentation.CHANGE, "change", "low", "high", "verdict")),
        "");
  }
}
