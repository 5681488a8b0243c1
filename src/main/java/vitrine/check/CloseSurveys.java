package vitrine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.source.Field;

/**
 * Several surveys of one town within a month: nobody walks a town twice in a month, so these are
 * most likely the days of one walk, and each is taken for a survey of its own.
 *
 * <p>Only dates that are days are looked at: a town that is surveyed every month says the month.
 */
final class CloseSurveys implements Check {
  private static final int MONTH = 31;
  private static final int DAY_LENGTH = 10;

  /** So many dates are listed. */
  private static final int LISTED = 5;

  @Override
  public void tell(Whole study, Findings findings) {
    study
        .data()
        .premises()
        .forEach(
            (town, surveys) -> {
              List<Period> walk = new ArrayList<>();
              for (Period survey : surveys.keySet()) {
                if (survey.text().length() != DAY_LENGTH) {
                  continue;
                }
                if (!walk.isEmpty() && walk.get(walk.size() - 1).daysFrom(survey) > MONTH) {
                  tell(town, walk, study, findings);
                  walk.clear();
                }
                walk.add(survey);
              }
              tell(town, walk, study, findings);
            });
  }

  private static void tell(Town town, List<Period> walk, Whole study, Findings findings) {
    if (walk.size() < 2) {
      return;
    }
    String dates = walk.stream().limit(LISTED).map(Period::text).collect(Collectors.joining(", "));
    Period last = walk.get(walk.size() - 1);
    findings.add(
        new Finding(
            FindingCode.SURVEYS_CLOSE,
            study.places().of(TableKind.PREMISES, town, walk.get(1), null, Field.SURVEY),
            walk.size() + ": " + dates + (walk.size() > LISTED ? ", …" : ""),
            last.text().substring(0, "2024-06".length())));
  }
}
