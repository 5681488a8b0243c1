package vitrine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.model.Activity;

/** The shipped mapping: METHOD §1 names the families; codes after the nomenclatures' own titles. */
class ActivityFamiliesTest {
  private final ActivityFamilies families = ActivityFamilies.shipped();

  private String family(String activity) {
    ActivityFamilies.Known known = families.find(Activity.of(activity));
    return known == null ? "" : known.family().id();
  }

  @Test
  void theTwelveFamiliesOfTheMethod() {
    assertThat(families.families().stream().map(ActivityFamilies.Family::id))
        .containsExactly(
            "food-specialised",
            "food-general",
            "personal-equipment",
            "household-equipment",
            "health-beauty",
            "culture-leisure",
            "hospitality",
            "personal-services",
            "agencies",
            "automotive",
            "crafts-repair",
            "public-associative");
    assertThat(families.families().stream().filter(ActivityFamilies.Family::retail)).hasSize(6);
    assertThat(families.essentials()).hasSize(10).contains("bakery", "pharmacy", "post-office");
  }

  @ParameterizedTest
  @CsvSource({
    // NAF rév. 2: with and without the dot, with its title, in lower case; a class without letter.
    "47.24Z, food-specialised",
    "4724Z, food-specialised",
    "47.24z - Commerce de détail de pain, food-specialised",
    "10.71C, food-specialised",
    "47.11F, food-general",
    "47.73Z, health-beauty",
    "56.10A, hospitality",
    "96.02A, personal-services",
    "47.24, food-specialised",
    // NAF 2025, told by its letters.
    "56.30Y, hospitality",
    // Labels in three languages, however written.
    "Boulangerie-Pâtisserie, food-specialised",
    "BOULANGERIES, food-specialised",
    "coiffeur, personal-services",
    "Bäckerei, food-specialised",
    "Apotheke, health-beauty",
    "bookshop, culture-leisure",
    "convenience, food-general",
    "équipement de la personne, personal-equipment",
    // Known words in a longer label.
    "Restaurant italien chez Paolo, hospitality",
    "agence immobilière du Port, agencies",
  })
  void codesAndLabels(String activity, String family) {
    assertThat(family(activity)).isEqualTo(family);
  }

  /** Not guessed: words of nothing, of two families, of wholesalers and of what was. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "divers", "magasin", "Boulangerie et agence immobilière", "grossiste en chaussures",
        "ancienne boulangerie", "01.11Z", "47.82", "99"
      })
  void whatIsNotKnownIsNotGuessed(String activity) {
    assertThat(family(activity)).isEmpty();
  }

  @Test
  void anEssentialTradeIsKnownByAnyOfItsNames() {
    for (String name : List.of("boulangerie", "47.24Z", "10.71C", "bakery", "Bäckerei")) {
      assertThat(families.find(Activity.of(name)).essential()).as(name).isEqualTo("bakery");
    }
    assertThat(families.find(Activity.of("chaussures")).essential()).isEmpty();
  }

  @Test
  void anActivityIsComparedAsPeopleCompare() {
    assertThat(Activity.of("Prêt-à-porter")).isEqualTo(Activity.of("PRET A PORTER"));
    assertThat(Activity.of("47.71Z")).isEqualTo(Activity.of("4771z"));
    assertThat(Activity.of(" – ")).isNull();
  }
}
