package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class FileFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.FILE.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void file(byte[] bytes) {
    FuzzTarget.FILE.check(bytes);
  }
}
