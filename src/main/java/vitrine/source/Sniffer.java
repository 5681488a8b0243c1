package vitrine.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * The dialect of the first attempt, from the beginning of a file and from what the user and the
 * descriptor say. Whatever is not said is detected; what can be read in two ways is refused.
 */
final class Sniffer {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ':');
  private static final String SEPARATOR = "sep=";

  private final Resource resource;
  private final DialectSpec spec;
  private final Head head;
  private final Encoding encoding;
  private final String text;

  private Sniffer(Resource resource, ReadOptions options) {
    this.resource = resource;
    this.spec = resource.dialect().under(options);
    this.head = new Head(resource.input());
    this.encoding = encoding(options.lenient());
    this.text = head.text(encoding);
  }

  static Dialect sniff(Resource resource, ReadOptions options) {
    return new Sniffer(resource, options).dialect();
  }

  /** Where repairs are allowed, what is seen at once needs no attempt that fails. */
  private Encoding encoding(boolean lenient) {
    if (spec.charset() != null) {
      return Encoding.given(spec.charset());
    }
    Encoding found = head.encoding();
    Encoding meant = lenient ? meant(found) : null;
    return meant == null ? found : meant;
  }

  private Encoding meant(Encoding found) {
    EncodingSigns signs = new EncodingSigns(new ByteArrayInputStream(head.bytes()), found);
    try {
      signs.readAllBytes();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return signs.meant();
  }

  private Dialect dialect() {
    String separator = separatorOf(firstLine());
    char said =
        spec.delimiter() != 0
            ? spec.delimiter()
            : separator == null || spec.isTaken(separator.charAt(0)) ? 0 : separator.charAt(0);
    HeadReading best = said != 0 ? readings(List.of(said)).get(0) : best(possible());
    String reason =
        spec.delimiter() != 0
            ? "given"
            : said != 0 ? "sep-line" : best.isOneColumn() ? "one-column" : "header";
    return new Dialect(
        encoding,
        Separation.of(best.delimiter(), best.quoting(), spec, reason),
        layout(best),
        Map.of(),
        spec.decimal(),
        Map.of());
  }

  private Layout layout(HeadReading best) {
    if (spec.headerRows() != null) {
      return new Layout(spec.headerRows(), false, best.rowWidth(), best.wrapped(), false, "given");
    }
    String reason = best.header().suffices() ? "understood" : "first-row";
    // A beginning that is blank leaves the first row that is not to be seen.
    List<Integer> rows =
        best.header().rows().isEmpty()
            ? List.of(1)
            : best.header().rows().stream().map(place -> place + 1).toList();
    return new Layout(rows, true, best.rowWidth(), best.wrapped(), false, reason);
  }

  /**
   * The delimiters that may divide the rows. One that stands nowhere makes them one column, as the
   * first one does where it stands nowhere: it alone is tried without being seen.
   */
  private List<Character> possible() {
    List<Character> possible = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (!spec.isTaken(delimiter) && (possible.isEmpty() || text.indexOf(delimiter) >= 0)) {
        possible.add(delimiter);
      }
    }
    return possible;
  }

  private List<HeadReading> readings(List<Character> delimiters) {
    HeadReader reader = new HeadReader(text, spec, HeaderTest.of(resource));
    List<HeadReading> readings = new ArrayList<>();
    for (char delimiter : delimiters) {
      readings.addAll(reader.readings(delimiter));
    }
    readings.sort(HeadReading.BETTER.reversed());
    return readings;
  }

  private HeadReading best(List<Character> delimiters) {
    List<HeadReading> readings = readings(delimiters);
    List<HeadReading> several = readings.stream().filter(r -> !r.isOneColumn()).toList();
    if (several.isEmpty()) {
      char usual = delimiters.get(0);
      return readings.stream().filter(r -> r.delimiter() == usual).findFirst().orElseThrow();
    }
    HeadReading first = several.get(0);
    List<HeadReading> equal =
        several.stream().filter(other -> HeadReading.BETTER.compare(first, other) == 0).toList();
    if (equal.stream().anyMatch(other -> other.delimiter() != first.delimiter())) {
      String found =
          equal.stream()
              .map(HeadReading::delimiter)
              .distinct()
              .map(Separation::shown)
              .collect(Collectors.joining(" "));
      throw Refusal.input(
          FindingCode.DIALECT_AMBIGUOUS,
          new Place(resource.input().name(), 1, ""),
          found,
          "--delimiter");
    }
    return first;
  }

  private String firstLine() {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end);
  }

  /** The delimiter that a first line {@code sep=;} names, as spreadsheets write it; else null. */
  private static String separatorOf(String line) {
    String plain = line.replace("\"", "").stripLeading();
    boolean names =
        plain.length() >= SEPARATOR.length() + 1 && plain.regionMatches(true, 0, SEPARATOR, 0, 4);
    return names
            && plain.substring(SEPARATOR.length() + 1).chars().allMatch(c -> c == plain.charAt(4))
        ? plain.substring(SEPARATOR.length(), SEPARATOR.length() + 1)
        : null;
  }

  /** The same of a row: its own delimiter cuts the line in two. */
  static String separatorOf(Row row) {
    String first = row.cell(0).strip();
    boolean alone = row.width() <= 2 && row.cell(1).isBlank();
    return alone && first.regionMatches(true, 0, SEPARATOR, 0, 4) && first.length() <= 5
        ? first
        : null;
  }
}
