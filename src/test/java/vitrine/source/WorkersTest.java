package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
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
    try {
      both.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    throw new OutOfMemoryError("made up");
  }
}
