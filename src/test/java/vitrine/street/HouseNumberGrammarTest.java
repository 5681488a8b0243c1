package vitrine.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumberGrammarTest {
  /** Cell, number, last number, suffix of Latin, letter, unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12 | 12 | 0 | '' | ''",
        "012 | 12 | 12 | 0 | '' | ''",
        "12.0 | 12 | 12 | 0 | '' | ''",
        "12 bis | 12 | 12 | 1 | '' | ''",
        "12bis | 12 | 12 | 1 | '' | ''",
        "12 TER | 12 | 12 | 2 | '' | ''",
        "12 quater | 12 | 12 | 3 | '' | ''",
        "12 bis A | 12 | 12 | 1 | A | ''",
        "12B | 12 | 12 | 0 | B | ''",
        "12 b | 12 | 12 | 0 | B | ''",
        "12-B | 12 | 12 | 0 | B | ''",
        "12-14 | 12 | 14 | 0 | '' | ''",
        "12 – 14 | 12 | 14 | 0 | '' | ''",
        "12/14 | 12 | 14 | 0 | '' | ''",
        "12, 14 | 12 | 14 | 0 | '' | ''",
        "12 à 16 | 12 | 16 | 0 | '' | ''",
        "12 et 14 | 12 | 14 | 0 | '' | ''",
        "12 bis 16 | 12 | 16 | 0 | '' | ''",
        "12 bis - 14 | 12 | 14 | 1 | '' | ''",
        "12/14/16 | 12 | 16 | 0 | '' | ''",
        "3311-3313 | 3311 | 3313 | 0 | '' | ''",
        "GND F 88 | 88 | 88 | 0 | '' | ''",
        "88 GF | 88 | 88 | 0 | '' | ''",
        "RDC 7 | 7 | 7 | 0 | '' | ''",
        "12 rez-de-chaussée | 12 | 12 | 0 | '' | ''",
        "N° 12 | 12 | 12 | 0 | '' | ''",
        "n°12 | 12 | 12 | 0 | '' | ''",
        "№ 12 | 12 | 12 | 0 | '' | ''",
        "Nr. 12a | 12 | 12 | 0 | A | ''",
        "#2 - 450 | 450 | 450 | 0 | '' | 2",
        "Unit 3 450 | 450 | 450 | 0 | '' | 3",
        "450 Unit 3 | 450 | 450 | 0 | '' | 3",
        "450 #2 | 450 | 450 | 0 | '' | 2",
        "Local B2, 14 bis | 14 | 14 | 1 | '' | B2",
        "450, Laden 7 | 450 | 450 | 0 | '' | 7",
      })
  void understood(String cell, int number, int to, int latin, String letter, String unit) {
    assertThat(HouseNumberGrammar.parse(cell))
        .isEqualTo(new HouseNumber(number, to, latin, letter, unit));
  }

  /** What may be two things is none: unit 12 of 450, or a range; 13 behind 3311 shortened. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-",
        "B",
        "s/n",
        "angle",
        "12-450",
        "3311-13",
        "14-12",
        "12 rue Haute",
        "1234567",
        "12 BC",
        "12..0",
        "#2",
        "#450",
        "Unit 3",
        "Unit 3 450 Unit 4",
        "12 1/2",
        "½",
        "1e3",
        "12 ?",
        "(12)",
        "face au 12"
      })
  void notUnderstood(String cell) {
    assertThat(HouseNumberGrammar.parse(cell)).isNull();
  }

  @Test
  void anEndlessCellIsNone() {
    assertThat(HouseNumberGrammar.parse("1 ".repeat(100_000))).isNull();
  }

  @Test
  void order() {
    List<String> inOrder =
        List.of(
            "2",
            "10",
            "12",
            "12-14",
            "12A",
            "12B",
            "12 bis",
            "12 bis A",
            "12 ter",
            "12 quater",
            "Unit 2 14",
            "Unit 10 14",
            "100");
    Stream<HouseNumber> numbers = inOrder.stream().map(HouseNumberGrammar::parse);
    assertThat(numbers.toList()).isSorted();
  }
}
