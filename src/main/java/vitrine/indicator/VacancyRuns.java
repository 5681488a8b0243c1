package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.stats.RunsTest;
import vitrine.street.Runs;

/**
 * Whether vacant premises stand side by side more than chance would have them: Wald and Wolfowitz's
 * runs test of vacant against not vacant, over the sides of streets that have both.
 *
 * <ul>
 *   <li>{@code vacancy_runs_z}: Σ(R − E)/√ΣVar without continuity correction; negative when the
 *       vacant stand together, positive when they keep apart. Unit: z.
 *   <li>{@code vacancy_runs_p}: two-sided; exact up to 20 premises (note {@code exact-p}), else
 *       that of z. Unit: p, 0 to 1.
 * </ul>
 *
 * <p>n is the premises of the sides that have both kinds. Premises of unknown status are not vacant
 * here, as they break runs (note {@code unknown-not-vacant}); what is no longer commercial is left
 * out. No interval. Direction: none. Undefined: nothing vacant ({@code no-vacancy}), all vacant
 * ({@code all-vacant}), no side with both kinds ({@code unmixed}); z also where no order would give
 * other runs ({@code no-other-order}). Source: METHOD §2; Wald and Wolfowitz 1940.
 */
public final class VacancyRuns extends RunIndicator {
  private final Function<RunsTest, OptionalDouble> part;

  private VacancyRuns(String id, String unit, Function<RunsTest, OptionalDouble> part) {
    super(id, Direction.NONE, unit);
    this.part = part;
  }

  static Indicator z() {
    return new VacancyRuns("vacancy_runs_z", "z", RunsTest::z);
  }

  static Indicator p() {
    return new VacancyRuns("vacancy_runs_p", "p", RunsTest::p);
  }

  @Override
  Figure figure(Zone zone, Runs runs) {
    RunsTest test = runs.test();
    String reason = untested(runs, test);
    if (reason != null) {
      return Figure.undefined(definition(), zone, reason);
    }
    OptionalDouble value = part.apply(test);
    Figure figure =
        value.isEmpty()
            ? Figure.undefined(definition(), zone, Note.NO_OTHER_ORDER)
            : Figure.of(definition(), zone, value.getAsDouble());
    return figure.over(test.n()).noting(notes(test, runs.count(Status.UNKNOWN)));
  }

  /** Why runs cannot be tested at all; null where they can. */
  public static String untested(Runs runs, RunsTest test) {
    if (runs.sequences().isEmpty()) {
      return Note.NO_PLACES;
    }
    long vacant = runs.count(Status.VACANT);
    if (vacant == 0) {
      return Note.NO_VACANCY;
    }
    if (vacant == runs.commercial().count()) {
      return Note.ALL_VACANT;
    }
    return test.sequences() == 0 ? Note.UNMIXED : null;
  }

  private List<String> notes(RunsTest test, long unknown) {
    List<String> notes = new ArrayList<>();
    if (definition().unit().equals("p") && test.n() <= RunsTest.EXACT_UP_TO) {
      notes.add(Note.EXACT_P);
    }
    if (unknown > 0) {
      notes.add(Note.with(Note.UNKNOWN_NOT_VACANT, unknown));
    }
    return notes;
  }
}
