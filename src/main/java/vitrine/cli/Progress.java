package vitrine.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import vitrine.render.Wording;

/**
 * How far a long run is, on one line of a terminal that is written over. A short run says nothing,
 * and neither does one whose messages go elsewhere.
 */
final class Progress {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long BETWEEN = 100_000_000L;

  private final Context context;
  private final boolean shown;
  private final long began = System.nanoTime();
  private long last;
  private int width;

  Progress(Context context) {
    this.context = context;
    this.shown = context.streams().terminal() && !context.globals().isQuiet();
  }

  /** Says what is being worked on, at times. */
  void at(int done, int of, String what) {
    long now = System.nanoTime();
    if (shown && now - began > PATIENCE && now - last > BETWEEN) {
      last = now;
      String name = new Wording(context.messages()).name(what);
      write((done + 1) + "/" + of + " " + name);
    }
  }

  /** Takes the line away. */
  void done() {
    if (width > 0) {
      write("");
      print("\r");
    }
  }

  private void write(String text) {
    int room = context.streams().width() - 1;
    String cut = text.length() > room ? text.substring(0, room) : text;
    print("\r" + cut + " ".repeat(Math.max(0, width - cut.length())));
    width = cut.length();
  }

  private void print(String text) {
    Charset charset = context.streams().charset();
    try {
      context.streams().err().write(context.glyphs(charset).plain(text).getBytes(charset));
      context.streams().err().flush();
    } catch (IOException closed) {
      width = 0;
    }
  }
}
