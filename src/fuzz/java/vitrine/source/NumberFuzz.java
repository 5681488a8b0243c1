package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class NumberFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.NUMBER.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void number(byte[] bytes) {
    FuzzTarget.NUMBER.check(bytes);
  }
}
