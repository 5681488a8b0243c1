package vitrine.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TownRegisterTest {
  private final TownRegister register = new TownRegister();

  private void coded(String code, String name) {
    register.mention(TownRef.byCode(code), name, TableKind.TOWNS);
  }

  private TownRegister.Fate fateOfName(String name) {
    return register.fate(TownRef.byName(name));
  }

  @Test
  void aNameIsJoinedWhenOneCodedTownBearsIt() {
    coded("42218", "Saint-Étienne");
    coded("42147", "Montbrison");
    register.mention(TownRef.byName("SAINT ETIENNE"), "SAINT ETIENNE", TableKind.PREMISES);
    register.close();
    assertThat(fateOfName("saint-etienne")).isEqualTo(TownRegister.Fate.KNOWN);
    assertThat(register.town(TownRef.byName("Saint Etienne")))
        .isEqualTo(new Town("42218", "Saint-Étienne"));
    assertThat(fateOfName("Roanne")).isEqualTo(TownRegister.Fate.UNKNOWN);
  }

  @Test
  void aNameOfSeveralIsAmbiguous() {
    coded("01007", "Saint-Bas");
    coded("01009", "Saint-Bas");
    register.close();
    assertThat(fateOfName("Saint Bas")).isEqualTo(TownRegister.Fate.AMBIGUOUS);
    assertThat(register.codes("saintbas")).containsExactly("01007", "01009");
  }

  @Test
  void withoutAnyCodeNamesAreTheKeys() {
    register.mention(TownRef.byName("Œuilly"), "Œuilly", TableKind.PREMISES);
    register.mention(TownRef.byName("OEUILLY"), "OEUILLY", TableKind.TURNOVER);
    register.close();
    assertThat(register.town(TownRef.byName("oeuilly"))).isEqualTo(new Town("", "Œuilly"));
  }

  @Test
  void aLostZeroIsSeenWhereTheOthersAreCodesOfCommunes() {
    coded("01007", "Saint-Bas");
    register.mention(TownRef.byCode("1004"), "", TableKind.PREMISES);
    register.close();
    assertThat(register.fate(TownRef.byCode("1004"))).isEqualTo(TownRegister.Fate.LOST_ZERO);
  }

  @Test
  void fourDigitsAreACodeWhereTheCountrySaysSo() {
    coded("01007", "Saint-Bas");
    coded("8001", "Zürich");
    register.country("8001", "CH");
    register.close();
    assertThat(register.fate(TownRef.byCode("8001"))).isEqualTo(TownRegister.Fate.KNOWN);
  }

  @Test
  void fourDigitsAreACodeWhereTheOthersAreNoCommunes() {
    coded("TC0001", "Aberaeron");
    register.mention(TownRef.byCode("1004"), "", TableKind.PREMISES);
    register.close();
    assertThat(register.fate(TownRef.byCode("1004"))).isEqualTo(TownRegister.Fate.KNOWN);
  }

  @Test
  void theTownsTableNamesATown() {
    register.mention(TownRef.byCode("01007"), "St-Bas", TableKind.PREMISES);
    coded("01007", "Saint-Bas");
    register.close();
    assertThat(register.town(TownRef.byCode("01007")).name()).isEqualTo("Saint-Bas");
  }
}
