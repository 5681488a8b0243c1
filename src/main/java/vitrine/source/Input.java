package vitrine.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * A file that can be opened again for every attempt; gzip is inflated, known by its first bytes.
 * Standard input is spooled to a file before it becomes one.
 *
 * @param name how people and machines call it
 * @param path where it lies
 */
record Input(FileName name, Path path) {

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytes += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int got = super.read(buffer, from, length);
      bytes += Math.max(got, 0);
      return got;
    }
  }

  /** One reading of the bytes; its digest is that of the file as it lies on disk. */
  static final class Opened extends InputStream {
    private final DigestInputStream raw;
    private final Counted counted;
    private final InputStream content;
    private final boolean inflated;

    private Opened(InputStream file) throws IOException {
      counted = new Counted(file);
      raw = new DigestInputStream(counted, sha256());
      BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
      buffered.mark(2);
      inflated = buffered.read() == 0x1f && buffered.read() == 0x8b;
      buffered.reset();
      content = inflated ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    boolean isInflated() {
      return inflated;
    }

    /** How many bytes of the file itself have been read. */
    long rawBytes() {
      return counted.bytes;
    }

    /** Reads on to the end and gives the digest of all bytes. */
    String digest() throws IOException {
      raw.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(raw.getMessageDigest().digest());
    }

    @Override
    public int read() throws IOException {
      return content.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return content.read(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /** Opens the bytes from the start. */
  Opened open() {
    if (Files.isDirectory(path)) {
      throw refusal(FindingCode.FILE_UNREADABLE, "");
    }
    try {
      return new Opened(Files.newInputStream(path));
    } catch (NoSuchFileException missing) {
      throw refusal(FindingCode.FILE_MISSING, "");
    } catch (EOFException | ZipException damaged) {
      throw refusal(FindingCode.FILE_UNREADABLE, "gzip");
    } catch (IOException unreadable) {
      throw refusal(FindingCode.FILE_UNREADABLE, unreadable.getClass().getSimpleName());
    }
  }

  /** How many bytes it has on disk; 0 where that cannot be told. */
  long size() {
    try {
      return Files.size(path);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /** The first bytes, inflated. */
  byte[] head(int length) {
    try (Opened opened = open()) {
      return opened.readNBytes(length);
    } catch (EOFException | ZipException damaged) {
      throw refusal(FindingCode.FILE_UNREADABLE, "gzip");
    } catch (IOException unreadable) {
      throw refusal(FindingCode.FILE_UNREADABLE, unreadable.getClass().getSimpleName());
    }
  }

  /** All bytes; for small files such as descriptors. */
  byte[] bytes() {
    return head(Integer.MAX_VALUE);
  }

  Refusal refusal(FindingCode code, String found) {
    return Refusal.input(code, Place.of(name), found, "");
  }
}
