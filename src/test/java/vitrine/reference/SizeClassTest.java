package vitrine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.source.Periods;

/** Which agglomerations a reference holds for, and which reference is taken for one. */
class SizeClassTest {
  private final References references = References.shipped();

  @ParameterizedTest
  @CsvSource({
    "<25000,24999,true",
    "<25000,25000,false",
    "25000-50000,24999,false",
    "25000-50000,25000,true",
    "25000-50000,49999,true",
    "25000-50000,50000,false",
    ">100000,100000,false",
    ">100000,100001,true"
  })
  void theUpperEndBelongsToTheNextClass(String text, BigDecimal inhabitants, boolean holds) {
    assertThat(SizeClass.of(text).holds(inhabitants)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "medium", "50000-25000", "25000-25000", "<", "25 000-50 000", "≥5"})
  void otherWordsAreNone(String text) {
    assertThat(SizeClass.of(text)).isNull();
  }

  /** FACT has 2024 and no class of 50,000 to 100,000; Procos has 2013 to 2015. */
  @ParameterizedTest
  @CsvSource({
    "24000,2024,fr-fact-2024-under-25000",
    "30000,2024,fr-fact-2024-25000-50000",
    "30000,2014,fr-procos-2014-25000-50000",
    "30000,2019,fr-procos-2015-25000-50000",
    "30000,2020,fr-fact-2024-25000-50000",
    "70000,2024,fr-procos-2015-50000-100000",
    "300000,2024,fr-fact-2024-over-100000",
    "600000,2013,fr-procos-2013-over-500000"
  })
  void theNearestYearOfTheClass(BigDecimal inhabitants, String survey, String id) {
    assertThat(references.ofSize("FR", inhabitants, Periods.parse(survey)).id()).isEqualTo(id);
  }

  @Test
  void anotherCountryHasNone() {
    assertThat(references.ofSize("GB", new BigDecimal(30000), Periods.parse("2024"))).isNull();
  }

  @Test
  void allThatShipAreUnderstood() {
    List<Reference> told =
        references.all().stream().filter(one -> !one.citation().sizeClass().isEmpty()).toList();
    assertThat(told)
        .hasSizeGreaterThan(10)
        .allMatch(one -> one instanceof Reference.Rate rate && rate.sizeClass() != null);
  }
}
