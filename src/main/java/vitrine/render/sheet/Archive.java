package vitrine.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A zip archive that is the same bytes each time and everywhere: its files by name, all of one
 * time, compressed by {@link Deflate}.
 */
final class Archive {
  private static final int LOCAL = 0x04034B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int END = 0x06054B50;

  /** The version of the format that is needed to read it: 2.0, for its compression. */
  private static final short VERSION = 20;

  /** Names are UTF-8. */
  private static final short FLAGS = 1 << 11;

  private static final short DEFLATED = 8;

  /** The first of January 1980, the earliest that the format can tell. */
  private static final int TIME = 0x0021_0000;

  /** A file as it is kept. */
  private record Packed(byte[] bytes, int checksum, int size) {}

  private final Map<String, Packed> files = new TreeMap<>();

  /** Adds a file. */
  void add(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    files.put(name, new Packed(Deflate.of(content), (int) checksum.getValue(), content.length));
  }

  /** Writes the archive; the stream stays open. */
  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    int offset = 0;
    for (Map.Entry<String, Packed> file : files.entrySet()) {
      byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
      Packed packed = file.getValue();
      ByteBuffer local = described(4, packed, name).putInt(0, LOCAL);
      out.write(local.array());
      out.write(name);
      out.write(packed.bytes());
      ByteBuffer central = described(6, packed, name).putInt(0, CENTRAL).putShort(4, VERSION);
      directory.write(central.array(), 0, central.capacity());
      directory.write(trailer(offset));
      directory.write(name);
      offset = Math.addExact(offset, 30 + name.length + packed.bytes().length);
    }
    directory.writeTo(out);
    out.write(end(directory.size(), offset));
    out.flush();
  }

  /** What both headers say of a file, with room for what stands before it. */
  private static ByteBuffer described(int before, Packed packed, byte[] name) {
    return little(before + 26)
        .position(before)
        .putShort(VERSION)
        .putShort(FLAGS)
        .putShort(DEFLATED)
        .putInt(TIME)
        .putInt(packed.checksum())
        .putInt(packed.bytes().length)
        .putInt(packed.size())
        .putShort((short) name.length)
        .putShort((short) 0);
  }

  /** What the directory says besides: nothing, but where the file is. */
  private static byte[] trailer(int offset) {
    return little(14).putInt(10, offset).array();
  }

  private byte[] end(int directory, int offset) {
    short count = (short) files.size();
    return little(22)
        .putInt(END)
        .putInt(0)
        .putShort(count)
        .putShort(count)
        .putInt(directory)
        .putInt(offset)
        .putShort((short) 0)
        .array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
