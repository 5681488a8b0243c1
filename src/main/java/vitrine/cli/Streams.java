package vitrine.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run of the program talks to; a test gives its own.
 *
 * @param environment the environment's variables
 * @param folder what relative paths are relative to
 * @param charset how text for readers is encoded
 * @param terminal whether standard output is a terminal
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    Charset charset,
    boolean terminal) {

  /** Those of the process. */
  public static Streams ofProcess(InputStream in, OutputStream err) {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    // A PrintStream swallows the error of a closed pipe; the bare descriptor tells of it.
    return new Streams(
        in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        err,
        System.getenv(),
        Path.of(""),
        charset,
        isTerminal(console));
  }

  /** Before JDK 22 there is a console only at a terminal; since then it says so itself. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** Whether colours are wanted: https://no-color.org, and TERM=dumb. */
  boolean isColourTerminal() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** How many characters a line may have: COLUMNS where it is set, else 80. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "80").strip());
      return Math.max(60, Math.min(columns, 400));
    } catch (NumberFormatException unset) {
      return 80;
    }
  }
}
