package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void outcomesComeInTheOrderOfThePieces() {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<Integer>> pieces =
        List.of(
            () -> {
              second.await();
              return 1;
            },
            () -> {
              second.countDown();
              return 2;
            });
    try (Workers<Integer> workers = new Workers<>(2, pieces)) {
      assertThat(List.of(workers.next(), workers.next())).containsExactly(1, 2);
    }
  }

  @Test
  void noMoreAreUnderWayThanThereAreThreads() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Integer>> pieces = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      pieces.add(
          () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(1);
            return now.decrementAndGet();
          });
    }
    try (Workers<Integer> workers = new Workers<>(3, pieces)) {
      pieces.forEach(piece -> workers.next());
    }
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void afterAnErrorNothingIsBegun() {
    AtomicInteger begun = new AtomicInteger();
    List<Callable<Integer>> pieces = new ArrayList<>();
    pieces.add(
        () -> {
          throw new OutOfMemoryError();
        });
    for (int i = 0; i < 200; i++) {
      pieces.add(
          () -> {
            Thread.sleep(5);
            return begun.incrementAndGet();
          });
    }
    Workers<Integer> workers = new Workers<>(1, pieces);
    assertThatThrownBy(
            () -> {
              try (workers) {
                workers.next();
              }
            })
        .isInstanceOf(OutOfMemoryError.class);
    int atTheEnd = begun.get();
    assertThat(atTheEnd).isLessThan(200);
    assertThatThrownBy(workers::next).isInstanceOf(RuntimeException.class);
    assertThat(begun.get()).isEqualTo(atTheEnd);
  }

  @Test
  void nothingToDoIsDone() {
    try (Workers<Integer> workers = new Workers<>(8, List.of())) {
      assertThat(workers).isNotNull();
    }
  }
}
