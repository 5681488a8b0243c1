package vitrine.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The rows of one town, one after the other, put together as bytes: a generator that makes strings
 * takes longer over ten million rows than what is to be measured.
 */
final class BenchRow {
  private static final byte[] VACANT = "vacant".getBytes(StandardCharsets.UTF_8);
  private static final byte[] EMPTY = {};
  private static final byte[] COURTYARD = ", cour intérieure".getBytes(StandardCharsets.UTF_8);
  private static final byte[] QUOTE = {'"'};
  private static final byte[] BIS = " bis".getBytes(StandardCharsets.UTF_8);

  /** June 2024, when all towns are surveyed: months counted from year 0. */
  private static final int SURVEY = 12 * 2024 + 5;

  private final int town;
  private final boolean quoted;
  private final BenchChance chance;
  private final int vacancy;
  private final byte[] line = new byte[512];
  private int size;

  BenchRow(int town, long seed, boolean quoted) {
    this.town = town;
    this.quoted = quoted;
    this.chance = new BenchChance(seed * 31 + town);
    this.vacancy = 50 + chance.below(170);
  }

  void write(long number, OutputStream out) throws IOException {
    size = 0;
    digits(town, 5);
    cell();
    identity(number);
    cell();
    month(SURVEY);
    cell();
    text(BenchWords.ZONES.draw(chance));
    cell();
    boolean vacant = chance.in1000(vacancy);
    byte[] status = vacant ? VACANT : BenchWords.STATUSES.draw(chance);
    text(status);
    cell();
    address();
    cell();
    boolean trades = !vacant && status[0] == 'o';
    text(trades && !chance.in1000(40) ? BenchWords.ACTIVITIES.draw(chance) : EMPTY);
    cell();
    area(vacant ? 250 : 90);
    cell();
    since(vacant && chance.in1000(800));
    cell();
    text(trades ? BenchWords.OPERATORS.draw(chance) : EMPTY);
    line[size++] = '\n';
    out.write(line, 0, size);
  }

  private void identity(long number) {
    digits(town, 5);
    line[size++] = '-';
    line[size++] = 'L';
    digits(number, 6);
  }

  private void address() {
    text(quoted ? QUOTE : EMPTY);
    text(BenchWords.STREETS.draw(chance));
    if (quoted) {
      text(chance.in1000(100) ? COURTYARD : EMPTY);
      text(QUOTE);
    }
    cell();
    int most = 20 + chance.below(200);
    digits(1 + chance.below(most), 1);
    if (chance.in1000(50)) {
      text(BIS);
    }
  }

  /** Small shops are many and large ones few; one in ten is measured to the decimetre. */
  private void area(int missingIn1000) {
    if (chance.in1000(missingIn1000)) {
      return;
    }
    int most = 60 + chance.below(1 << (4 + chance.below(7)));
    digits(18 + chance.below(most), 1);
    if (chance.in1000(100)) {
      line[size++] = '.';
      line[size++] = (byte) ('1' + chance.below(9));
    }
  }

  /** Mostly by the month, now and then by the day or the year: recent ones are more. */
  private void since(boolean known) {
    if (!known) {
      return;
    }
    int month = SURVEY - 1 - chance.below(1 + chance.below(120));
    if (chance.in1000(60) && month / 12 < SURVEY / 12) {
      digits(month / 12, 4);
      return;
    }
    month(month);
    if (chance.in1000(90)) {
      line[size++] = '-';
      digits(1 + chance.below(28), 2);
    }
  }

  private void month(int month) {
    digits(month / 12, 4);
    line[size++] = '-';
    digits(month % 12 + 1, 2);
  }

  private void cell() {
    line[size++] = ',';
  }

  private void text(byte[] bytes) {
    System.arraycopy(bytes, 0, line, size, bytes.length);
    size += bytes.length;
  }

  /** A number with zeros before it up to that width. */
  private void digits(long number, int width) {
    int length = width;
    for (long limit = pow10(width); number >= limit; limit *= 10) {
      length++;
    }
    long rest = number;
    for (int i = size + length - 1; i >= size; i--) {
      line[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += length;
  }

  private static long pow10(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
