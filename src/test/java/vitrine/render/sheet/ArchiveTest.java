package vitrine.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compressed and archived here is read back by the JDK. */
class ArchiveTest {
  static Stream<byte[]> contents() {
    Random random = new Random(1);
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    byte[] far = new byte[3 * 32_768 + 7];
    random.nextBytes(far);
    System.arraycopy(far, 0, far, 32_768, 300);
    System.arraycopy(far, 100, far, 32_768 + 301, 32_768);
    byte[] few = new byte[200_000];
    for (int i = 0; i < few.length; i++) {
      few[i] = (byte) (random.nextInt(4) * 70);
    }
    return Stream.of(
        new byte[0],
        new byte[] {-1},
        "ab".getBytes(StandardCharsets.US_ASCII),
        new byte[257],
        new byte[258],
        new byte[259],
        new byte[70_000],
        "<c r=\"A1\" s=\"4\"><v>12.5</v></c>".repeat(5000).getBytes(StandardCharsets.UTF_8),
        noise,
        far,
        few);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void theJdkReadsBackWhatIsCompressed(byte[] content) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    byte[] packed = Deflate.of(content);
    inflater.setInput(packed);
    byte[] read = new byte[content.length + 1];
    int length = inflater.inflate(read);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    assertThat(length).isEqualTo(content.length);
    assertThat(Arrays.copyOf(read, length)).isEqualTo(content);
    inflater.end();
  }

  @Test
  void whatRepeatsItselfBecomesSmall() {
    assertThat(Deflate.of(new byte[100_000])).hasSizeLessThan(800);
  }

  @Test
  void theJdkReadsTheArchiveAndOurReaderToo() throws IOException {
    Archive archive = new Archive();
    archive.add("b/é.xml", "zwei".getBytes(StandardCharsets.UTF_8));
    archive.add("a.xml", new byte[5000]);
    archive.add("[first].xml", new byte[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archive.write(out);
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
        assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
      }
    }
    assertThat(files.keySet()).containsExactly("[first].xml", "a.xml", "b/é.xml");
    Map<String, byte[]> ours = new TreeMap<>();
    new ArchiveFiles(out.toByteArray()).each(ours::put);
    assertThat(ours).containsExactlyEntriesOf(files);
    assertThat(new String(ours.get("b/é.xml"), StandardCharsets.UTF_8)).isEqualTo("zwei");
  }
}
