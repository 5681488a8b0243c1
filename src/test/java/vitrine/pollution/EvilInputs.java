package vitrine.pollution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files of a megabyte each that mean harm, or come from a broken disk: by name. */
public final class EvilInputs {
  static final int SIZE = 1 << 20;
  private static final String HEADER =
      "Code INSEE;Commune;Identifiant;Statut;Zone;Surface;Vacant depuis\n";

  private EvilInputs() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    cells().forEach((name, cell) -> files.put(name, row(cell).getBytes(StandardCharsets.UTF_8)));
    files.putAll(bytes());
    return files;
  }

  private static String many(String piece) {
    return piece.repeat(SIZE / piece.length());
  }

  private static String rows(IntFunction<String> row) {
    int count = SIZE / (row.apply(1).length() + 1);
    StringBuilder text = new StringBuilder(HEADER);
    IntStream.range(0, count).forEach(i -> text.append(row.apply(i)).append('\n'));
    return text.toString();
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty rows", HEADER + many("\n"));
    texts.put("empty rows above", many("\n") + HEADER + "01990;A;1;vacant;centre;1;\n");
    texts.put("carriage returns", HEADER + many("\r"));
    texts.put("delimiters in the header", many(";"));
    texts.put("delimiters in a row", HEADER + many(";"));
    texts.put("columns with names", many("a;"));
    texts.put("columns with one known name", many("Statut;"));
    texts.put("unclosed quote at the start", HEADER + "\"" + many("01990;A;1;vacant;centre;1;\n"));
    texts.put("unclosed quote in the header", "\"" + HEADER + many("01990;A;1;vacant;c;1;\n"));
    texts.put("quotes", many("\""));
    texts.put("quotes in a row", HEADER + many("\""));
    texts.put("quotes and delimiters", HEADER + many("\";"));
    texts.put("stray quotes", rows(i -> "01990;A;" + i + ";\"vacant;centre;1;"));
    texts.put("quotes and line ends", HEADER + many("\"\n"));
    texts.put("one line after the other in quotes", rows(i -> "\"01990;A;" + i + ";vacant;c;1;\""));
    texts.put("spaces", many(" "));
    texts.put("byte-order marks", many("\uFEFF"));
    texts.put("title lines", many("Inventaire des locaux\n") + HEADER);
    texts.put("headers", many(HEADER));
    texts.put("separator lines", many("sep=;\n"));
    texts.put("comments", many("# rien\n") + HEADER);
    texts.put("brackets", many("[{"));
    texts.put("unknown statuses", rows(i -> "01990;A;" + i + ";vacnat" + i + ";centre;1;"));
    texts.put("unknown zones", rows(i -> "01990;A;" + i + ";vacant;centrale" + i + ";1;"));
    texts.put("bad numbers", rows(i -> "01990;A;" + i + ";vacant;centre;x" + i + ";"));
    texts.put("bad dates", rows(i -> "01990;A;" + i + ";vacant;centre;1;31/02/" + i));
    texts.put("towns", rows(i -> i + "A;T" + i + ";" + i + ";vacant;centre;1;"));
    texts.put("towns by name", rows(i -> ";T" + i + ";" + i + ";vacant;centre;1;"));
    texts.put("one premises", rows(i -> "01990;A;1;vacant;centre;" + i + ";"));
    texts.put("ragged rows", rows(i -> "01990;A;1" + ";".repeat(i % 50)));
    texts.put("ambiguous numbers", rows(i -> "01990;A;" + i + ";vacant;centre;1,234;"));
    texts.put(
        "contradicting numbers",
        rows(i -> "01990;A;" + i + ";vacant;1" + ",.".charAt(i % 2) + "5;1;"));
    texts.put("large numbers", rows(i -> "01990;A;" + i + ";vacant;centre;1e99;"));
    texts.put("small numbers", rows(i -> "01990;A;" + i + ";vacant;centre;1e-99;"));
    return texts;
  }

  private static String row(Cell cell) {
    List<String> cells =
        new ArrayList<>(List.of("01990", "A", "1", "vacant", "centre", "1", "2021"));
    cells.set(cell.column(), cell.text());
    return HEADER + String.join(";", cells) + "\n01990;A;2;occupé;centre;1,5;\n";
  }

  /** One cell of a megabyte, and its place. */
  private record Cell(int column, String text) {}

  private static Map<String, Cell> cells() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int column = 0; column < 7; column++) {
      cells.put("one cell, column " + (column + 1), new Cell(column, many("a")));
    }
    cells.put("one cell of words", new Cell(3, many("vacant ")));
    cells.put("one cell of combining accents", new Cell(3, "e" + many("\u0301\u0316")));
    cells.put("one zone of combining accents", new Cell(4, "e" + many("\u0316\u0301")));
    cells.put("one town of combining accents", new Cell(1, "e" + many("\u0301\u0316")));
    cells.put("a status and signs", new Cell(3, "vacant" + many("!")));
    cells.put("digits", new Cell(5, many("9")));
    cells.put("decimals", new Cell(5, "0," + many("7")));
    cells.put("zeros", new Cell(5, many("0") + "1"));
    cells.put("groups", new Cell(5, "1" + many(" 234")));
    cells.put("groups and a letter", new Cell(5, "1" + many(" 234") + "x"));
    cells.put("spaces in a number", new Cell(5, "1" + many(" ") + "x"));
    cells.put("spaces in a band", new Cell(5, "1" + many(" ") + "-" + many(" ") + "x"));
    cells.put("spaces behind a sign", new Cell(5, "<" + many(" ") + "x"));
    cells.put("hyphens", new Cell(5, "1" + many("-")));
    cells.put("hyphens and digits", new Cell(5, many("1-")));
    cells.put("units", new Cell(5, "1" + many(" m")));
    cells.put("letters in a date", new Cell(6, "1 " + many("é") + " 2021"));
    cells.put("spaces in a date", new Cell(6, "1" + many(" ") + "2021"));
    cells.put("digits in a date", new Cell(6, many("1")));
    cells.put("zeros in a code", new Cell(0, many("0")));
    return cells;
  }

  private static Map<String, byte[]> bytes() {
    byte[] fine = rows(i -> "01990;A;" + i + ";vacant;centre;1;").getBytes(StandardCharsets.UTF_8);
    byte[] wide = new String(fine, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
    byte[] zeros = new byte[64 * SIZE];
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("NUL bytes", new byte[SIZE]);
    files.put("NUL bytes behind a header", joined(HEADER, new byte[SIZE]));
    files.put("UTF-16 of odd length", Arrays.copyOf(wide, SIZE - 1));
    files.put("UTF-16 mark and nothing", new byte[] {(byte) 0xFF, (byte) 0xFE});
    files.put("half a letter at the end", joined(HEADER + many("é"), new byte[] {(byte) 0xC3}));
    files.put("bytes of no encoding", joined(HEADER, filled((byte) 0x81)));
    files.put("bytes 0xFF", filled((byte) 0xFF));
    files.put(
        "lone surrogates", new String(filled((byte) 0xD8)).getBytes(StandardCharsets.UTF_16BE));
    files.put("gzip of gzip", packed(packed(fine)));
    files.put("gzip, cut", half(packed(fine)));
    files.put("gzip, only its mark", new byte[] {0x1f, (byte) 0x8b});
    files.put("gzip, damaged", damaged(packed(fine)));
    files.put("gzip of 64 MB of zeros", packed(zeros));
    files.put("gzip of 64 MB of line ends", packed(filled(64 * SIZE, (byte) '\n')));
    files.put(
        "letters of Windows", HEADER.concat(many("é")).getBytes(Charset.forName("windows-1252")));
    return files;
  }

  private static byte[] filled(byte one) {
    return filled(SIZE, one);
  }

  public static byte[] filled(int size, byte one) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, one);
    return bytes;
  }

  /** Bytes by chance, always the same. */
  public static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(4).nextBytes(bytes);
    return bytes;
  }

  public static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] damaged(byte[] packed) {
    byte[] damaged = packed.clone();
    damaged[damaged.length / 2] ^= 0x55;
    return damaged;
  }

  public static byte[] joined(String text, byte[] more) {
    byte[] first = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  public static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
