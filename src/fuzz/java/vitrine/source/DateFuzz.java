package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DateFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.DATE.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void date(byte[] bytes) {
    FuzzTarget.DATE.check(bytes);
  }
}
