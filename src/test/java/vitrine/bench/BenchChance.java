package vitrine.bench;

/**
 * The chance in generated inventories: SplitMix64 (Steele, Lea and Flood, 2014) with whole numbers
 * only, spelt out because the JDK does not promise that its generators never change, and a figure
 * measured today is of use next year only if the file is the same.
 */
final class BenchChance {
  private long state;

  BenchChance(long seed) {
    state = seed;
  }

  private long bits() {
    state += 0x9E3779B97F4A7C15L;
    long bits = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  /** A whole number from 0 to {@code bound} − 1. */
  int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** True so many times in a thousand. */
  boolean in1000(int times) {
    return below(1000) < times;
  }
}
