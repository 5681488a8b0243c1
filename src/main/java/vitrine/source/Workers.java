package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Several pieces of work at once. Whatever ends a thread, memory that runs out included, ends the
 * wait for it: a pool would wait for a result that never comes.
 */
final class Workers<A, B> implements Runnable {
  private final List<A> items;
  private final Function<A, B> work;
  private final List<B> results = new ArrayList<>();
  private final Throwable[] faults;
  private final boolean[] done;
  private final AtomicInteger next = new AtomicInteger();

  private Workers(List<A> items, Function<A, B> work) {
    this.items = items;
    this.work = work;
    this.faults = new Throwable[items.size()];
    this.done = new boolean[items.size()];
    items.forEach(item -> results.add(null));
  }

  /** Works on all items, in no order; the results and the first fault are in the items' order. */
  static <A, B> List<B> parallel(int most, List<A> items, Function<A, B> work) {
    Workers<A, B> workers = new Workers<>(items, work);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(most, items.size()); i++) {
      others.add(new Thread(workers));
    }
    others.forEach(Thread::start);
    workers.run();
    others.forEach(Workers::await);
    return workers.results();
  }

  private static void await(Thread other) {
    try {
      other.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void run() {
    for (int i = next.getAndIncrement(); i < done.length; i = next.getAndIncrement()) {
      try {
        results.set(i, work.apply(items.get(i)));
      } catch (RuntimeException | Error fault) {
        faults[i] = fault;
      }
      done[i] = true;
    }
  }

  private List<B> results() {
    for (int i = 0; i < done.length; i++) {
      if (faults[i] instanceof Error error) {
        throw error;
      }
      if (faults[i] instanceof RuntimeException fault) {
        throw fault;
      }
      if (!done[i]) {
        throw new IllegalStateException("a thread ended before its work");
      }
    }
    return results;
  }
}
