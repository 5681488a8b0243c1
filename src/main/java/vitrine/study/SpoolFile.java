package vitrine.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vitrine.diagnostic.Refusal;
import vitrine.ranking.DrawRoom;
import vitrine.ranking.DrawSpool;

/** Draws in a temporary file, which is gone with the run. */
final class SpoolFile implements DrawSpool {
  /** The part of the memory that draws may take; the towns and their figures take the rest. */
  private static final long PART_OF_MEMORY = 4;

  private final FileChannel file;

  private SpoolFile(FileChannel file) {
    this.file = file;
  }

  /** In memory what leaves room for all else, in a file what is more. */
  static DrawRoom room() {
    return new DrawRoom(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY, SpoolFile::open);
  }

  private static DrawSpool open() {
    try {
      Path path = Files.createTempFile("vitrine", ".draws");
      return new SpoolFile(
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException failed) {
      throw refusal(failed);
    }
  }

  @Override
  public void write(ByteBuffer from, long place) {
    try {
      long at = place;
      while (from.hasRemaining()) {
        at += file.write(from, at);
      }
    } catch (IOException failed) {
      throw refusal(failed);
    }
  }

  @Override
  public void read(ByteBuffer into, long place) {
    try {
      long at = place;
      while (into.hasRemaining()) {
        int read = file.read(into, at);
        if (read < 0) {
          throw new IOException("ends at " + at);
        }
        at += read;
      }
    } catch (IOException failed) {
      throw refusal(failed);
    }
  }

  private static Refusal refusal(IOException failed) {
    return Refusal.output("output.temporary", failed.getClass().getSimpleName());
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException left) {
      throw refusal(left);
    }
  }
}
