package vitrine.render.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The files of a zip archive in memory, by its directory: the JDK’s reader of streams takes the
 * sizes that the library writes behind its files for wrong ones.
 */
final class ArchiveFiles {
  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;

  private final ByteBuffer zip;

  ArchiveFiles(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Shows each file with its name. */
  void each(BiConsumer<String, byte[]> file) throws IOException {
    int end = zip.capacity() - END;
    int at = zip.getInt(end + 16);
    for (int left = zip.getShort(end + 10); left > 0; left--) {
      int name = zip.getShort(at + 28);
      byte[] called = bytes(at + CENTRAL_HEADER, name);
      file.accept(new String(called, StandardCharsets.UTF_8), content(at));
      at += CENTRAL_HEADER + name + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
  }

  private byte[] content(int header) throws IOException {
    int local = zip.getInt(header + 42);
    int from = local + LOCAL_HEADER + zip.getShort(local + 26) + zip.getShort(local + 28);
    byte[] content = new byte[zip.getInt(header + 24)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), from, zip.getInt(header + 20));
      int read = inflater.inflate(content);
      if (read < content.length) {
        throw new ZipException("ends after " + read + " bytes");
      }
      return content;
    } catch (DataFormatException damaged) {
      throw new ZipException(damaged.getMessage());
    } finally {
      inflater.end();
    }
  }

  private byte[] bytes(int from, int length) {
    byte[] bytes = new byte[length];
    zip.get(from, bytes);
    return bytes;
  }
}
