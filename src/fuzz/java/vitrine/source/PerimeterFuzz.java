package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class PerimeterFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.PERIMETER.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void perimeter(byte[] bytes) {
    FuzzTarget.PERIMETER.check(bytes);
  }
}
