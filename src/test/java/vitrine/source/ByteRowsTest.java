package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict scanner and the cutter of blocks against the general parser, record by record. */
class ByteRowsTest {
  private static final String LETTERS = "aé\"\",,;\n\n\r\t #\u0007œ'=";

  private static Dialect dialect(Charset charset, char delimiter) {
    return new Dialect(
        Encoding.given(charset),
        new Separation(delimiter, '"', true, null, false, ""),
        new Layout(List.of(1), false, 0, false, false, ""),
        Map.of(),
        (char) 0,
        Map.of());
  }

  /** The records of a text by the general parser; null where it refuses it. */
  private static List<String> general(String text, char delimiter) {
    List<String> records = new ArrayList<>();
    try {
      Guarded guarded = new Guarded(new StringReader(text), Limits.USUAL, null);
      new CsvRecords(dialect(StandardCharsets.UTF_8, delimiter))
          .forEach(guarded, row -> records.add(shown(row)));
      return records;
    } catch (IOException broken) {
      return null;
    }
  }

  /** The same from bytes, in blocks of that size; null where the strict grammar does not hold. */
  private static List<String> bytes(byte[] text, Charset charset, char delimiter, int size) {
    List<String> records = new ArrayList<>();
    try {
      Blocks blocks = new Blocks(new ByteArrayInputStream(text), size);
      Dialect dialect = dialect(charset, delimiter);
      ByteRows rows =
          new ByteRows(dialect, Limits.USUAL, EncodingSigns.ofLines(dialect.encoding()));
      Block block = new Block(size);
      while (blocks.fill(block)) {
        rows.open(block);
        int most = 1 + size % ByteRows.MOST;
        for (int count = rows.next(most); count > 0; count = rows.next(most)) {
          for (int i = 0; i < count; i++) {
            records.add(shown(rows.row(i)));
          }
        }
      }
      return records;
    } catch (NotPlain other) {
      return null;
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String shown(Row row) {
    List<String> cells = IntStream.range(0, row.width()).mapToObj(row::cell).toList();
    return row.line() + " " + cells;
  }

  /**
   * What the scanner accepts, the general parser reads so too. Half a million texts of nasty
   * letters; a good part of them is accepted, else the test would say nothing.
   */
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 64, 1024})
  void readsWhatTheGeneralParserReads(int size) {
    Random chance = new Random(size);
    int accepted = 0;
    for (int i = 0; i < 125_000; i++) {
      String text = text(chance);
      char delimiter = ",;\t".charAt(chance.nextInt(3));
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      List<String> ours = bytes(utf8, StandardCharsets.UTF_8, delimiter, size);
      if (ours != null) {
        accepted++;
        assertThat(ours).as(text).isEqualTo(general(text, delimiter));
        byte[] windows = text.getBytes(Encoding.WINDOWS_1252);
        assertThat(bytes(windows, Encoding.WINDOWS_1252, delimiter, 1024)).isEqualTo(ours);
      }
    }
    assertThat(accepted).isGreaterThan(10_000);
  }

  private static String text(Random chance) {
    StringBuilder text = new StringBuilder();
    int length = chance.nextInt(24);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
      if (chance.nextInt(6) == 0) {
        text.append("\"x\"\"y\n\",");
      }
    }
    return text.toString();
  }

  /** Blocks are whole records in order, with the line and place at which each begins. */
  @Test
  void blocksHaveTheirLinesAndPlaces() throws IOException {
    byte[] text = "a,b\n1,\"x\ny\"\n2,z\n\n3,\"w\"\n4,end".getBytes(StandardCharsets.UTF_8);
    Blocks blocks = new Blocks(new ByteArrayInputStream(text), 12);
    Block block = new Block(12);
    List<String> cut = new ArrayList<>();
    while (blocks.fill(block)) {
      String records = new String(block.bytes, block.from, block.to, StandardCharsets.UTF_8);
      cut.add(block.index + " " + block.line + " " + block.place + " " + records);
    }
    assertThat(cut)
        .containsExactly("0 1 0 a,b\n1,\"x\ny\"\n", "1 4 12 2,z\n\n3,\"w\"\n", "2 7 23 4,end");
  }

  /** Every beginning of up to four bytes is a letter to us where it is one to the JDK. */
  @Test
  void knowsLettersOfUtf8AsTheJdkDoes() {
    Random chance = new Random(1);
    for (int i = 0; i < 2_000_000; i++) {
      byte[] bytes = new byte[4 + Block.SLACK];
      int length = 1 + chance.nextInt(4);
      for (int j = 0; j < length; j++) {
        bytes[j] = (byte) (j == 0 ? 0x80 + chance.nextInt(128) : 0x78 + chance.nextInt(0x58));
      }
      int ours = Utf8.length(bytes, 0, length);
      boolean same = ours > 0 && isLetter(bytes, ours);
      boolean none = ours == 0 && IntStream.rangeClosed(1, length).noneMatch(n -> isOne(bytes, n));
      assertThat(same || none).as(Arrays.toString(bytes)).isTrue();
    }
  }

  private static boolean isLetter(byte[] bytes, int length) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
      return text.codePointCount(0, text.length()) == 1;
    } catch (CharacterCodingException wrong) {
      return false;
    }
  }

  /** U+FFFE is left to the general parser, which takes it for something else. */
  private static boolean isOne(byte[] bytes, int length) {
    return isLetter(bytes, length)
        && !new String(bytes, 0, length, StandardCharsets.UTF_8).equals("\uFFFE");
  }

  @Test
  void countsBytes() {
    byte[] text = "a\"b\"\"cdefgh\"i\n\u00E9\"".getBytes(StandardCharsets.UTF_8);
    assertThat(Blocks.count(text, text.length, '"')).isEqualTo(5);
    assertThat(Blocks.count(text, 3, '"')).isEqualTo(1);
    assertThat(Blocks.count(text, text.length, '\n')).isEqualTo(1);
    byte[] many = new byte[10_000];
    Arrays.fill(many, (byte) '"');
    for (int length = 0; length <= many.length; length += length < 30 ? 1 : 997) {
      assertThat(Blocks.count(many, length, '"')).isEqualTo(length);
    }
  }
}
