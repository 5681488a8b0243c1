package vitrine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against BigInteger, with a seed. */
class ExactSumTest {
  @Test
  void sumsAndProductsAreThoseOfBigInteger() {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      ExactSum sum = new ExactSum();
      BigInteger expected = BigInteger.ZERO;
      for (int i = 0; i < 100; i++) {
        long a = random.nextLong() >> random.nextInt(60);
        long b = random.nextLong() >> 20 + random.nextInt(40);
        sum.add(a);
        sum.addProduct(a >> 8, b);
        expected =
            expected
                .add(BigInteger.valueOf(a))
                .add(BigInteger.valueOf(a >> 8).multiply(BigInteger.valueOf(b)));
      }
      assertThat(sum.value(9)).isEqualTo(new BigDecimal(expected, 9));
    }
  }

  @Test
  void whatIsAddedCanBeTakenAway() {
    ExactSum sum = new ExactSum();
    sum.add(Long.MAX_VALUE);
    sum.add(Long.MAX_VALUE);
    sum.subtract(Long.MAX_VALUE);
    sum.subtract(Long.MAX_VALUE);
    assertThat(sum.isZero()).isTrue();
  }
}
