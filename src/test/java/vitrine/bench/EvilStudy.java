package vitrine.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vitrine.pollution.EvilInputs;

/**
 * Files of one to ten megabytes that mean harm.
 *
 * @param files by name
 */
record EvilStudy(String name, Map<String, byte[]> files) {
  private static final int MEGABYTE = 1 << 20;
  private static final String HEADER = "Code INSEE;Commune;Id;Statut;Zone;Surface;Vacant depuis\n";
  private static final String ROW = "01990;Vaubrisson;1;vacant;centre;60;2021\n";

  static final EvilStudy HARMLESS = file("nothing evil", bytes(HEADER + ROW));

  /** What is named on the command line: the folder where there is a descriptor. */
  String named() {
    return files.containsKey("datapackage.json") ? "." : files.keySet().iterator().next();
  }

  long size() {
    return files.values().stream().mapToLong(file -> file.length).sum();
  }

  static Stream<EvilStudy> all() {
    // One family after the other: together they would fill the memory.
    return Stream.<Supplier<Stream<EvilStudy>>>of(
            EvilStudy::tables,
            EvilStudy::cells,
            EvilStudy::ofBytes,
            EvilStudy::descriptors,
            EvilStudy::perimeters)
        .flatMap(Supplier::get);
  }

  private static Stream<EvilStudy> tables() {
    return Stream.of(
        table("nothing evil", rows(4, i -> "01990;Vaubrisson;" + i + ";vide;centre;60;2021")),
        table("one line", HEADER + "01990;" + many("Vaubrisson ", 4)),
        table("nothing but quotes", HEADER + many("\"", 4)),
        table("quoted empty cells in one row", HEADER + many("\"\";", 4)),
        table("an unclosed quote in each row", rows(4, i -> "01990;V;" + i + ";\"vacant;centre;;")),
        table("an unclosed quote above all rows", HEADER + "\"" + many(ROW, 4)),
        table("a quote more in each cell", rows(4, i -> "01990;V\";" + i + "\";va\"cant;c;;")),
        table("columns without names", many(";", 4) + "\n" + ROW),
        table("a header of a million names", many("abc;", 4) + "\n" + ROW),
        table("nothing but delimiters", many(";", 4)),
        table("nothing but line ends", HEADER + many("\n", 4)),
        table("title lines and no table", many("Inventaire des locaux\n", 4)),
        table("headers again and again", many(HEADER, 4)),
        table("rows of no width", rows(4, i -> "01990;V" + ";".repeat(i % 40))));
  }

  private static Stream<EvilStudy> cells() {
    return Stream.of(
        table("100,000 unknown statuses", rows(4, i -> "01990;V;" + i + ";vacnat" + i + ";;;")),
        table("unknown zones", rows(4, i -> "01990;V;" + i + ";vide;centrale" + i + ";;")),
        table("a town in each row", rows(4, i -> i + "A;V" + i + ";" + i + ";vide;;;")),
        table("names of towns that nothing knows", rows(4, i -> town(i) + i + ";vide;;;")),
        table("the same premises in each row", rows(4, i -> "01990;V;1;vide;;" + i + ";")),
        table("1e999999", rows(4, i -> "01990;V;" + i + ";vide;;1e999999;1e999999")),
        table("1e-999999 and 1e2147483648", rows(4, i -> "01990;V;1;vide;;1e" + power(i) + ";")),
        table("numbers of 90,000 digits", rows(4, i -> "01990;V;1;vide;;" + digits(i) + ";")),
        table("cells of 90,000 letters", rows(4, i -> "01990;V;1;" + "é".repeat(90_000) + ";;;")),
        table("cells of combining accents", rows(4, i -> "01990;V;1;e" + accents() + ";;;")),
        table("dates that are none", rows(4, i -> "01990;V;" + i + ";vide;;;31/02/" + i)));
  }

  private static Stream<EvilStudy> ofBytes() {
    byte[] fine = bytes(rows(8, i -> "01990;V;" + i + ";vide;centre;60;2021"));
    byte[] bomb = EvilInputs.packed(new byte[1 << 30]);
    return Stream.of(
        file("NUL bytes", new byte[4 * MEGABYTE]),
        file("random bytes", EvilInputs.random(4 * MEGABYTE)),
        file(
            "random bytes behind a header",
            EvilInputs.joined(HEADER, EvilInputs.random(4 * MEGABYTE))),
        file("half pairs of UTF-16", EvilInputs.filled(4 * MEGABYTE, (byte) 0xD8)),
        file("a gibibyte of zeros in gzip", bomb),
        file("the same twice in gzip", EvilInputs.packed(bomb)),
        file("random bytes in gzip", EvilInputs.packed(EvilInputs.random(4 * MEGABYTE))),
        file("gzip, cut", EvilInputs.half(EvilInputs.packed(fine))));
  }

  private static Stream<EvilStudy> descriptors() {
    String rows = rows(4, i -> "01990;V;" + i + ";vide;centre;60;" + "a".repeat(i % 40));
    return Stream.of(
        described("a descriptor nested 100,000 deep", rows, "[".repeat(100_000)),
        described("a descriptor of objects nested 100,000 deep", rows, "{\"a\":".repeat(100_000)),
        described(
            "a descriptor of 4 MB", rows, "{\"resources\":[" + many("{\"a\":0},", 4) + "{}]}"),
        mapped(
            "scale 1e999999",
            rows,
            "\"floor_area_m2\":{\"column\":\"Surface\",\"scale\":1e999999}"),
        mapped(
            "scale 1e-999999",
            rows,
            "\"floor_area_m2\":{\"column\":\"Surface\",\"scale\":1e-999999}"),
        mapped(
            "a part of 2147483647",
            rows,
            "\"street\":{\"column\":\"Commune\",\"split\":\"V\",\"part\":2147483647}"),
        asked("pattern (a+)+$", rows, "\"pattern\":\"(a+)+$\""),
        asked("pattern (a|a)*b", rows, "\"pattern\":\"(a|a)*b\""),
        asked("pattern .*.*.*.*=.*", rows, "\"pattern\":\".*.*.*.*=.*\""),
        asked(
            "a pattern nested 20,000 deep",
            rows,
            "\"pattern\":\"" + "(".repeat(20_000) + ")".repeat(20_000) + "\""),
        asked("maximum 1e999999", rows, "\"maximum\":1e999999"));
  }

