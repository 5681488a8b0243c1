package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.model.TownRef;
import vitrine.tally.Quantity;

/**
 * Odd cells, one by one: each is read as a person would read it, or told under its code and read as
 * nothing. A cell that is silently misread is a fault.
 */
class OddCellsTest {
  @TempDir Path folder;

  private final Findings findings = new Findings();

  private MappedRow row(TableKind table, List<String> headers, List<String> cells) {
    Input input = new Input(FileName.of("odd.csv"), folder.resolve("odd.csv"));
    try {
      Files.writeString(input.path(), String.join(";", headers) + "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Dialect dialect = Sniffer.sniff(new Resource(input, table, null, null), ReadOptions.DEFAULT);
    Mapping mapping = new HeaderMapping(input, headers, 1).compile(table, findings);
    MappedRow row = new MappedRow(input, mapping, dialect, ReadOptions.DEFAULT, findings);
    row.point(new Records.Listed(cells, 2));
    return row;
  }

  private MappedRow premises(String header, String cell) {
    return row(TableKind.PREMISES, List.of("status", header), List.of("vacant", cell));
  }

  /** What was read, and the codes of what was found. */
  private String with(Object read) {
    String codes =
        findings.groups().stream()
            .map(group -> group.first().code().id())
            .collect(Collectors.joining(" "));
    return ((read == null ? "" : read) + " " + codes).strip();
  }

  private static String words(Quantity quantity) {
    return quantity == null
        ? ""
        : quantity.isBand()
            ? metres(quantity.low())
                + ".."
                + (quantity.high() == Quantity.OPEN ? "" : metres(quantity.high()))
            : metres(quantity.low());
  }

  private static String metres(long scaled) {
    return new java.math.BigDecimal(scaled)
        .movePointLeft(Quantity.SCALE)
        .stripTrailingZeros()
        .toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12 345,6|12345.6",
        "12 345,6 m²|12345.6",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "250 M2|250",
        "250 qm|250",
        "250m²|250",
        "+250|250",
        "1,2E+2|120",
        "007|7",
        "1'250|1250",
        "1’250|1250",
        "250 %|number-unreadable",
        "250 €|number-unreadable",
        "250 k€|number-unreadable",
        "250 m|number-unreadable",
        "250 ml|number-unreadable",
        "(12)|number-unreadable",
        "12-|number-unreadable",
        "-12|number-negative",
        "−12|number-negative",
        "–12|number-unreadable",
        "- 12|number-unreadable",
        "12 E+3|number-unreadable",
        "1'234E+3|number-unreadable",
        "1 2E+3|number-unreadable",
        "1.234,5E+3|number-unreadable",
        "1E+300|number-unreadable",
        "9,99E+13|number-unreadable",
        "12,|number-unreadable",
        "12.|number-unreadable",
        ",5|number-unreadable",
        ".5|number-unreadable",
        "1 2|number-unreadable",
        "1  250|number-unreadable",
        "0 123|number-unreadable",
        "0x1F|number-unreadable",
        "1_000|number-unreadable",
        "1/2|number-unreadable",
        "½|number-unreadable",
        "12²|number-unreadable",
        "١٢|number-unreadable",
        "１２|number-unreadable",
        "250 m² environ|number-unreadable",
        "~250|number-unreadable",
        "250?|number-unreadable",
        "env. 250|number-unreadable",
        "250 m ²|number-unreadable",
        "NaN|number-unreadable",
        "Infinity|number-unreadable",
        "-|number-unreadable",
        "n/a|number-unreadable",
        "12e|number-unreadable",
        "12,5,5|number-unreadable",
        "1.2.3|number-unreadable",
        "1,23,456|number-unreadable",
        "1 234.567,8 9|number-unreadable",
        "1234 567|number-unreadable",
        "12:30|number-unreadable",
        "45292 jours|number-unreadable",
        "1111111111|number-unreadable",
        "1111111111111111111111111111111111111111111111111111111111111111111|number-unreadable",
        "VRAI|excel-mark",
        "FALSCH|excel-mark",
        "#N/A|excel-not-available",
        "#N/D|excel-not-available",
        "#NV|excel-not-available",
        "#REF!|excel-mark",
        "#BEZUG!|excel-mark",
        "#VALEUR!|excel-mark",
        "#VALUE!|excel-mark",
        "#WERT!|excel-mark",
        "#DIV/0!|excel-mark",
        "#DIV/0 !|excel-mark",
        "#NOM?|excel-mark",
        "#NOM ?|excel-mark",
        "#name?|excel-mark",
        "#NUL!|excel-mark",
        "#NOMBRE!|excel-mark",
        "########|excel-mark",
        "Err:502|excel-mark",
        "12-janv|turned-date",
        "12-janv.|turned-date",
        "janv-12|turned-date",
        "01-déc|turned-date",
        "12. Jan|turned-date",
        "Dez 12|turned-date",
        "12-Jan|turned-date",
        "12/01/2024|turned-date",
        "2024-01-12|turned-date",
        "janvier 2012|turned-date",
        "1-12|1..12",
        "12-1|number-unreadable",
        "01-2024|number-unreadable",
        "1000+|1000..",
        "> 1 000 m²|1000..",
        "plus de 1 000 m²|1000..",
        "de 300 à 1 000 m²|300..1000",
        "300-300|300",
        "300 à|number-unreadable",
        "<300 %|number-unreadable",
        "< 12 ml|number-unreadable",
      })
  void areas(String cell, String expected) {
    MappedRow row = premises("floor_area_m2", cell);
    assertThat(with(words(row.quantity(Field.FLOOR_AREA_M2)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6,5 m|6.5",
        "6,5 ml|6.5",
        "6,5 m²|number-unreadable",
        "< 5 m|0..5",
        "5-10|5..10",
        "mai-10|turned-date"
      })
  void frontages(String cell, String expected) {
    MappedRow row = premises("frontage_m", cell);
    assertThat(with(words(row.quantity(Field.FRONTAGE_M)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "62 000 000,00 €|62000000.00",
        "62 M€|62000000",
        "62,5 M€|62500000",
        "850 k€|850000",
        "850 K€|850000",
        "1,2 Md€|1200000000",
        "62 Mio. €|62000000",
        "850 TEUR|850000",
        "1 250 euros|1250",
        "62 m€|required-unreadable",
        "62 M|required-unreadable",
        "62 k|required-unreadable",
        "62 M$|required-unreadable",
        "62 %|required-unreadable",
        "62 m²|required-unreadable",
        "€ 62|required-unreadable",
        "62 € 50|required-unreadable",
        "-62|required-unreadable",
        "#REF!|excel-mark-required",
        "VRAI|excel-mark-required",
        "#N/A|excel-not-available"
      })
  void turnovers(String cell, String expected) {
    MappedRow row = row(TableKind.TURNOVER, List.of("zone", "turnover"), List.of("centre", cell));
    var read =
        row.amount(
            Field.TURNOVER_AMOUNT,
            FindingCode.REQUIRED_UNREADABLE,
            FindingCode.REQUIRED_UNREADABLE);
    assertThat(with(read == null ? null : read.toPlainString())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "1 250|1250",
        "12,0|12",
        "12,5|required-unreadable",
        "12 %|required-unreadable",
        "1E+2|100",
        "12 €|required-unreadable"
      })
  void counts(String cell, String expected) {
    MappedRow row = row(TableKind.VACANCY, List.of("vacant", "premises"), List.of(cell, "2000"));
    assertThat(with(row.count(Field.VACANT_COUNT, FindingCode.REQUIRED_UNREADABLE)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "01/03/2024|2024-03-01",
        "15.03.2024|2024-03-15",
        "15-03-2024 00:00:00|2024-03-15",
        "2024-03-15 00:00:00|2024-03-15",
        "mars 2024|2024-03",
        "Mrz 2024|2024-03",
        "1er trimestre 2024|2024-Q1",
        "2e trimestre 2024|2024-Q2",
        "3. Quartal 2024|2024-Q3",
        "T1 2024|2024-Q1",
        "1T2024|date-unreadable",
        "15/09/23|date-unreadable",
        "janv-12|date-unreadable",
        "12-janv|date-unreadable",
        "mars-24|date-unreadable",
        "45292|date-unreadable",
        "45292,5|date-unreadable",
        "20240315|date-unreadable",
        "2024-3-|date-unreadable",
        "31/02/2024|date-unreadable",
        "00/00/0000|date-unreadable",
        "1/1/1|date-unreadable",
        "03/15|date-unreadable",
        "12 mars|date-unreadable",
        "mars|date-unreadable",
        "courant 2024|date-unreadable",
        "avant 2024|date-unreadable",
        "2023-2024|date-unreadable",
        "2023/2024|date-unreadable",
        "2024 ?|date-unreadable",
        "FAUX|excel-mark",
        "########|excel-mark",
        "#N/A|excel-not-available"
      })
  void dates(String cell, String expected) {
    MappedRow row = premises("vacant_since", cell);
    assertThat(with(row.period(Field.VACANT_SINCE).text())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "01004|01004",
        "01 004|01004",
        "01\u00A0004|01004",
        "1004|1004",
        "1 004|1004",
        "1004.0|1004",
        "1004,00|1004",
        "01004,0|01004",
        "10990.0|10990",
        "2A004|2A004",
        "2a004|2A004",
        "2b 004|2B004",
        "'01004|01004",
        "75101|75101",
        "69381|69381",
        "13201|13201",
        "97101|97101",
        "98811|98811",
        "05 334 002|05334002",
        "GB-12 A|GB-12 A",
        "1.5|1.5",
        "1,004E+03|town-code-destroyed",
        "1.004e+03|town-code-destroyed",
        "2E004|2E004",
        "#REF!|excel-mark-required",
        "#N/A|excel-not-available",
      })
  void townCodes(String cell, String expected) {
    String code = premises("town_code", cell).townCode();
    TownRef town = code == null ? null : new TownMentions().ref(code, null);
    assertThat(with(town == null ? null : town.code())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L-05|L-05",
        "0012|0012",
        "12E3|12E3",
        "1E5|1E5",
        "A+12|A+12",
        "A1E+05|A1E+05",
        "12E+3|12E+3",
        "1 2E+13|1 2E+13",
        "9,99E+13|id-destroyed",
        "9.99E+13|id-destroyed",
        "1E+15|id-destroyed",
        "1,23457e+019|id-destroyed",
        "VRAI|VRAI",
        "#NAME?|excel-mark"
      })
  void identifiers(String cell, String expected) {
    assertThat(with(premises("premises_id", cell).id())).isEqualTo(expected);
  }

  /** 732 829 320 00074 is the example of Luhn’s formula in the French register’s description. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "73282932000074|73282932000074",
        "732 829 320 00074|73282932000074",
        "35600000000048|35600000000048",
        "35600000049837|35600000049837",
        "73282932000075|73282932000075 siret-faulty",
        "7328293200007|7328293200007 siret-faulty",
        "732829320|732829320 siret-faulty",
        "7,32829E+13|id-destroyed",
        "fermé|fermé siret-faulty"
      })
  void establishments(String cell, String expected) {
    assertThat(with(premises("N° SIRET", cell).id())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|''",
        "12 bis|''",
        "1-12|''",
        "12B|''",
        "12-janv|turned-date",
        "janv-12|turned-date",
        "5. Mai|turned-date",
        "#REF!|excel-mark"
      })
  void houseNumbers(String cell, String expected) {
    premises("number", cell).checkPlaces();
    assertThat(with(null)).isEqualTo(expected);
  }
}
