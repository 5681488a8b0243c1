package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormatFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.DATE_FORMAT.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void dateFormat(byte[] bytes) {
    FuzzTarget.DATE_FORMAT.check(bytes);
  }
}
