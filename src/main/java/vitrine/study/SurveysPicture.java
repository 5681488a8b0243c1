package vitrine.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.indicator.Subject;
import vitrine.indicator.Vacancy;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.Reference;
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

/** The picture of the vacancy of towns at each of their dated surveys. */
final class SurveysPicture {
  /** More panels are not read. */
  private static final int MOST = 40;

  /** A town at a survey, and what is known of its vacancy. */
  private record Step(Period survey, Vacancy vacancy) {
    Drawing.Surveys.Step drawn() {
      Interval interval = vacancy.interval();
      Drawing.Rate rate =
          new Drawing.Rate(
              vacancy.value(),
              interval == null ? null : (Double) interval.low(),
              interval == null ? null : (Double) interval.high(),
              vacancy.isCounted() ? vacancy.known() : null,
              interval == null ? Mark.NO_COUNT : Mark.UNDECIDED);
      return new Drawing.Surveys.Step(survey.text(), year(survey.last()), rate);
    }

    /** A day as a part of its year: its middle, so that the last of a year is still in it. */
    private static double year(LocalDate day) {
      return day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear();
    }
  }

  /** A town with the surveys at which its rate is known. */
  private record Steps(Town town, List<Step> steps) {
    double change() {
      return steps.get(steps.size() - 1).vacancy.value() - steps.get(0).vacancy.value();
    }
  }

  private final List<Steps> towns;
  private final int all;
  private final Zone zone;
  private final Reference.Rate reference;

  private SurveysPicture(List<Steps> all, Zone zone, Reference.Rate reference) {
    this.towns = all.subList(0, Math.min(MOST, all.size()));
    this.all = all.size();
    this.zone = zone;
    this.reference = reference;
  }

  /**
   * The rates of a zone over time; none where no town has two dated surveys of it.
   *
   * @param surveys all that is known of each town, survey by survey
   * @param reference the dashed line; null for none
   */
  static Optional<Picture> of(
      List<List<Subject>> surveys, Zone zone, Reference.Rate reference, String name) {
    List<Steps> towns = new ArrayList<>();
    for (List<Subject> one : surveys) {
      List<Step> steps = steps(one, zone);
      if (steps.size() > 1) {
        towns.add(new Steps(one.get(0).town(), steps));
      }
    }
    return towns.isEmpty()
        ? Optional.empty()
        : Optional.of(new SurveysPicture(towns, zone, reference).picture(name));
  }

  private static List<Step> steps(List<Subject> surveys, Zone zone) {
    List<Step> steps = new ArrayList<>();
    for (Subject subject : surveys) {
      Vacancy vacancy = subject.vacancy(zone);
      if (subject.survey().isKnown() && vacancy != null && vacancy.hasRate()) {
        steps.add(new Step(subject.survey(), vacancy));
      }
    }
    return steps;
  }

  private Picture picture(String name) {
    List<Drawing.Surveys.Panel> panels =
        towns.stream()
            .map(
                one ->
                    new Drawing.Surveys.Panel(
                        one.town().name(), one.steps().stream().map(Step::drawn).toList()))
            .toList();
    Drawing.Guide guide = reference == null ? null : PictureParts.guide(reference);
    return new Picture(
        name,
        Message.of("picture.surveys.title", Value.nested(Message.of("zone." + zone.id()))),
        description(),
        reading(),
        new Drawing.Surveys(panels, guide),
        table());
  }

  /** Of one town both ends; of several only how many rates are higher: no verdict. */
  private Message description() {
    if (towns.size() == 1) {
      List<Step> steps = towns.get(0).steps();
      Step first = steps.get(0);
      Step last = steps.get(steps.size() - 1);
      return Message.of(
          "picture.surveys.one",
          Value.text(towns.get(0).town().name()),
          Value.percent(first.vacancy().value()),
          Value.text(first.survey().text()),
          Value.percent(last.vacancy().value()),
          Value.text(last.survey().text()));
    }
    return Message.of(
        "picture.surveys.several",
        Value.count(towns.size()),
        Value.count(towns.stream().filter(one -> one.change() > 0).count()),
        Value.count(towns.stream().filter(one -> one.change() < 0).count()));
  }

  private List<Message> reading() {
    List<Message> reading = new ArrayList<>();
    reading.add(Message.of("picture.surveys.reading"));
    List<Step> steps = towns.stream().flatMap(one -> one.steps().stream()).toList();
    if (steps.stream().anyMatch(one -> !one.vacancy().isCounted())) {
      reading.add(Message.of("picture.surveys.hollow"));
    }
    if (steps.stream().anyMatch(one -> one.survey().isYearOnly())) {
      reading.add(Message.of("picture.surveys.year"));
    }
    if (all > towns.size()) {
      reading.add(Message.of("picture.surveys.first", Value.count(towns.size()), Value.count(all)));
    }
    return reading;
  }

  private Section.Table table() {
    Dataset table =
        new Dataset(
            "surveys",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("survey"),
                Column.text("zone"),
                Column.number("vacancy_rate"),
                Column.number("vacancy_low"),
                Column.number("vacancy_high"),
                Column.integer("n")));
    towns.forEach(one -> one.steps().forEach(step -> addRow(table, one.town(), step)));
    return new Section.Table(
        table,
        List.of(
            TableColumn.of("column.town", Presentation.NAME, "town"),
            TableColumn.of("column.survey", Presentation.TEXT, "survey"),
            TableColumn.of(
                "column.vacancy", Presentation.RATE, "vacancy_rate", "vacancy_low", "vacancy_high"),
            TableColumn.of("column.n", Presentation.COUNT, "n")),
        "town_code");
  }

  private void addRow(Dataset table, Town town, Step step) {
    Drawing.Rate rate = step.drawn().rate();
    List<Object> row = new ArrayList<>();
    row.add(town.code());
    row.add(town.name());
    row.add(step.survey().text());
    row.add(zone.id());
    row.add(rate.value());
    row.add(rate.low());
    row.add(rate.high());
    row.add(rate.n());
    table.add(row);
  }
}
