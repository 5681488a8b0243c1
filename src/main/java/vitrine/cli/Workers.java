package vitrine.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Pieces of work on several threads, whose outcomes are taken in the order of the pieces. No more
 * pieces are under way than there are threads. What a piece throws is thrown where its outcome is
 * taken; once this is closed nothing is under way any more.
 */
final class Workers<T> implements AutoCloseable {
  private final ExecutorService pool;
  private final Queue<Future<T>> outcomes = new ArrayDeque<>();

  Workers(int threads, List<Callable<T>> pieces) {
    pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, pieces.size())));
    pieces.forEach(piece -> outcomes.add(pool.submit(piece)));
  }

  /** The outcome of the next piece, once it is there. */
  T next() {
    try {
      return outcomes.remove().get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException bug
          ? bug
          : new IllegalStateException(failed.getCause());
    }
  }

  /** What is not begun is dropped, and what is under way is waited for: no file is half written. */
  @Override
  public void close() {
    outcomes.forEach(outcome -> outcome.cancel(false));
    pool.shutdown();
    try {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
