package vitrine.check;

import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * Dates that are typing errors by their distance: before 1950, as spreadsheets make them of an
 * empty cell, or a survey long after all others of the study. The clock is never asked.
 */
final class ImplausibleDates implements Check {
  private static final int EARLIEST = 1950;

  /** Studies compare surveys of decades; no two generations lie between neighbouring ones. */
  private static final int FAR = 30;

  private final Map<Integer, Place> years = new TreeMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() == TableKind.TOWNS) {
      return;
    }
    Field field = row.table() == TableKind.PREMISES ? Field.SURVEY : Field.YEAR;
    Period survey = row.period(field);
    if (survey.isKnown() && !isTooEarly(row, field, survey, findings)) {
      years.computeIfAbsent(survey.endYear(), unused -> row.place(field));
    }
    if (row.table() == TableKind.PREMISES && row.has(Field.VACANT_SINCE)) {
      Period since = row.period(Field.VACANT_SINCE);
      if (since.isKnown()) {
        isTooEarly(row, Field.VACANT_SINCE, since, findings);
      }
    }
  }

  private static boolean isTooEarly(KeptRow row, Field field, Period date, Findings findings) {
    boolean early = date.endYear() < EARLIEST;
    if (early) {
      findings.add(
          new Finding(
              FindingCode.DATE_IMPLAUSIBLE, row.place(field), date.text(), ">= " + EARLIEST));
    }
    return early;
  }

  @Override
  public void tell(Whole study, Findings findings) {
    int before = 0;
    boolean far = false;
    for (Map.Entry<Integer, Place> year : years.entrySet()) {
      far |= before > 0 && year.getKey() - before > FAR;
      if (far) {
        findings.add(
            new Finding(
                FindingCode.DATE_IMPLAUSIBLE,
                year.getValue(),
                year.getKey().toString(),
                "<= " + (before + FAR)));
      } else {
        before = year.getKey();
      }
    }
  }
}
