package vitrine.samples;

/**
 * The chance in the fictional region: SplitMix64 (Steele, Lea and Flood, 2014), spelt out here
 * because the JDK fixes neither how its generators turn bits into numbers nor that they never
 * change, and the committed files must come out the same on every JDK.
 */
public final class RegionDice {
  private long state;

  public RegionDice(long seed) {
    state = seed;
  }

  /** A number in [0, 1), every multiple of 2⁻⁵³ equally likely. */
  public double uniform() {
    state += 0x9E3779B97F4A7C15L;
    long bits = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return ((bits ^ (bits >>> 31)) >>> 11) * 0x1.0p-53;
  }

  public boolean chance(double probability) {
    return uniform() < probability;
  }

  /** A whole number from 0 to {@code bound} − 1. */
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** Bell-shaped around 0 with deviation 1, never beyond ±3, so that no shop is absurdly large. */
  double bell() {
    return 2 * (uniform() + uniform() + uniform() - 1.5);
  }
}
