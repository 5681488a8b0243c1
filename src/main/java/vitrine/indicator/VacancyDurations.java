package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import vitrine.model.Zone;
import vitrine.stats.Wilson;
import vitrine.tally.AgeTally;
import vitrine.tally.ZoneTally;

/** What the indicators of how long premises have been vacant have in common. */
abstract class VacancyDurations extends ZoneIndicator {
  /** The vacancies of two years or more: the friche commerciale of CGI art. 1530. */
  static final IntPredicate LONG_TERM = months -> months >= 24;

  VacancyDurations(Definition definition) {
    super(definition);
  }

  /** Why nothing can be said of durations; null where something can. */
  static String reason(Subject subject, ZoneTally tally) {
    if (tally.vacant() == 0) {
      return Note.NO_VACANCY;
    }
    if (tally.ages().dated() > 0) {
      return null;
    }
    return subject.survey().isKnown() || subject.agesToldTo() ? Note.NO_DATES : Note.NO_SURVEY_DATE;
  }

  /** The share of the dated vacancies of which a condition on their months holds. */
  Figure share(Subject subject, Zone zone, ZoneTally tally, IntPredicate condition) {
    String reason = reason(subject, tally);
    if (reason != null) {
      return Figure.undefined(definition(), zone, reason);
    }
    AgeTally ages = tally.ages();
    long part = ages.count(condition);
    Outcome outcome =
        new Outcome.Defined((double) part / ages.dated(), Wilson.interval(part, ages.dated()));
    return dated(Figure.of(definition(), zone, outcome), tally)
        .noting(notes(subject, ages, condition));
  }

  /** With what is dated as n and its share of the vacant as coverage. */
  static Figure dated(Figure figure, ZoneTally tally) {
    long dated = tally.ages().dated();
    return figure.over(dated).covering((double) dated / tally.vacant());
  }

  /** What ages rest on: a survey known by its year, dates that leave the class open. */
  static List<String> notes(Subject subject, AgeTally ages, IntPredicate condition) {
    List<String> notes = new ArrayList<>();
    long undecided = ages.undecided(condition);
    if (undecided > 0) {
      notes.add(Note.with(Note.UNDECIDED, undecided));
    }
    if (subject.survey().isYearOnly() && !subject.agesToldTo()) {
      notes.add(Note.SURVEY_YEAR_ONLY);
    }
    return notes;
  }
}
