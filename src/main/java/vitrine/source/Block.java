package vitrine.source;

/** Some whole records of a file, as bytes; filled anew again and again. */
final class Block {
  /** Room behind the last byte, so that eight can be looked at from there. */
  static final int SLACK = Long.BYTES;

  final byte[] bytes;

  /** Which of the file's blocks it is, from 0. */
  int index;

  /** Where its records begin and end in the bytes. */
  int from;

  int to;

  /** The line on which its first record starts, from 1. */
  long line;

  /** Where the byte at {@link #from} stands in the file. */
  long place;

  Block(int size) {
    bytes = new byte[size + SLACK];
  }
}
