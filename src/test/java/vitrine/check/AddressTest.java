package vitrine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | Avenue de la Gare | 12 bis | av. Gare",
        "3 | Rue de l'Église | 03 | RUE EGLISE",
        "7 | Place St-Étienne | 7 | place saint etienne",
        "3-5 | Grande Rue | 3 | Grande-Rue"
      })
  void theSameDoorWrittenOtherwise(String number, String street, String number2, String street2) {
    assertThat(new Address().of(street, number))
        .isEqualTo(new Address().of(street2, number2))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | Avenue de la Gare | 14 | Avenue de la Gare",
        "12 | Avenue de la Gare | 12 | Rue de la Gare",
        "1 | Grande Rue | 10 | Grande Rue"
      })
  void anotherDoor(String number, String street, String number2, String street2) {
    assertThat(new Address().of(street, number)).isNotEqualTo(new Address().of(street2, number2));
  }

  @Test
  void noDoorWithoutStreetOrNumber() {
    assertThat(new Address().of(null, "1")).isNull();
    assertThat(new Address().of("Grande Rue", null)).isNull();
    assertThat(new Address().of("Grande Rue", "face au lavoir")).isNull();
  }
}
