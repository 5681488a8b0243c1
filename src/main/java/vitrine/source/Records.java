package vitrine.source;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** A way to cut a text into records. */
interface Records {
  /**
   * Hands every record on, blank ones too, each with the line on which it starts.
   *
   * @throws java.nio.charset.CharacterCodingException where bytes cannot be decoded
   * @throws IOException where quotes are broken, or the file cannot be read
   */
  void forEach(Guarded text, Consumer<Row> action) throws IOException;

  /** The line that was being read, from 1. */
  long line();

  /** A record as a list of cells. */
  record Listed(List<String> cells, long line) implements Row {
    public Listed {
      cells = List.copyOf(cells);
    }

    @Override
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public int width() {
      return cells.size();
    }
  }

  /** A record of which it is known in which cells a quote is a letter. */
  record Marked(Row row, BitSet letters) implements Row {
    @Override
    public String cell(int column) {
      return row.cell(column);
    }

    @Override
    public int width() {
      return row.width();
    }

    @Override
    public long line() {
      return row.line();
    }

    @Override
    public boolean mayHaveLetterQuote(int column) {
      return letters.get(column);
    }
  }
}
