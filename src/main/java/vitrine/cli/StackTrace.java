package vitrine.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Where a bug is: for who asks with {@code --debug}. */
final class StackTrace {
  private StackTrace() {}

  static List<String> lines(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().toList();
  }
}
