package vitrine.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** Lines of text on their way out: none is held. */
final class TextLines {
  private final Writer out;

  TextLines(OutputStream out, Charset charset) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, charset));
  }

  void add(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  void addAll(Iterable<String> lines) throws IOException {
    for (String line : lines) {
      add(line);
    }
  }

  void flush() throws IOException {
    out.flush();
  }
}
