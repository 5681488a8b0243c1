package vitrine.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * The dialect of the first attempt, from the first bytes of a file and from what the user and the
 * descriptor say. Whatever is not said is detected.
 */
final class Sniffer {
  private static final int HEAD = 1 << 16;
  private static final int LINES = 60;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private Sniffer() {}

  /** What one delimiter would make of the first lines. */
  private record Reading(char delimiter, int width, int agreeing, int understood) {
    static final Comparator<Reading> BETTER =
        Comparator.comparingInt(Reading::understood)
            .thenComparingInt(Reading::agreeing)
            .thenComparingInt(Reading::width);
  }

  static Dialect sniff(Input input, DialectSpec spec) {
    byte[] head = input.head(HEAD);
    if (head.length == 0) {
      throw input.refusal(FindingCode.FILE_EMPTY, "");
    }
    boolean given = spec.charset() != null;
    Charset charset = given ? spec.charset() : charset(head);
    boolean cut = head.length == HEAD;
    String text = new String(head, charset);
    if (cut) {
      text = text.substring(0, Math.max(text.lastIndexOf('\n'), 0));
    }
    char delimiter = spec.delimiter() != 0 ? spec.delimiter() : delimiter(input, text, spec);
    return new Dialect(
        charset,
        given || charset != StandardCharsets.UTF_8 || marked(head),
        delimiter,
        spec.quote(),
        spec.doubleQuote(),
        spec.comment(),
        spec.skipSpace(),
        spec.headerRows(),
        Map.of(),
        spec.decimal(),
        Map.of());
  }

  /** A byte-order mark, else the pattern of NUL bytes, else UTF-8 until a byte contradicts it. */
  private static Charset charset(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    if (odd * 2 > pairs && even * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 2 > pairs && odd * 10 < pairs
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static boolean marked(byte[] head) {
    return starts(head, 0xEF, 0xBB, 0xBF);
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static char delimiter(Input input, String text, DialectSpec spec) {
    List<Reading> readings = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (spec.isTaken(delimiter)) {
        continue;
      }
      Reading reading = reading(text, delimiter, spec);
      if (reading != null && reading.width() > 1) {
        readings.add(reading);
      }
    }
    readings.sort(Reading.BETTER.reversed());
    if (readings.isEmpty()) {
      return ',';
    }
    if (readings.size() > 1 && Reading.BETTER.compare(readings.get(0), readings.get(1)) == 0) {
      String found =
          readings.stream()
              .limit(2)
              .map(r -> shown(r.delimiter()))
              .collect(Collectors.joining(" "));
      throw Refusal.input(
          FindingCode.DIALECT_AMBIGUOUS, new Place(input.name(), 1, ""), found, "--delimiter");
    }
    return readings.get(0).delimiter();
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }

  private static Reading reading(String text, char delimiter, DialectSpec spec) {
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(delimiter)
            .setQuote(spec.quote())
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    int first = spec.headerRows().isEmpty() ? 1 : spec.headerRows().get(0);
    int width = 0;
    int agreeing = 0;
    int understood = 0;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() == first) {
          width = record.size();
          understood = understood(record);
        } else if (record.getRecordNumber() > first) {
          agreeing += record.size() == width ? 1 : 0;
        }
        if (record.getRecordNumber() >= LINES) {
          break;
        }
      }
    } catch (IOException | java.io.UncheckedIOException broken) {
      return null;
    }
    return new Reading(delimiter, width, agreeing, understood);
  }

  private static int understood(CSVRecord header) {
    int understood = 0;
    for (String cell : header) {
      understood += Headers.isKnown(cell) ? 1 : 0;
    }
    return understood;
  }
}
