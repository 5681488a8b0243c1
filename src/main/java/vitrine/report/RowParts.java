package vitrine.report;

import java.util.List;

/**
 * Rows in parts that follow each other, of which each can be made by itself and on any thread: so
 * that several threads can make and write a long table.
 */
public interface RowParts {
  /** How many parts there are; some may have no rows. */
  int parts();

  /** The rows of a part, in order. */
  List<List<Object>> part(int part);
}
