package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.model.TableKind;

/** Headers as offices vary them, and what must not be taken for a variation. */
class HeaderWordsTest {
  @ParameterizedTest
  @CsvSource({
    "PREMISES, État du local, STATUS",
    "PREMISES, Statut du local, STATUS",
    "PREMISES, Nom de la commune, TOWN",
    "PREMISES, Date du relevé, SURVEY",
    "PREMISES, Date de visite, SURVEY",
    "PREMISES, Vide depuis le, VACANT_SINCE",
    "PREMISES, Inoccupé depuis, VACANT_SINCE",
    "PREMISES, Surface de vente (m²), FLOOR_AREA_M2",
    "PREMISES, Secteur d’activité, ACTIVITY",
    "PREMISES, Secteur, ZONE",
    "TURNOVER, CA (€), TURNOVER_AMOUNT",
    // Thousands of euros are no euros.
    "TURNOVER, CA (k€), ",
    "PREMISES, Quartier, ",
    "PREMISES, de la, "
  })
  void whichColumnIsMeant(TableKind table, String header, Field field) {
    assertThat(Field.answering(table, header)).isEqualTo(field);
  }
}
