package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Delimiters that are missing, too many, or others. */
final class Delimiters {
  private static final int GAPS = Column.values().length - 1;

  static final List<Operator> ALL =
      List.of(
          new Operator(
              "delimiter-missing",
              "a delimiter is missing: two cells run together",
              clean -> gaps(clean, "")),
          new Operator(
              "delimiter-extra",
              "a delimiter too many: an empty cell where none belongs",
              Delimiters::extra),
          new Operator(
              "delimiter-replaced",
              "one delimiter of a row is another character",
              clean -> gaps(clean, ",")),
          new Operator(
              "delimiters-mixed",
              "one row is written with another delimiter",
              clean -> Stream.of(",", "\t", "|").flatMap(d -> mixed(clean, d))),
          new Operator(
              "delimiter-other",
              "the whole file is written with another delimiter",
              Delimiters::other),
          new Operator(
              "delimiter-and-space", "a space behind every delimiter", Delimiters::spaced));

  private Delimiters() {}

  /** The gap between two cells is closed or filled otherwise, in every row and in the header. */
  private static Stream<Polluted> gaps(Inventory clean, String filling) {
    return IntStream.rangeClosed(0, clean.rows().size())
        .boxed()
        .flatMap(
            line -> IntStream.rangeClosed(1, GAPS).mapToObj(gap -> gap(clean, line, gap, filling)));
  }

  private static Polluted gap(Inventory clean, int line, int gap, String filling) {
    List<String> raw = raw(clean, line, Writing.FRENCH);
    String first = String.join(";", raw.subList(0, gap));
    String second = String.join(";", raw.subList(gap, raw.size()));
    return replaced(clean, line, first + filling + second, "line " + (line + 1) + " gap " + gap);
  }

  private static Stream<Polluted> extra(Inventory clean) {
    return IntStream.rangeClosed(0, clean.rows().size())
        .boxed()
        .flatMap(
            line -> IntStream.rangeClosed(0, GAPS + 1).mapToObj(at -> extraAt(clean, line, at)));
  }

  private static Polluted extraAt(Inventory clean, int line, int at) {
    List<String> raw = raw(clean, line, Writing.FRENCH);
    raw.add(at, "");
    Polluted polluted =
        replaced(clean, line, String.join(";", raw), "line " + (line + 1) + " before " + at);
    // Behind the last cell it changes nothing, unless that is empty: then it may stand anywhere.
    boolean plain = at > GAPS && !raw.get(GAPS).isEmpty();
    return plain ? polluted.truth(Truth.of(clean)) : polluted;
  }

  private static Stream<Polluted> mixed(Inventory clean, String delimiter) {
    String name = delimiter.equals("\t") ? "tab" : delimiter;
    return IntStream.rangeClosed(0, clean.rows().size())
        .mapToObj(
            line -> {
              Writing writing = Writing.FRENCH.delimited(delimiter);
              String other = String.join(delimiter, raw(clean, line, writing));
              return replaced(clean, line, other, name + " line " + (line + 1));
            });
  }

  private static Stream<Polluted> other(Inventory clean) {
    return Stream.of(",", "\t", "|", ":")
        .map(
            delimiter ->
                Polluted.of(
                        delimiter.equals("\t") ? "tab" : delimiter,
                        clean,
                        clean.lines(Writing.FRENCH.delimited(delimiter)))
                    .given(Given.FRENCH.delimiter(delimiter)));
  }

  private static Stream<Polluted> spaced(Inventory clean) {
    return Stream.of("; ", ", ", "| ")
        .map(
            delimiter ->
                Polluted.of(delimiter, clean, clean.lines(Writing.FRENCH.delimited(delimiter)))
                    .given(
                        Given.FRENCH
                            .delimiter(delimiter.strip())
                            .dialect("skipInitialSpace", "true")));
  }

  /** Of a row that cannot be told apart nothing is sure, of a header nothing at all. */
  private static Polluted replaced(Inventory clean, int line, String damaged, String variant) {
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.set(line, damaged);
    Truth truth = Truth.of(clean);
    return Polluted.of(variant, clean, lines)
        .truth(line == 0 ? truth.nothingSure() : truth.unsure(line - 1));
  }

  private static List<String> raw(Inventory clean, int line, Writing writing) {
    List<String> cells = line == 0 ? Column.headers() : clean.rows().get(line - 1).cells();
    return new ArrayList<>(cells.stream().map(writing::cell).toList());
  }
}
