package vitrine.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vitrine.pollution.Operators;

/** The corpus: samples, inputs of golden cases, one file of each operator, cells of all kinds. */
final class FuzzSeeds {
  private static final int LONGEST = 8_192;

  private FuzzSeeds() {}

  static Stream<byte[]> files() {
    return Stream.concat(
        found(path -> path.toString().endsWith(".csv")),
        Operators.files().map(files -> files.getValue().values().iterator().next()));
  }

  static Stream<byte[]> descriptors() {
    return found(path -> path.endsWith("datapackage.json"));
  }

  static Stream<byte[]> perimeters() {
    return found(path -> path.toString().endsWith(".geojson"));
  }

  static Stream<byte[]> numbers() {
    return texts(
        "12",
        "12,5",
        "1.234,5",
        "1,234.5",
        "12 345,6",
        "12\u00A0345,6",
        "12\u202F345,6",
        "12'345.6",
        "-3",
        "\u22123",
        "+4",
        "12,5 %",
        "1 250 €",
        "250 m²",
        "250m2",
        "1,2E+3",
        "1e99",
        "0,0001",
        "1.234",
        "1,234",
        "#N/A",
        "VRAI",
        "9,99E+13",
        ".5",
        "5.",
        "1 23",
        "00123");
  }

  static Stream<byte[]> quantities() {
    return Stream.concat(
        numbers(),
        texts("<300", "≤ 300", ">1000", "300-1000", "300 à 1000", "300 bis 1000", "1–2"));
  }

  static Stream<byte[]> dates() {
    return texts(
        "2021",
        "2021-03",
        "2021-03-15",
        "2021-03-15T10:00:00Z",
        "2021-Q1",
        "2021-T1",
        "T1 2021",
        "01/03/2024",
        "1.3.2024",
        "03/2024",
        "mars 2021",
        "15 mars 2021",
        "1er mai 2020",
        "15. März 2021",
        "29/02/2023",
        "44256",
        "janv-12",
        "03-mai");
  }

  static Stream<byte[]> dateFormats() {
    return texts(
        "%d/%m/%Y\n15/03/2021",
        "%Y-%m-%d %H:%M:%S\n2021-03-15 10:00:00",
        "%d %B %Y\n15 mars 2021",
        "%b-%y\njanv-12",
        "%y\n69",
        "\\%Y[\n\\2021[");
  }

  private static Stream<byte[]> texts(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<byte[]> found(Predicate<Path> kind) {
    return Stream.of("samples", "src/test/resources/golden").flatMap(folder -> in(folder, kind));
  }

  private static Stream<byte[]> in(String folder, Predicate<Path> kind) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      List<Path> paths = all.filter(Files::isRegularFile).filter(kind).sorted().toList();
      return paths.stream().map(FuzzSeeds::bytes).filter(bytes -> bytes.length <= LONGEST);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
