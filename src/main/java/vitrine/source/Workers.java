package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several pieces of work at once. */
final class Workers {
  private Workers() {}

  /** Works on all items, in no order; the results and the first fault are in the items' order. */
  static <A, B> List<B> parallel(int most, List<A> items, Function<A, B> work) {
    int workers = Math.min(most, items.size());
    if (workers <= 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      items.forEach(item -> tasks.add(() -> work.apply(item)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdown();
    }
  }
}
