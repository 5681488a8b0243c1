package vitrine.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a row says in one or a few of its cells, where the same spellings come again and again: a
 * town, a status, a date. A spelling is understood once, in the way of all rows; after that its
 * bytes are enough.
 */
final class Coded<T> {
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
  private final Spellings<Meaning<T>> known = new Spellings<>();
  private byte[] together = new byte[64];

  /** What the record looked at last says; null where that is not known. */
  private Meaning<T> meaning;

  Coded(int[] columns, Function<MappedRow, Meaning<T>> reading) {
    this.columns = columns;
    this.reading = reading;
  }

  /** What every row says, because the file has no column for it. */
  static <T> Coded<T> absent(T value) {
    Coded<T> absent = new Coded<>(new int[0], null);
    absent.meaning = new Meaning<>(true, value);
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
    return Stream.of(fields)
        .map(mapping.rules()::get)
        .filter(Objects::nonNull)
        .flatMapToInt(FieldRule::columns)
        .distinct()
        .toArray();
  }

  /** Whether a descriptor leaves the row out; null where it leaves none out. */
  static Coded<Boolean> filter(Mapping mapping) {
    int[] columns =
        Stream.of(mapping.keep(), mapping.drop())
            .filter(Objects::nonNull)
            .flatMapToInt(Condition::columns)
            .distinct()
            .toArray();
    return columns.length == 0
        ? null
        : new Coded<>(columns, row -> new Meaning<>(true, row.isFiltered()));
  }

  /** The columns that it is read from. */
  int[] columns() {
    return columns;
  }

  /** Whether the file has it, so that it must be looked at. */
  boolean isThere() {
    return reading != null;
  }

  /** Looks at a record; false where its spelling is met for the first time. */
  boolean look(ByteRows rows) {
    if (columns.length == 1) {
      int column = columns[0];
      meaning = known.get(rows.bytes(), rows.starts[column], rows.ends[column]);
    } else {
      int length = join(rows);
      meaning = known.get(together, 0, length);
    }
    return meaning != null;
  }

  /** Whether nothing is found in the record looked at. */
  boolean isPlain() {
    return meaning != null && meaning.plain();
  }

  /** What the record looked at says; null where it says nothing, or it is not known what. */
  T value() {
    return meaning == null ? null : meaning.value();
  }

  /** Understands what the record looked at says, which is not known yet. */
  void understand(MappedRow same) {
    meaning = reading.apply(same);
  }

  /** Reads it once more, for the sake of what is gathered of a whole column. */
  void gather(MappedRow same) {
    reading.apply(same);
  }

  /** Knows from now on what the record looked at says. */
  void remember(ByteRows rows) {
    int length = join(rows);
    known.put(together, 0, length, meaning);
  }

  /** Puts the cells together, perhaps in a new array; how many bytes they are. */
  private int join(ByteRows rows) {
    int length = 0;
    for (int i = 0; i < columns.length; i++) {
      int from = rows.starts[columns[i]];
      int cell = rows.ends[columns[i]] - from;
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
