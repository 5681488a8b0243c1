package vitrine.source;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What records say in one or a few of their cells, where the same spellings come again and again: a
 * town, a status, a date. A spelling is understood once, in the way of all rows; after that its
 * bytes are enough. Many records are looked at one after another, which a processor does best.
 */
final class Coded<T> implements PlainColumn {
  /** Between the cells of one spelling: a row with such a character is not plain. */
  private static final byte APART = 0x1F;

  /**
   * What a spelling means.
   *
   * @param plain whether nothing is found in it: else its row is for the way of all rows
   * @param value what it means; perhaps nothing
   */
  record Meaning<T>(boolean plain, T value) {}

  private final int[] columns;
  private final Function<MappedRow, Meaning<T>> reading;
  private final Spellings known = new Spellings();
  private byte[] together = new byte[64];

  /** What spellings mean, by their numbers. */
  private Object[] values = new Object[64];

  private boolean[] plains = new boolean[64];

  /** The numbers of the spellings of the records looked at. */
  private final int[] numbers = new int[ByteRows.MOST];

  /** What the one record says whose spelling has no number; null where it is not understood. */
  private Meaning<T> met;

  Coded(int[] columns, Function<MappedRow, Meaning<T>> reading) {
    this.columns = columns;
    this.reading = reading;
  }

  /** What every row says, because the file has no column for it. */
  static <T> Coded<T> absent(T value) {
    Coded<T> absent = new Coded<>(new int[0], null);
    absent.values[0] = value;
    absent.plains[0] = true;
    return absent;
  }

  /** What some fields say, faults and all. */
  static <T> Coded<T> of(Mapping mapping, List<Field> fields, Function<MappedRow, T> value) {
    return new Coded<>(
        columns(mapping, fields.toArray(Field[]::new)),
        row -> {
          T read = value.apply(row);
          return new Meaning<>(!row.isTold(), read);
        });
  }

  /** The columns that fields are made of. */
  static int[] columns(Mapping mapping, Field... fields) {
    Set<Integer> columns = new LinkedHashSet<>();
    for (Field field : fields) {
      FieldRule rule = mapping.rules().get(field);
      if (rule != null) {
        columns.addAll(rule.columns());
      }
    }
    return numbers(columns);
  }

  private static int[] numbers(Set<Integer> columns) {
    int[] numbers = new int[columns.size()];
    int next = 0;
    for (int column : columns) {
      numbers[next++] = column;
    }
    return numbers;
  }

  /** Whether a descriptor leaves the row out; null where it leaves none out. */
  static Coded<Boolean> filter(Mapping mapping) {
    Set<Integer> columns = new LinkedHashSet<>();
    for (Condition condition : Arrays.asList(mapping.keep(), mapping.drop())) {
      if (condition != null) {
        columns.addAll(condition.columns());
      }
    }
    return columns.isEmpty()
        ? null
        : new Coded<>(numbers(columns), row -> new Meaning<>(true, row.isFiltered()));
  }

  /** The columns that it is read from. */
  int[] columns() {
    return columns;
  }

  /** Whether the file has it, so that it must be looked at. */
  boolean isThere() {
    return reading != null;
  }

  @Override
  public void look(ByteRows rows, int[] some, int count, boolean[] plain) {
    met = null;
    if (columns.length == 1) {
      look(columns[0], rows, some, count);
    } else {
      for (int i = 0; i < count; i++) {
        numbers[some[i]] = joined(rows, some[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      int number = numbers[some[i]];
      plain[some[i]] &= number >= 0 && plains[number];
    }
  }

  private void look(int column, ByteRows rows, int[] some, int count) {
    byte[] bytes = rows.bytes();
    for (int i = 0; i < count; i++) {
      int record = some[i];
      int cell = rows.firsts[record] + column;
      numbers[record] = known.get(bytes, rows.starts[cell], rows.ends[cell]);
    }
  }

  private int joined(ByteRows rows, int record) {
    int length = join(rows, record);
    return known.get(together, 0, length);
  }

  /** Looks at a record; false where its spelling is met for the first time. */
  boolean look(ByteRows rows, int record) {
    met = null;
    numbers[record] = joined(rows, record);
    return numbers[record] >= 0;
  }

  /** Whether nothing is found in the record looked at. */
  boolean isPlain(int record) {
    int number = numbers[record];
    return number >= 0 ? plains[number] : met != null && met.plain;
  }

  /** What a record looked at says; null where it says nothing, or it is not known what. */
  @SuppressWarnings("unchecked") // Only a T is put.
  T value(int record) {
    int number = numbers[record];
    return number >= 0 ? (T) values[number] : met == null ? null : met.value;
  }

  /** Understands what a record says whose spelling is met for the first time. */
  void understand(MappedRow same) {
    met = reading.apply(same);
  }

  /** Reads it once more, for the sake of what is gathered of a whole column. */
  void gather(MappedRow same) {
    reading.apply(same);
  }

  /** Knows from now on what a record says that has been understood. */
  void remember(ByteRows rows, int record) {
    int length = join(rows, record);
    int number = known.put(together, 0, length);
    if (number >= 0) {
      if (number == values.length) {
        values = Arrays.copyOf(values, number * 2);
        plains = Arrays.copyOf(plains, number * 2);
      }
      values[number] = met.value;
      plains[number] = met.plain;
    }
  }

  /** Puts the cells together, perhaps in a new array; how many bytes they are. */
  private int join(ByteRows rows, int record) {
    int first = rows.firsts[record];
    int length = 0;
    for (int i = 0; i < columns.length; i++) {
      int from = rows.starts[first + columns[i]];
      int cell = rows.ends[first + columns[i]] - from;
      if (length + cell + 1 + Block.SLACK > together.length) {
        together = Arrays.copyOf(together, (length + cell + 1 + Block.SLACK) * 2);
      }
      if (i > 0) {
        together[length++] = APART;
      }
      System.arraycopy(rows.bytes(), from, together, length, cell);
      length += cell;
    }
    return length;
  }
}