  private static Stream<EvilStudy> perimeters() {
    String round = ring(100_000, 1);
    return Stream.of(
        perimeter("a perimeter of 100,000 corners", feature("[" + round + "]")),
        perimeter("a perimeter of 500,000 corners", feature("[" + ring(500_000, 1) + "]")),
        perimeter("50,000 polygons", features(50_000)),
        perimeter(
            "a star that crosses itself 100,000 times", feature("[" + ring(100_001, 50_000) + "]")),
        perimeter("an open ring", feature("[" + round.replace("[[5.", "[[6.") + "]")),
        perimeter("holes without a hull", feature("[[],[],[[0,0],[0,0],[0,0],[0,0]]]")),
        perimeter(
            "corners that are no numbers", feature("[[[NaN,1],[1e999,1],[\"a\",1],[null,1]]]")),
        perimeter("corners at 1e308", feature("[[[1e308,1],[1,1e308],[-1e308,1],[1e308,1]]]")),
        perimeter(
            "one corner a thousand times", feature("[[" + "[5,46],".repeat(999) + "[5,46]]]")),
        perimeter(
            "coordinates nested 100,000 deep", feature("[".repeat(100_000) + "]".repeat(100_000))));
  }

  private static String town(int i) {
    return ";Ville" + Integer.toString(i * 7919, 36) + ";";
  }

  private static String power(int i) {
    return i % 2 == 0 ? "-999999" : "2147483648";
  }

  private static String digits(int i) {
    return Integer.toString(i % 9 + 1).repeat(90_000);
  }

  private static String accents() {
    return "\u0301\u0316".repeat(20_000);
  }

  private static String many(String piece, int megabytes) {
    return piece.repeat(megabytes * MEGABYTE / piece.length());
  }

  private static String rows(int megabytes, IntFunction<String> row) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; text.length() < megabytes * MEGABYTE; i++) {
      text.append(row.apply(i)).append('\n');
    }
    return text.toString();
  }

  private static EvilStudy described(String name, String rows, String descriptor) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("locaux.csv", bytes(rows));
    files.put("datapackage.json", bytes(descriptor));
    return new EvilStudy(name, files);
  }

  private static EvilStudy mapped(String name, String rows, String fields) {
    return described(
        name, rows, resource("\"vitrine\":{\"table\":\"premises\",\"fields\":{" + fields + "}}"));
  }

  private static EvilStudy asked(String name, String rows, String constraint) {
    String schema =
        "\"schema\":{\"fields\":[{\"name\":\"Surface\",\"type\":\"number\"},"
            + "{\"name\":\"Vacant depuis\",\"constraints\":{"
            + constraint
            + "}}]}";
    return described(name, rows, resource(schema));
  }

  private static String resource(String keys) {
    return "{\"resources\":[{\"name\":\"locaux\",\"path\":\"locaux.csv\"," + keys + "}]}";
  }

  /** Titles stand above the header: each of them is tried as one. */
  private static EvilStudy perimeter(String name, String geojson) {
    String points = "Inventaire;;;\n".repeat(8) + "id;statut;lat;lon\n";
    String rows =
        IntStream.range(0, 2_000)
            .mapToObj(i -> i + ";vide;46." + (i + 1000) + ";5." + (i + 1000) + "\n")
            .reduce(new StringBuilder(points), StringBuilder::append, StringBuilder::append)
            .toString();
    EvilStudy study =
        mapped(
            name, rows, "\"town\":{\"constant\":\"V\"},\"zone\":{\"perimeter\":\"zones.geojson\"}");
    study.files.put("zones.geojson", bytes(geojson));
    return study;
  }

  /** A circle around 46.2 N, 5.2 E; with steps of more than one corner, a star. */
  private static String ring(int corners, int step) {
    StringBuilder ring = new StringBuilder("[");
    for (int i = 0; i <= corners; i++) {
      double turn = 2 * Math.PI * ((long) i % corners * step % corners) / corners;
      ring.append(i == 0 ? "" : ",");
      ring.append(
          String.format(
              Locale.ROOT, "[%.7f,%.7f]", 5.2 + Math.cos(turn) / 5, 46.2 + Math.sin(turn) / 5));
    }
    return ring.append("]").toString();
  }

  private static String feature(String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"zone\":\"centre\"},\"geometry\":{\"type\":\"Polygon\","
        + "\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String features(int count) {
    StringBuilder all = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < count; i++) {
      String x = "5." + (100_000 + i);
      String y = "5." + (100_000 + i) + "9";
      all.append(i == 0 ? "" : ",");
      all.append(
          feature("[[[%s,46],[%s,46],[%s,46.1],[%s,46]]]".formatted(x, y, x, x))
              .replace("centre", i % 2 == 0 ? "centre" : "periphery"));
    }
    return all.append("]}").toString();
  }

  private static EvilStudy table(String name, String text) {
    return file(name, bytes(text));
  }

  private static EvilStudy file(String name, byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("locaux.csv", bytes);
    return new EvilStudy(name, files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
