package vitrine.check;

import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.source.Field;

/**
 * Rows of an inventory without a survey date beside dated ones of the same town: they make a survey
 * of their own, which is never the latest, so that a comparison leaves them out.
 */
final class UndatedRows implements Check {
  @Override
  public void tell(Whole study, Findings findings) {
    study
        .data()
        .premises()
        .forEach(
            (town, surveys) -> {
              if (surveys.size() > 1 && surveys.containsKey(Period.NONE)) {
                String others =
                    surveys.keySet().stream()
                        .filter(Period::isKnown)
                        .map(Period::text)
                        .collect(Collectors.joining(" | "));
                findings.add(
                    new Finding(
                        FindingCode.SURVEY_PARTLY,
                        study
                            .places()
                            .of(TableKind.PREMISES, town, Period.NONE, null, Field.SURVEY),
                        town.name(),
                        others));
              }
            });
  }
}
