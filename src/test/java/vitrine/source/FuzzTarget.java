package vitrine.source;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is fuzzed: each target takes any bytes, and throws where the program does wrong. */
enum FuzzTarget {
  FILE(FuzzedRuns::file, FuzzSeeds::files),
  DESCRIPTOR(FuzzedRuns::descriptor, FuzzSeeds::descriptors),
  PERIMETER(FuzzedRuns::perimeter, FuzzSeeds::perimeters),
  NUMBER(FuzzedGrammars::number, FuzzSeeds::numbers),
  QUANTITY(FuzzedGrammars::quantity, FuzzSeeds::quantities),
  DATE(FuzzedGrammars::date, FuzzSeeds::dates),
  DATE_FORMAT(FuzzedGrammars::dateFormat, FuzzSeeds::dateFormats);

  private final Consumer<byte[]> check;
  private final Supplier<Stream<byte[]>> seeds;

  FuzzTarget(Consumer<byte[]> check, Supplier<Stream<byte[]>> seeds) {
    this.check = check;
    this.seeds = seeds;
  }

  void check(byte[] bytes) {
    check.accept(bytes);
  }

  /** Where a fuzzer starts. */
  Stream<byte[]> seeds() {
    return seeds.get();
  }
}
