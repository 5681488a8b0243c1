package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.change.Spell;
import vitrine.change.Spell.Unseen;
import vitrine.change.Spells;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.KaplanMeier;

/**
 * {@code vacancy_survival}: the share of vacancies that last longer than 24 months, by Kaplan and
 * Meier, among those that have lasted until the first age at which 10 are under observation.
 *
 * <p>Event: let again. To works, storage, away from trade, gone or not seen again: censored, and
 * counted in a note. Days that nobody saw lie in the middle between two surveys; the note gives the
 * value with all of them at the one end and at the other. Spells that were open when first seen and
 * have no date are left out, and counted.
 *
 * <p>Unit: fraction, 0 to 1; n the spells under observation. Interval: 95 % on the scale log(−log)
 * with Greenwood's variance; none before the first is let. Direction: none. Undefined: no spell
 * under observation at two surveys or never 10 at once ({@code spells-few}); the first age with 10
 * at risk is over 24 months, or none is observed as long ({@code spells-other-ages}). Source:
 * METHOD §2; Kaplan and Meier 1958.
 */
public final class VacancySurvival extends ChangeIndicator {
  /** From here on a vacancy is of long standing. */
  private static final double MONTHS = 24;

  private static final int AT_RISK = 10;

  VacancySurvival() {
    super("vacancy_survival", Direction.NONE, "fraction");
  }

  /** The curve of some spells; null where never as many are under observation as it takes. */
  public static KaplanMeier curve(List<Spell> spells, Unseen where) {
    List<KaplanMeier.Spell> ages = Spells.ages(spells, where);
    OptionalDouble start = KaplanMeier.firstAge(AT_RISK, ages);
    return start.isEmpty() ? null : KaplanMeier.from(start.getAsDouble(), ages);
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    return undefined(zone, Note.SPELLS_FEW);
  }

  @Override
  Figure figure(Subject subject, Zone zone, Movement movement) {
    Spells all = subject.detail().spells();
    List<Spell> spells = all == null ? List.of() : all.in(zone);
    KaplanMeier curve = curve(spells, Unseen.MIDDLE);
    List<String> notes = all == null ? List.of() : notes(spells, all.undated(zone));
    if (curve == null) {
      return undefined(zone, Note.SPELLS_FEW).noting(notes);
    }
    if (!reaches(curve, spells, Unseen.MIDDLE)) {
      return undefined(zone, Note.SPELLS_OTHER_AGES).noting(notes);
    }
    List<String> noted = new ArrayList<>(notes);
    noted.add(Note.with(Note.SPELLS_FROM, Note.thousandths(curve.start())));
    for (Unseen end : List.of(Unseen.EARLY, Unseen.LATE)) {
      KaplanMeier other = curve(spells, end);
      boolean known = other != null && reaches(other, spells, end);
      String value = known ? Note.thousandths(other.survival(MONTHS)) : "?";
      noted.add(Note.with(end == Unseen.EARLY ? Note.SPELLS_EARLY : Note.SPELLS_LATE, value));
    }
    return value(zone, curve.survival(MONTHS), interval(curve)).over(curve.spells()).noting(noted);
  }

  private static boolean reaches(KaplanMeier curve, List<Spell> spells, Unseen where) {
    return curve.start() <= MONTHS
        && Spells.ages(spells, where).stream().anyMatch(spell -> spell.exit() >= MONTHS);
  }

  private static Interval interval(KaplanMeier curve) {
    return curve.steps().stream()
        .filter(step -> step.age() <= MONTHS)
        .reduce((one, later) -> later)
        .flatMap(KaplanMeier.Step::interval)
        .orElse(null);
  }

  private static List<String> notes(List<Spell> spells, long undated) {
    List<String> notes = new ArrayList<>();
    if (undated > 0) {
      notes.add(Note.with(Note.SPELLS_UNDATED, undated));
    }
    long otherwise =
        spells.stream()
            .filter(spell -> spell.ending() != Spell.Ending.LET)
            .filter(spell -> spell.ending() != Spell.Ending.VACANT)
            .count();
    if (otherwise > 0) {
      notes.add(Note.with(Note.SPELLS_CENSORED, otherwise));
    }
    return notes;
  }
}
