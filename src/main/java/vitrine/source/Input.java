package vitrine.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
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

  /** One reading of the bytes; its digest, where one is made, is that of the file on disk. */
  static final class Opened extends InputStream {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final int BUFFER = 1 << 16;

    private final InputStream raw;
    private final MessageDigest digest;
    private final Counted counted;
    private final InputStream content;
    private final boolean inflated;

    private Opened(InputStream file, boolean digested) throws IOException {
      counted = new Counted(file);
      digest = digested ? sha256() : null;
      raw = digested ? new DigestInputStream(counted, digest) : counted;
      byte[] first = raw.readNBytes(GZIP.length);
      PushbackInputStream all = new PushbackInputStream(raw, GZIP.length);
      all.unread(first);
      inflated = Arrays.equals(first, GZIP);
      InputStream buffered = new BufferedInputStream(all, BUFFER);
      content = inflated ? new GZIPInputStream(buffered, BUFFER) : buffered;
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

    /** Reads on to the end and gives the digest of all bytes; null where none is made. */
    String digest() throws IOException {
      raw.transferTo(OutputStream.nullOutputStream());
      return digest == null ? null : HexFormat.of().formatHex(digest.digest());
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
    return open(false);
  }

  /** Opens the bytes from the start, with a digest of them or without. */
  Opened open(boolean digested) {
    if (Files.isDirectory(path)) {
      throw refusal(FindingCode.FILE_UNREADABLE, "");
    }
    try {
      return new Opened(Files.newInputStream(path), digested);
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
