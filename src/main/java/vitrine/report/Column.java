package vitrine.report;

/** A column of a dataset: its id in every machine format, and the type of its values. */
public record Column(String id, Type type) {
  /** What a column holds; any value may be null, which is an empty cell. */
  public enum Type {
    /** A {@code String}. */
    TEXT,
    /** A {@code Long}. */
    INTEGER,
    /** A {@code Double}, in full precision. */
    NUMBER,
    /** A {@code List<String>} of codes. */
    CODES,
    /** A {@link Dataset}: nested in JSON, left out of flat formats. */
    RECORDS
  }

  /** Whether its values are numbers. */
  public boolean isNumeric() {
    return type == Type.INTEGER || type == Type.NUMBER;
  }

  public static Column text(String id) {
    return new Column(id, Type.TEXT);
  }

  public static Column integer(String id) {
    return new Column(id, Type.INTEGER);
  }

  public static Column number(String id) {
    return new Column(id, Type.NUMBER);
  }

  public static Column codes(String id) {
    return new Column(id, Type.CODES);
  }

  public static Column records(String id) {
    return new Column(id, Type.RECORDS);
  }
}
