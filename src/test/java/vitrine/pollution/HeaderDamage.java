package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Headers that are missing, over two lines, repeated, invisible in part. */
final class HeaderDamage {
  static final List<Operator> ALL =
      List.of(
          new Operator("header-missing", "no header", HeaderDamage::missing),
          new Operator("header-over-two-lines", "headers over two lines", HeaderDamage::twoLines),
          new Operator(
              "header-repeated",
              "the header stands again among the rows",
              clean ->
                  Everywhere.between(
                          clean, 1, at -> Writing.FRENCH.line(Column.headers()), "header")
                      .map(
                          file ->
                              file.given(Given.FRENCH.drop(Column.STATUS, Column.STATUS.header)))),
          new Operator(
              "header-twice", "two columns have the same header", HeaderDamage::sameHeader),
          new Operator("header-blank", "one column has no header", HeaderDamage::blank),
          new Operator(
              "header-invisible-characters",
              "characters in headers that nobody sees",
              HeaderDamage::invisible),
          new Operator("header-spelling", "headers spelt otherwise", HeaderDamage::spelling),
          new Operator("columns-reversed", "columns in another order", HeaderDamage::reversed));

  private HeaderDamage() {}

  private static Polluted withHeader(Inventory clean, String variant, List<String> header) {
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.set(0, String.join(";", header));
    return Polluted.of(variant, clean, lines);
  }

  /** Without names nothing can be known; whoever names the columns reads all. */
  private static Stream<Polluted> missing(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.remove(0);
    return Stream.of(
        Polluted.of("all", clean, lines)
            .truth(Truth.of(clean).orRefused())
            .given(Given.FRENCH.withoutHeader()));
  }

  private static Stream<Polluted> twoLines(Inventory clean) {
    String above = "Code;Nom;Identifiant;Statut;Zone;Rue;Numero;Enseigne;Surface;Vacant";
    List<String> split = clean.lines(Writing.FRENCH);
    split.set(0, "Code;Commune;Identifiant;Statut;Zone;Rue;Numero;Enseigne;Surface;Vacant");
    split.add(1, "INSEE;;;;;;;;;depuis");
    List<String> grouped = clean.lines(Writing.FRENCH);
    grouped.add(0, "Commune;;Local;;;Adresse;;Commerce;;");
    List<String> titled = clean.lines(Writing.FRENCH);
    titled.add(0, above);
    return Stream.of(
        Polluted.of("words split", clean, split)
            .given(Given.FRENCH.dialect("headerRows", "[1, 2]")),
        Polluted.of("groups above", clean, grouped)
            .given(Given.FRENCH.dialect("headerRows", "[2]")),
        Polluted.of("other words above", clean, titled)
            .given(Given.FRENCH.dialect("headerRows", "[2]")));
  }

  /** The second of two alike is not known; where figures hang on the column, none of both is. */
  private static Stream<Polluted> sameHeader(Inventory clean) {
    return IntStream.range(1, Column.values().length)
        .mapToObj(
            second -> {
              List<String> header = new ArrayList<>(Column.headers());
              header.set(second, header.get(second - 1));
              return withHeader(clean, header.get(second), header)
                  .truth(Truth.of(clean).without(Column.values()[second]).orRefused());
            });
  }

  private static Stream<Polluted> blank(Inventory clean) {
    return Stream.of(Column.values())
        .map(
            column -> {
              List<String> header = new ArrayList<>(Column.headers());
              header.set(column.ordinal(), "");
              Truth truth = Truth.of(clean).without(column);
              return withHeader(clean, column.header, header)
                  .truth(column == Column.STATUS ? truth.orRefused() : truth);
            });
  }

  private static Stream<Polluted> invisible(Inventory clean) {
    return Stream.of("\uFEFF", "\u200B", "\u00A0", "\u00AD", "\t")
        .flatMap(
            hidden ->
                Stream.of(Column.values())
                    .flatMap(
                        column ->
                            Stream.<UnaryOperator<String>>of(
                                    text -> hidden + text,
                                    text -> text + hidden,
                                    text -> text.charAt(0) + hidden + text.substring(1))
                                .map(way -> hidden(clean, hidden, column, way))))
        .filter(file -> file != null);
  }

  private static Polluted hidden(
      Inventory clean, String hidden, Column column, UnaryOperator<String> way) {
    List<String> header = new ArrayList<>(Column.headers());
    String changed = way.apply(column.header);
    boolean inside = !changed.startsWith(hidden) && !changed.endsWith(hidden);
    if (inside && hidden.isBlank() || inside && hidden.equals("\u00A0")) {
      return null;
    }
    header.set(column.ordinal(), changed);
    String where = inside ? " within " : changed.startsWith(hidden) ? " before " : " behind ";
    return withHeader(
        clean, String.format("U+%04X", (int) hidden.charAt(0)) + where + column.header, header);
  }

  private static Stream<Polluted> spelling(Inventory clean) {
    return Stream.of(
        spelt(clean, "upper case", text -> text.toUpperCase(Locale.ROOT)),
        spelt(clean, "underscores", text -> text.replace(' ', '_')),
        spelt(clean, "spaces", text -> "  " + text.replace(" ", "   ") + " "),
        spelt(clean, "quoted", text -> "\"" + text + "\""),
        spelt(clean, "over two lines in the cell", text -> "\"" + text.replace(' ', '\n') + "\""),
        spelt(clean, "decomposed accents", text -> text.replace("Numero", "Nume\u0301ro")));
  }

  private static Polluted spelt(Inventory clean, String variant, UnaryOperator<String> way) {
    return withHeader(clean, variant, Column.headers().stream().map(way).toList());
  }

  private static Stream<Polluted> reversed(Inventory clean) {
    List<String> lines = new ArrayList<>();
    lines.add(Writing.FRENCH.line(backwards(Column.headers())));
    clean.rows().forEach(row -> lines.add(Writing.FRENCH.line(backwards(row.cells()))));
    return Stream.of(Polluted.of("all", clean, lines));
  }

  private static List<String> backwards(List<String> cells) {
    List<String> backwards = new ArrayList<>(cells);
    java.util.Collections.reverse(backwards);
    return backwards;
  }
}
