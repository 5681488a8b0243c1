package vitrine.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The limit: a whole process that reads the bytes of a file and counts the line ends, with so many
 * threads. Nothing that understands the rows can be faster.
 */
final class LineCount {
  private static final int BLOCK = 1 << 18;

  private LineCount() {}

  /** Answers {@code FILE THREADS}. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    System.out.println(count(Path.of(args[0]), Integer.parseInt(args[1])));
  }

  static long count(Path file, int threads)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (FileChannel channel = FileChannel.open(file)) {
      List<Future<Long>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        long from = channel.size() * i / threads;
        long to = channel.size() * (i + 1) / threads;
        parts.add(pool.submit(() -> count(channel, from, to)));
      }
      long lines = 0;
      for (Future<Long> part : parts) {
        lines += part.get();
      }
      return lines;
    } finally {
      pool.shutdown();
    }
  }

  private static long count(FileChannel channel, long from, long to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BLOCK);
    byte[] bytes = new byte[BLOCK];
    long lines = 0;
    for (long at = from; at < to; at += buffer.limit()) {
      buffer.clear().limit((int) Math.min(BLOCK, to - at));
      while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
        // until the block is full
      }
      buffer.flip();
      buffer.get(bytes, 0, buffer.limit());
      lines += lines(bytes, buffer.limit());
    }
    return lines;
  }

  private static long lines(byte[] bytes, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
