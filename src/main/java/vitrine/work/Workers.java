package vitrine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Pieces of work on several threads, whose outcomes are taken in the order of the pieces. The
 * thread that takes them is one of the workers: while it waits for an outcome it makes others. No
 * more pieces are under way or wait to be taken than were told, so that memory stays bounded.
 *
 * <p>What a piece throws is thrown where its outcome is taken, memory that runs out included: that
 * a thread has come to its end needs no memory to be told. Once this is closed nothing is under way
 * any more.
 */
public final class Workers<T> implements AutoCloseable {
  /** So many outcomes for each thread may wait to be taken. */
  private static final int AHEAD = 8;

  private static final int NONE = -1;

  private final IntFunction<T> work;
  private final int pieces;
  private final Object[] outcomes;
  private final Throwable[] faults;
  private final boolean[] done;
  private final List<Thread> others = new ArrayList<>();
  private int begun;
  private int taken;
  private boolean closed;

  private Workers(int threads, int window, int pieces, IntFunction<T> work) {
    this.work = work;
    this.pieces = pieces;
    this.outcomes = new Object[window];
    this.faults = new Throwable[window];
    this.done = new boolean[window];
    try {
      for (int i = 1; i < Math.min(threads, pieces); i++) {
        Thread other = new Thread(this::run);
        other.start();
        others.add(other);
      }
    } catch (Error noThread) {
      close();
      throw noThread;
    }
  }

  /**
   * Begins with the work.
   *
   * @param threads how many work at once, the taking one being one of them
   * @param pieces how many pieces there are
   * @param work what makes each; on any thread
   */
  public static <T> Workers<T> on(int threads, int pieces, IntFunction<T> work) {
    int window = Math.max(1, (int) Math.min(pieces, (long) AHEAD * threads));
    return new Workers<>(threads, window, pieces, work);
  }

  /**
   * Begins with work on large pieces of which nobody knows how many there are: no more than twice
   * as many as there are threads are under way or wait to be taken.
   */
  public static <T> Workers<T> onMany(int threads, IntFunction<T> work) {
    return new Workers<>(threads, 2 * threads, Integer.MAX_VALUE, work);
  }

  /** Works on all items; the results and the first fault are in the items' order. */
  public static <A, B> List<B> parallel(int threads, List<A> items, Function<A, B> work) {
    int pieces = items.size();
    List<B> results = new ArrayList<>(pieces);
    try (Workers<B> workers =
        new Workers<>(
            threads, Math.max(1, pieces), pieces, piece -> work.apply(items.get(piece)))) {
      for (int i = 0; i < pieces; i++) {
        results.add(workers.next());
      }
    }
    return results;
  }

  /** The outcome of the next piece, once it is there. */
  public T next() {
    int slot = take();
    for (int piece = begin(slot); piece != NONE; piece = begin(slot)) {
      make(piece);
    }
    return outcome(slot);
  }

  private synchronized int take() {
    if (closed || taken == pieces) {
      throw new IllegalStateException("no more pieces");
    }
    return taken % done.length;
  }

  @SuppressWarnings("unchecked") // Only what the work gives is noted.
  private synchronized T outcome(int slot) {
    final T outcome = (T) outcomes[slot];
    final Throwable fault = faults[slot];
    outcomes[slot] = null;
    faults[slot] = null;
    done[slot] = false;
    taken++;
    notifyAll();
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault != null) {
      throw (RuntimeException) fault;
    }
    return outcome;
  }

  private void run() {
    for (int piece = begin(NONE); piece != NONE; piece = begin(NONE)) {
      make(piece);
    }
  }

  /**
   * The next piece to make, once there is room for its outcome; none when the outcome in a slot is
   * there, or where no slot is waited for when nothing is left to begin.
   */
  private synchronized int begin(int slot) {
    try {
      while (!isOver(slot)) {
        if (!closed && begun < pieces && begun - taken < done.length) {
          return begun++;
        }
        wait();
      }
      return NONE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private boolean isOver(int slot) {
    return slot == NONE ? closed || begun == pieces : done[slot];
  }

  private void make(int piece) {
    T outcome = null;
    Throwable fault = null;
    try {
      outcome = work.apply(piece);
    } catch (RuntimeException | Error thrown) {
      fault = thrown;
    }
    note(piece % done.length, outcome, fault);
  }

  private synchronized void note(int slot, T outcome, Throwable fault) {
    outcomes[slot] = outcome;
    faults[slot] = fault;
    done[slot] = true;
    notifyAll();
  }

  /** What is not begun is dropped, and what is under way is waited for: no file is half written. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    boolean interrupted = false;
    for (Thread other : others) {
      while (other.isAlive()) {
        try {
          other.join();
        } catch (InterruptedException late) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
