package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.QUANTITY.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void quantity(byte[] bytes) {
    FuzzTarget.QUANTITY.check(bytes);
  }
}
