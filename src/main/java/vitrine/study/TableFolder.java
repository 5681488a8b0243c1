package vitrine.study;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The folder that a converted study is written into, file by file. */
public interface TableFolder {
  /** A table being written. */
  interface Rows {
    /** Writes a row; a missing cell is an empty text. */
    void row(List<String> cells) throws IOException;

    void close() throws IOException;
  }

  /** Starts a table. */
  Rows table(String file) throws IOException;

  /** Starts a file of another kind. */
  OutputStream file(String name) throws IOException;
}
