package vitrine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Messages;
import vitrine.render.CellWords;
import vitrine.render.FindingText;
import vitrine.render.Glyphs;

/** Tells on standard error what was found: a line for each code, with its count and first place. */
final class FindingPrinter {
  private final Streams streams;
  private final Messages messages;
  private final FindingText texts;
  private final Glyphs glyphs;
  private final boolean quiet;
  private final boolean verbose;

  FindingPrinter(Context context, boolean quiet, boolean verbose) {
    this.streams = context.streams();
    this.messages = context.messages();
    this.texts = new FindingText(messages);
    this.glyphs = context.glyphs(streams.charset());
    this.quiet = quiet;
    this.verbose = verbose;
  }

  void print(Findings findings) {
    Map<FindingCode, Finding> first = new EnumMap<>(FindingCode.class);
    Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
    for (Findings.Group group : findings.groups()) {
      first.putIfAbsent(group.first().code(), group.first());
      counts.merge(group.first().code(), group.count(), Long::sum);
    }
    for (Severity severity : Severity.values()) {
      first.forEach(
          (code, finding) -> {
            if (code.severity() == severity && isPrinted(severity)) {
              line(text(finding) + times(counts.get(code)));
            }
          });
    }
  }

  private boolean isPrinted(Severity severity) {
    return switch (severity) {
      case ERROR -> true;
      case WARNING -> !quiet;
      case INFO -> verbose && !quiet;
    };
  }

  /** Tells why the run ends. */
  void print(Refusal refusal) {
    print(refusal.before());
    if (refusal.finding() != null) {
      line(text(refusal.finding()));
      return;
    }
    line(
        "vitrine: "
            + messages.text("severity.error")
            + texts.told(refusal.key(), refusal.arguments().toArray()));
  }

  private String text(Finding finding) {
    FindingCode code = finding.code();
    return place(finding.place())
        + texts.severity(finding)
        + texts.message(finding)
        + " ["
        + code.id()
        + "]";
  }

  private static String place(Place place) {
    StringBuilder text = new StringBuilder(place.file().shown());
    if (place.line() > 0) {
      text.append(':').append(place.line());
    }
    if (!place.column().isEmpty()) {
      text.append(':').append(place.column());
    }
    return text.append(": ").toString();
  }

  private String times(long count) {
    return count == 1 ? "" : " " + messages.text("finding.times", Long.toString(count));
  }

  /** A line for people; control characters of data would drive the terminal. */
  void line(String text) {
    String clean = glyphs.plain(CellWords.clean(text));
    try {
      OutputStream err = streams.err();
      err.write((clean + "\n").getBytes(streams.charset()));
      err.flush();
    } catch (IOException deaf) {
      // Nobody listens on standard error; the exit code still tells.
    }
  }
}
