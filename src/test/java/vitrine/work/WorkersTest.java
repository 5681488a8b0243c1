package vitrine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {
  private static final List<Integer> ITEMS = List.of(1, 2, 3, 4, 5, 6, 7);

  @Test
  void resultsAreInTheOrderOfTheItems() {
    for (int most : new int[] {1, 2, 8}) {
      assertThat(Workers.parallel(most, ITEMS, item -> item * item))
          .containsExactly(1, 4, 9, 16, 25, 36, 49);
    }
    assertThat(Workers.parallel(8, List.<Integer>of(), item -> item)).isEmpty();
  }

  @Test
  void theFirstFaultInTheOrderOfTheItemsIsTold() {
    assertThatThrownBy(() -> Workers.parallel(3, ITEMS, WorkersTest::oddOnly))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2");
  }

  private static int oddOnly(int item) {
    if (item % 2 == 0) {
      throw new IllegalArgumentException(Integer.toString(item));
    }
    return item;
  }

  @Test
  void outcomesComeInTheOrderOfThePieces() {
    for (int threads : new int[] {1, 2, 8}) {
      try (Workers<Integer> workers = Workers.on(threads, 1000, piece -> piece * 2)) {
        for (int piece = 0; piece < 1000; piece++) {
          assertThat(workers.next()).isEqualTo(piece * 2);
        }
        assertThatThrownBy(workers::next).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  /** Of many pieces some are made ahead, and no more than twice as many as there are threads. */
  @Test
  void manyPiecesAreMadeAFewAhead() {
    for (int threads : new int[] {1, 2, 8}) {
      AtomicInteger made = new AtomicInteger();
      try (Workers<Integer> workers =
          Workers.onMany(
              threads,
              piece -> {
                made.incrementAndGet();
                return piece;
              })) {
        for (int piece = 0; piece < 100; piece++) {
          assertThat(workers.next()).isEqualTo(piece);
          assertThat(made.get()).isLessThanOrEqualTo(piece + 1 + 2 * threads);
        }
      }
    }
  }

  /** The first piece waits for the second, which another thread makes. */
  @Test
  @Timeout(30)
  void theTakingThreadIsOneOfTheWorkers() {
    CountDownLatch second = new CountDownLatch(1);
    try (Workers<Integer> workers = Workers.on(2, 2, piece -> afterTheSecond(piece, second))) {
      assertThat(List.of(workers.next(), workers.next())).containsExactly(0, 1);
    }
  }

  private static int afterTheSecond(int piece, CountDownLatch second) {
    if (piece == 1) {
      second.countDown();
    }
    await(second);
    return piece;
  }

  @Test
  void noMoreAreUnderWayThanThereAreThreadsAndFewWaitToBeTaken() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    try (Workers<Integer> workers =
        Workers.on(
            3,
            500,
            piece -> {
              begun.incrementAndGet();
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              return now.decrementAndGet();
            })) {
      for (int taken = 0; taken < 500; taken++) {
        assertThat(begun.get() - taken).isLessThanOrEqualTo(24);
        workers.next();
      }
    }
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void afterAnErrorNothingIsBegun() {
    for (int threads : new int[] {1, 3}) {
      AtomicInteger begun = new AtomicInteger();
      Workers<Integer> workers = Workers.on(threads, 200, piece -> failingFirst(piece, begun));
      assertThatThrownBy(
              () -> {
                try (workers) {
                  workers.next();
                }
              })
          .isInstanceOf(OutOfMemoryError.class);
      int atTheEnd = begun.get();
      assertThat(atTheEnd).isLessThan(200);
      assertThatThrownBy(workers::next).isInstanceOf(IllegalStateException.class);
      assertThat(begun.get()).isEqualTo(atTheEnd);
    }
  }

  private static int failingFirst(int piece, AtomicInteger begun) {
    if (piece == 0) {
      throw new OutOfMemoryError("made up");
    }
    return begun.incrementAndGet();
  }

  @Test
  void nothingToDoIsDone() {
    try (Workers<Integer> workers = Workers.on(8, 0, piece -> piece)) {
      assertThatThrownBy(workers::next).isInstanceOf(IllegalStateException.class);
    }
  }

  /** Memory that runs out in any thread ends the wait and not the answer. */
  @Test
  @Timeout(30)
  void anErrorInAnyThreadEndsTheWait() {
    CountDownLatch both = new CountDownLatch(2);
    assertThatThrownBy(() -> Workers.parallel(2, List.of(1, 2), item -> exhausted(both)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  /** Each of two threads comes here before one of them goes on: neither is spared. */
  private static int exhausted(CountDownLatch both) {
    both.countDown();
    await(both);
    throw new OutOfMemoryError("made up");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
