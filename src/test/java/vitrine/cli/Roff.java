package vitrine.cli;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the source of a man page: texts are escaped and broken into short lines. Every hyphen
 * becomes {@code \-}, so that whoever copies a word from a page gets the character that the program
 * reads.
 */
final class Roff {
  /** How long a line may be: mandoc wants 80, and the end of a sentence needs two of them. */
  private static final int LINE = 78;

  /** The length of an escape such as [u00E9] with its backslash. */
  private static final int ESCAPE = 8;

  /** The spaces before French punctuation and percent signs, inside « », and in (< <= > >=). */
  private static final Pattern UNBREAKABLE =
      Pattern.compile("(?<=«) | (?=[;:!?»%](?:[\\s).,]|$))|(?<=[<>=]) (?=[<>=!])|[\u00a0\u202f]");

  /** A line that ends a sentence would be followed by two spaces. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?][)»”]*$|[.!?]\\\\\\(rq$");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*(=[a-z]+)?");
  private static final Pattern VARIABLE = Pattern.compile("\\p{Lu}+");
  private static final Pattern LITERAL = Pattern.compile("\\p{Ll}+");

  private final boolean utf8;
  private final StringBuilder source = new StringBuilder();

  /** With or without characters beyond ASCII: without, they are written as escapes. */
  Roff(boolean utf8) {
    this.utf8 = utf8;
  }

  /** A macro with its arguments. */
  Roff macro(String name, String... arguments) {
    source.append('.').append(name);
    for (String argument : arguments) {
      String quote = argument.contains(" ") ? "\"" : "";
      source.append(' ').append(quote).append(escaped(argument)).append(quote);
    }
    return end();
  }

  /** The title line; the day in it is not escaped, else it is no day. */
  Roff title(String name, String day, String version, String manual) {
    String source = escaped(version) + "\" \"" + escaped(manual);
    return made(".TH " + escaped(name) + " 1 " + day + " \"" + source + "\"");
  }

  /** A comment, which no reader of the page sees. */
  Roff comment(String text) {
    source.append(".\\\" ").append(text);
    return end();
  }

  /** A running text; options in it are bold. */
  Roff text(String text) {
    int width = 0;
    for (String word : UNBREAKABLE.matcher(text.strip()).replaceAll("\u00a0").split("\\s+")) {
      String written = word(word);
      if (width > 0 && width + 1 + width(written) > LINE) {
        unspaced().end();
        width = 0;
      }
      String start = width == 0 ? guarded(written) : " " + written;
      source.append(start);
      width += width(start);
    }
    return end();
  }

  private Roff unspaced() {
    if (SENTENCE.matcher(source).find()) {
      source.append("\\&");
    }
    return this;
  }

  /** As mandoc reckons, which takes a character beyond ASCII for its escape. */
  private static int width(String written) {
    return written.codePoints().map(c -> c < 0x7f ? 1 : ESCAPE).sum();
  }

  private String word(String word) {
    return marked(word, OPTION, this::bold);
  }

  /** Escapes a text, but for what the pattern finds: that is written in its own way. */
  private String marked(String text, Pattern pattern, UnaryOperator<String> written) {
    StringBuilder line = new StringBuilder();
    Matcher found = pattern.matcher(text);
    int end = 0;
    for (; found.find(); end = found.end()) {
      line.append(escaped(text.substring(end, found.start()))).append(written.apply(found.group()));
    }
    return line.append(escaped(text.substring(end))).toString();
  }

  /** A line as it is. */
  Roff line(String line) {
    source.append(guarded(escaped(line)));
    return end();
  }

  /** A line that is source already, made of what the methods below answer. */
  Roff made(String line) {
    source.append(line);
    return end();
  }

  String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /** What stands for a value: words in capitals are to be replaced, others to be typed. */
  String label(String label) {
    return VARIABLE.matcher(label).find()
        ? marked(label, VARIABLE, this::italic)
        : marked(label, LITERAL, this::bold);
  }

  private Roff end() {
    source.append('\n');
    return this;
  }

  /** A dot or an apostrophe at the start of a line would make it a macro. */
  private static String guarded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  private String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\(rs";
      case '-' -> "\\-";
      case '"' -> "\\(dq";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      case '\u00a0', '\u202f' -> "\\~";
      default -> c < 0x7f || utf8 ? Character.toString(c) : named(c);
    };
  }

  private static String named(int c) {
    return switch (c) {
      case '‘' -> "\\(oq";
      case '’' -> "\\(cq";
      case '“' -> "\\(lq";
      case '”' -> "\\(rq";
      case '–' -> "\\(en";
      case '—' -> "\\(em";
      case '…' -> "...";
      default -> String.format("\\[u%04X]", c);
    };
  }

  @Override
  public String toString() {
    return source.toString();
  }
}
