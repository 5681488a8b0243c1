package vitrine.pollution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Line ends, encodings and bytes that do not belong. */
final class Bytes {
  static final List<Operator> ALL =
      List.of(
          new Operator("line-ends", "other ends of lines, mixed or missing", Bytes::lineEnds),
          new Operator("line-end-of-one-row", "one line ends otherwise", Bytes::oneLineEnd),
          new Operator("byte-order-marks", "marks and UTF-16", Bytes::marks),
          new Operator(
              "code-pages",
              "Windows-1252 and Latin-9",
              clean -> pages(clean, "windows-1252", "iso-8859-15")),
          new Operator(
              "code-pages-old",
              "CP850 and MacRoman",
              clean -> pages(clean, "IBM850", "x-MacRoman")),
          new Operator(
              "utf-8-twice", "UTF-8 that was read as Windows-1252 and written again", Bytes::twice),
          new Operator(
              "encodings-mixed", "one row in Windows-1252 in a file of UTF-8", Bytes::mixed),
          new Operator("nul-bytes", "NUL bytes in a cell or at the end", Bytes::nuls),
          new Operator(
              "control-characters", "an end-of-file mark, a form feed, a bell", Bytes::controls),
          new Operator("gzip", "compressed", Bytes::gzip));

  private Bytes() {}

