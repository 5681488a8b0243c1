package vitrine.render.sheet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compression after RFC 1951 that gives the same bytes on every machine. The JDK's own compresses
 * with the library that it was built with or finds on the machine, and their bytes differ. Matches
 * are taken greedily and written with the fixed codes: what is written here repeats itself so much
 * that more effort would save little.
 */
final class Deflate {
  private static final int WINDOW = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;

  /** So many earlier places are tried for a longer match. */
  private static final int TRIES = 24;

  private static final int HASHES = 1 << 15;
  private static final int END_OF_BLOCK = 256;

  private static final int[] LENGTHS = starts(28, 4, 3);
  private static final int[] DISTANCES = starts(30, 2, 1);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int[] latest = new int[HASHES];
  private long bits;
  private int bitCount;

  /**
   * The first value of each code: the steps between them double after every so many codes, the
   * first so many apart.
   */
  private static int[] starts(int codes, int each, int first) {
    int[] starts = new int[codes];
    int value = first;
    for (int code = 0; code < codes; code++) {
      starts[code] = value;
      value += 1 << extraBits(code, each);
    }
    return starts;
  }

  private static int extraBits(int code, int each) {
    return Math.max(0, code / each - 1);
  }

  /** All of it, compressed, without any header. */
  static byte[] of(byte[] bytes) {
    return new Deflate().packed(bytes);
  }

  private byte[] packed(byte[] bytes) {
    // One block, the last, with fixed codes.
    put(0b011, 3);
    int[] earlier = new int[WINDOW];
    Arrays.fill(latest, -1);
    int at = 0;
    while (at < bytes.length) {
      long match = match(bytes, at, earlier);
      int length = (int) (match >>> 32);
      if (length < SHORTEST) {
        literal(bytes[at] & 0xFF);
        length = 1;
      } else {
        length(length);
        distance((int) match);
      }
      for (int i = 0; i < length; i++) {
        remember(bytes, at++, earlier);
      }
    }
    literal(END_OF_BLOCK);
    put(0, 7);
    return out.toByteArray();
  }

  /** The longest match before a place: its length above its distance. */
  private long match(byte[] bytes, int at, int[] earlier) {
    int most = Math.min(LONGEST, bytes.length - at);
    if (most < SHORTEST) {
      return 0;
    }
    long best = 0;
    int longest = SHORTEST - 1;
    int candidate = latest[hash(bytes, at)];
    for (int i = 0; i < TRIES && candidate >= 0 && at - candidate <= WINDOW; i++) {
      int length = Arrays.mismatch(bytes, candidate, candidate + most, bytes, at, at + most);
      length = length < 0 ? most : length;
      if (length > longest) {
        longest = length;
        best = (long) length << 32 | at - candidate;
        if (length == most) {
          break;
        }
      }
      int before = earlier[candidate & WINDOW - 1];
      candidate = before < candidate ? before : -1;
    }
    return best;
  }

  private void remember(byte[] bytes, int at, int[] earlier) {
    if (at + SHORTEST <= bytes.length) {
      int hash = hash(bytes, at);
      earlier[at & WINDOW - 1] = latest[hash];
      latest[hash] = at;
    }
  }

  private static int hash(byte[] bytes, int at) {
    int three = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    return three * 0x9E3779B1 >>> 17;
  }

  /** A byte, the end, or the code of a length: RFC 1951, section 3.2.6. */
  private void literal(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < 256) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  private void length(int length) {
    if (length == LONGEST) {
      literal(285);
      return;
    }
    int code = place(LENGTHS, length);
    literal(257 + code);
    put(length - LENGTHS[code], extraBits(code, 4));
  }

  private void distance(int distance) {
    int code = place(DISTANCES, distance);
    code(code, 5);
    put(distance - DISTANCES[code], extraBits(code, 2));
  }

  private static int place(int[] starts, int value) {
    int found = Arrays.binarySearch(starts, value);
    return found >= 0 ? found : -found - 2;
  }

  /** Huffman codes go with their highest bit first. */
  private void code(int code, int length) {
    put(Integer.reverse(code) >>> 32 - length, length);
  }

  /** Everything else goes with its lowest bit first. */
  private void put(int value, int count) {
    bits |= (long) value << bitCount;
    bitCount += count;
    while (bitCount >= 8) {
      out.write((int) bits & 0xFF);
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
