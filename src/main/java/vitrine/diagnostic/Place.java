package vitrine.diagnostic;

/**
 * Where something was found.
 *
 * @param file the input
 * @param line the line on which the record starts, from 1; 0 where no line is meant
 * @param column the column's name or, in JSON, the path; empty where no column is meant
 */
public record Place(FileName file, long line, String column) {

  /** A whole file. */
  public static Place of(FileName file) {
    return new Place(file, 0, "");
  }
}