  private static Stream<Polluted> lineEnds(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    List<Polluted> files = new ArrayList<>();
    String[] ends = {"\n", "\r", "\r\n", "\r\r\n", "\n\n"};
    String[] names = {"LF", "CR", "CR LF", "CR CR LF", "LF LF"};
    for (int i = 0; i < ends.length; i++) {
      files.add(Polluted.text(names[i], clean, String.join(ends[i], lines) + ends[i]));
      files.add(Polluted.text(names[i] + ", none at the end", clean, String.join(ends[i], lines)));
    }
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      mixed.append(lines.get(i)).append(ends[i % 3]);
    }
    files.add(Polluted.text("mixed", clean, mixed.toString()));
    files.add(
        Polluted.text("many at the end", clean, String.join("\r\n", lines) + "\r\n".repeat(5)));
    return files.stream();
  }

  private static Stream<Polluted> oneLineEnd(Inventory clean) {
    return Stream.of("\r", "\n")
        .flatMap(
            end ->
                Everywhere.rows(clean)
                    .mapToObj(
                        row -> {
                          List<String> lines = clean.lines(Writing.FRENCH);
                          lines.set(row, lines.get(row) + end + lines.remove(row + 1));
                          String name = end.equals("\r") ? "CR" : "LF";
                          return Polluted.of(name + " of line " + (row + 1), clean, lines);
                        }));
  }

  private static Stream<Polluted> marks(Inventory clean) {
    List<String> tabs = clean.lines(Writing.FRENCH.delimited("\t"));
    List<String> marked = new ArrayList<>(clean.lines(Writing.FRENCH));
    marked.set(0, '\uFEFF' + marked.get(0));
    List<String> twice = new ArrayList<>(marked);
    twice.set(0, '\uFEFF' + twice.get(0));
    Polluted plain = Polluted.of("UTF-16LE without mark", clean, clean.lines(Writing.FRENCH));
    Polluted excel = Polluted.of("UTF-16LE with mark, tabs", clean, markedTabs(tabs));
    return Stream.of(
        Polluted.of("UTF-8 with mark", clean, marked),
        Polluted.of("UTF-8 with two marks", clean, twice),
        wide(excel, StandardCharsets.UTF_16LE, "utf-16le")
            .given(Given.FRENCH.delimiter("\t").encoded("utf-16le")),
        wide(
            Polluted.of("UTF-16BE with mark", clean, marked),
            StandardCharsets.UTF_16BE,
            "utf-16be"),
        wide(plain, StandardCharsets.UTF_16LE, "utf-16le"),
        wide(
            Polluted.of("UTF-16BE without mark", clean, clean.lines(Writing.FRENCH)),
            StandardCharsets.UTF_16BE,
            "utf-16be"));
  }

  private static List<String> markedTabs(List<String> lines) {
    List<String> marked = new ArrayList<>(lines);
    marked.set(0, '\uFEFF' + marked.get(0));
    return marked;
  }

  private static Polluted wide(Polluted file, Charset charset, String name) {
    return file.encoded(charset).given(file.given().encoded(name));
  }

  private static Stream<Polluted> pages(Inventory clean, String... charsets) {
    return Stream.of(charsets)
        .map(
            name -> {
              Inventory writable = clean.writableIn(Charset.forName(name));
              return Polluted.of(name, writable, writable.lines(Writing.FRENCH))
                  .encoded(Charset.forName(name))
                  .given(Given.FRENCH.encoded(name));
            });
  }

  /** What was destroyed twice cannot be said by any option: what stands there may be read. */
  private static Stream<Polluted> twice(Inventory clean) {
    Truth truth = Truth.of(clean);
    for (int i = 0; i < clean.rows().size(); i++) {
      truth = truth.unsure(i);
      for (Column column : Column.values()) {
        truth = truth.also(i, column, misread(clean.rows().get(i).meant(column)));
      }
    }
    String text = misread(String.join("\r\n", clean.lines(Writing.FRENCH)) + "\r\n");
    return Stream.of(Polluted.text("all", clean, text).truth(truth));
  }

  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  private static Stream<Polluted> mixed(Inventory clean) {
    return Everywhere.rows(clean)
        .filter(row -> clean.rows().get(row).cells().stream().anyMatch(Bytes::hasAccents))
        .mapToObj(
            row -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              List<String> lines = clean.lines(Writing.FRENCH);
              for (int i = 0; i < lines.size(); i++) {
                Charset charset =
                    i == row + 1 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
                bytes.writeBytes((lines.get(i) + "\r\n").getBytes(charset));
              }
              return Polluted.of("row " + (row + 1), clean, lines)
                  .bytes(bytes.toByteArray())
                  .truth(Truth.of(clean).nothingSure());
            });
  }

  private static boolean hasAccents(String cell) {
    return !StandardCharsets.US_ASCII.newEncoder().canEncode(cell);
  }

  private static Stream<Polluted> nuls(Inventory clean) {
    Stream<Polluted> cells =
        Everywhere.cells(
            clean,
            Writing.FRENCH,
            (row, column, raw) ->
                raw.isEmpty() || raw.startsWith("\"")
                    ? null
                    : raw.charAt(0) + "\0" + raw.substring(1),
            (truth, row, column) -> {
              String meant = truth.rows().get(row).cells().get(column.ordinal()).meant();
              Truth unsure = truth.unsure(row).also(row, column, "");
              return column.isText() || column == Column.ID
                  ? unsure.also(row, column, meant.charAt(0) + "\0" + meant.substring(1))
                  : unsure;
            });
    String text = String.join("\r\n", clean.lines(Writing.FRENCH)) + "\r\n";
    return Stream.concat(
        cells, Stream.of(Polluted.text("at the end", clean, text + "\0".repeat(512))));
  }

  private static Stream<Polluted> controls(Inventory clean) {
    String text = String.join("\r\n", clean.lines(Writing.FRENCH)) + "\r\n";
    return Stream.concat(
        Stream.of(Polluted.text("end-of-file mark", clean, text + "\u001A")),
        Everywhere.cells(
            clean,
            Writing.FRENCH,
            (row, column, raw) ->
                column.isText() && !raw.isEmpty() && !raw.startsWith("\"") ? raw + "\u0007" : null,
            (truth, row, column) -> {
              String meant = truth.rows().get(row).cells().get(column.ordinal()).meant();
              return truth.also(row, column, meant + "\u0007");
            }));
  }

  private static Stream<Polluted> gzip(Inventory clean) {
    Polluted plain = Polluted.of("all", clean, clean.lines(Writing.FRENCH));
    byte[] packed = packed(plain.bytes());
    return Stream.of(
        plain.bytes(packed),
        Polluted.of("cut", clean, clean.lines(Writing.FRENCH))
            .bytes(java.util.Arrays.copyOf(packed, packed.length * 2 / 3))
            .truth(Truth.of(clean).nothingSure()));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
