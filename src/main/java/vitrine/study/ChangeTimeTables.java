package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.change.Spell;
import vitrine.change.Spells;
import vitrine.indicator.Subject;
import vitrine.indicator.Vacancy;
import vitrine.indicator.VacancySurvival;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;
import vitrine.stats.KaplanMeier;

/** The vacancy rate at every survey, and how long vacancies last. */
final class ChangeTimeTables {
  private final Compared compared;

  ChangeTimeTables(Compared compared) {
    this.compared = compared;
  }

  /** The rate at every survey of the towns that are compared, not only at those compared. */
  Dataset trend() {
    return trend(compared.surveys());
  }

  /** The rate at some surveys. */
  Dataset trend(List<Subject> surveys) {
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
        if (compared.request().wants(zone) && vacancy != null) {
          List<Object> row = new ArrayList<>();
          row.add(subject.town().code());
          row.add(subject.town().name());
          row.add(subject.survey().text());
          row.add(zone.id());
          ChangeTownTable.rate(row, vacancy);
          row.add(vacancy.published() ? "published" : "counted");
          table.add(row);
        }
      }
    }
    return table;
  }

  Dataset survival() {
    Dataset table =
        new Dataset(
            ChangeTable.SURVIVAL.id(),
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.text("unseen_dates"),
                Column.number("months"),
                Column.integer("at_risk"),
                Column.integer("let"),
                Column.number("survival"),
                Column.number("low"),
                Column.number("high")));
    for (TownMove move : compared.moves()) {
      Spells spells = move.after().detail().spells();
      for (Zone zone : Zone.values()) {
        if (compared.request().wants(zone) && spells != null) {
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
}
