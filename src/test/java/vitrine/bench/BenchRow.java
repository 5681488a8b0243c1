package vitrine.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The rows of an inventory, put together as bytes: a generator that makes strings takes longer over
 * ten million rows than what is to be measured. What a row says hangs on seed, town and number
 * alone, and never on its form.
 */
final class BenchRow {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] VACANT = bytes("vacant");
  private static final byte[] EMPTY = {};
  private static final byte[] BIS = bytes(" bis");
  private static final byte[] COURTYARD = bytes(", cour intérieure");
  private static final byte[] SIGN = bytes(" « \"\"à l’angle\"\" »");

  /** June 2024, when all towns are surveyed: months counted from year 0. */
  private static final int SURVEY = 12 * 2024 + 5;

  private final long seed;
  private final BenchForm form;
  private final byte delimiter;
  private final byte[] line = new byte[1024];
  private BenchChance chance;
  private boolean quoted;
  private int size;

  BenchRow(long seed, BenchForm form) {
    this.seed = seed;
    this.form = form;
    this.delimiter = (byte) (form.french() ? ';' : ',');
  }

  /** Appends one of the premises of a town. */
  void write(int town, int number, OutputStream out) throws IOException {
    int vacancy = 50 + new BenchChance(seed * 31 + town).below(170);
    long place = (seed * 31 + town << 24) + number;
    chance = new BenchChance(place);
    quoted = form.quoted() && new BenchChance(~place).in1000(500);
    size = 0;
    open();
    digits(town, 5);
    cell();
    identity(town, number);
    cell();
    month(SURVEY);
    cell();
    text(BenchWords.ZONES.draw(chance));
    cell();
    boolean vacant = chance.in1000(vacancy);
    byte[] status = vacant ? VACANT : BenchWords.STATUSES.draw(chance);
    text(status);
    cell();
    boolean trades = !vacant && status[0] == 'o';
    name(trades && chance.in1000(850));
    cell();
    address();
    cell();
    text(trades && !chance.in1000(40) ? BenchWords.ACTIVITIES.draw(chance) : EMPTY);
    cell();
    area(vacant ? 250 : 90);
    cell();
    since(vacant && chance.in1000(800));
    cell();
    text(trades ? BenchWords.OPERATORS.draw(chance) : EMPTY);
    close();
    end(out);
  }

  private void end(OutputStream out) throws IOException {
    line[size++] = '\n';
    if (form.french()) {
      out.write(new String(line, 0, size, StandardCharsets.UTF_8).getBytes(WINDOWS));
    } else {
      out.write(line, 0, size);
    }
  }

  private void identity(int town, int number) {
    digits(town, 5);
    line[size++] = '-';
    line[size++] = 'L';
    digits(number, 6);
  }

  private void name(boolean known) {
    if (!known) {
      return;
    }
    text(BenchWords.SIGNS.draw(chance));
    line[size++] = ' ';
    text(BenchWords.NAMES.draw(chance));
    if (quoted && size % 7 == 0) {
      text(SIGN);
    }
  }

  private void address() {
    text(BenchWords.WAYS.draw(chance));
    line[size++] = ' ';
    text(BenchWords.STREETS.draw(chance));
    if (quoted && size % 5 == 0) {
      text(COURTYARD);
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
      line[size++] = (byte) (form.french() ? ',' : '.');
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
    close();
    line[size++] = delimiter;
    open();
  }

  private void open() {
    if (quoted) {
      line[size++] = '"';
    }
  }

  private void close() {
    open();
  }

  private void text(byte[] bytes) {
    System.arraycopy(bytes, 0, line, size, bytes.length);
    size += bytes.length;
  }

  /** A number with zeros before it up to that width. */
  private void digits(int number, int width) {
    int length = width;
    for (long limit = pow10(width); number >= limit; limit *= 10) {
      length++;
    }
    int rest = number;
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
