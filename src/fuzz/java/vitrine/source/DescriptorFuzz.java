package vitrine.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorFuzz {
  static Stream<byte[]> seeds() {
    return FuzzTarget.DESCRIPTOR.seeds();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void descriptor(byte[] bytes) {
    FuzzTarget.DESCRIPTOR.check(bytes);
  }
}
