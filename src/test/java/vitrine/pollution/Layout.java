package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands above, between and below the rows. */
final class Layout {
  private static final int WIDTH = Column.values().length;

  static final List<Operator> ALL =
      List.of(
          new Operator("title-lines", "titles above the header", Layout::titles),
          new Operator("sep-line", "a line sep= above the header", Layout::separator),
          new Operator("total-line", "totals below or between the rows", Layout::totals),
          new Operator("footnotes", "sources and notes below the rows", Layout::footnotes),
          new Operator("units-line", "a line of units below the header", Layout::units),
          new Operator("tables-same", "two tables with the same header", Layout::sameTables),
          new Operator("tables-other", "a table of another kind below", Layout::otherTables),
          new Operator("pages", "printed pages: title and header again and again", Layout::pages),
          new Operator("blank-rows", "rows without content", Layout::blankRows),
          new Operator("blank-columns", "columns without content", Layout::blankColumns),
          new Operator("comment-lines", "lines that start with #", Layout::comments),
          new Operator("payload", "no rows, or hardly any", Layout::payload));

  private Layout() {}

  private static String padded(String text) {
    return text + ";".repeat(WIDTH - 1);
  }

  private static Stream<Polluted> titles(Inventory clean) {
    List<String> texts =
        List.of("Inventaire des locaux commerciaux", "Service économie; relevé", "Avril 2026");
    List<Polluted> files = new ArrayList<>();
    for (int count = 1; count <= 3; count++) {
      for (boolean full : List.of(true, false)) {
        for (boolean blank : List.of(true, false)) {
          List<String> lines = new ArrayList<>();
          for (String text : texts.subList(0, count)) {
            String cell = Writing.FRENCH.cell(text);
            lines.add(full ? padded(cell) : cell);
          }
          if (blank) {
            lines.add(full ? padded("") : "");
          }
          int header = lines.size() + 1;
          lines.addAll(clean.lines(Writing.FRENCH));
          String variant =
              count + (full ? " with delimiters" : " bare") + (blank ? ", blank row" : "");
          files.add(
              Polluted.of(variant, clean, lines)
                  .given(Given.FRENCH.dialect("headerRows", "[" + header + "]")));
        }
      }
    }
    return files.stream();
  }

  private static Stream<Polluted> separator(Inventory clean) {
    return Stream.of(";", ",", "\t")
        .flatMap(
            delimiter ->
                Stream.of("sep=" + delimiter, "\"sep=" + delimiter + "\"")
                    .map(
                        line -> {
                          List<String> lines = clean.lines(Writing.FRENCH.delimited(delimiter));
                          lines.add(0, line);
                          return Polluted.of(line.replace("\t", "tab"), clean, lines)
                              .given(
                                  Given.FRENCH.delimiter(delimiter).dialect("headerRows", "[2]"));
                        }));
  }

  private static Stream<Polluted> totals(Inventory clean) {
    List<Polluted> files = new ArrayList<>();
    for (String word : List.of("Total", "TOTAL GÉNÉRAL", "Ensemble", "Somme", "Moyenne")) {
      files.add(below(clean, word, word + ";;;;;;;;5 678,9;", Column.TOWN_CODE, word));
    }
    files.add(below(clean, "in another column", ";;;Total;;;;;5 678,9;", Column.STATUS, "Total"));
    files.add(below(clean, "without words", ";;;;;;;;5 678,9;", Column.TOWN_CODE, null));
    files.add(
        below(clean, "counts", "Total;14 locaux;;4 vacants;;;;;;", Column.TOWN_CODE, "Total"));
    files.add(below(clean, "short", "Total;14", Column.TOWN_CODE, "Total"));
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.add(10, "Sous-total Vaubrisson;;;;;;;;3 210,5;");
    lines.add("Sous-total Casavecchja;;;;;;;;2 468,4;");
    lines.add("Total;;;;;;;;5 678,9;");
    files.add(Polluted.of("subtotals", clean, lines).given(Given.FRENCH.drop(Column.STATUS, null)));
    return files.stream();
  }

  private static Polluted below(
      Inventory clean, String variant, String line, Column column, String word) {
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.add(line);
    return Polluted.of(variant, clean, lines).given(Given.FRENCH.drop(column, word));
  }

  private static Stream<Polluted> footnotes(Inventory clean) {
    List<String> texts =
        List.of(
            "Source : service économie, relevé d'avril", "(1) hors marché couvert", "* à revoir");
    List<Polluted> files = new ArrayList<>();
    for (int count = 1; count <= 3; count++) {
      for (boolean full : List.of(true, false)) {
        for (boolean blank : List.of(true, false)) {
          List<String> lines = clean.lines(Writing.FRENCH);
          if (blank) {
            lines.add(full ? padded("") : "");
          }
          texts.subList(0, count).forEach(text -> lines.add(full ? padded(text) : text));
          String variant =
              count + (full ? " with delimiters" : " bare") + (blank ? ", blank row" : "");
          files.add(
              Polluted.of(variant, clean, lines).given(Given.FRENCH.drop(Column.STATUS, null)));
        }
      }
    }
    return files.stream();
  }

  private static Stream<Polluted> units(Inventory clean) {
    return Stream.of(";;;;;;;;m²;", ";;;;;;;;(en m²);(mois/année)", "texte;texte;n°;;;;;;m²;date")
        .map(
            line -> {
              List<String> lines = clean.lines(Writing.FRENCH);
              lines.add(1, line);
              return Polluted.of(line, clean, lines).given(Given.FRENCH.drop(Column.STATUS, null));
            });
  }

  private static Stream<Polluted> sameTables(Inventory clean) {
    return IntStream.range(1, clean.rows().size())
        .boxed()
        .flatMap(
            at ->
                Stream.of(
                    tables(clean, at, List.of(""), "blank row"),
                    tables(clean, at, List.of("", "Suite du relevé"), "title")));
  }

  private static Polluted tables(Inventory clean, int at, List<String> between, String variant) {
    List<String> lines = clean.lines(Writing.FRENCH);
    lines.add(at + 1, lines.get(0));
    lines.addAll(at + 1, between);
    return Polluted.of(variant + " after row " + at, clean, lines)
        .given(Given.FRENCH.drop(Column.STATUS, Column.STATUS.header).drop(Column.STATUS, null));
  }

  /** The premises stand in the first table; the second is no inventory. */
  private static Stream<Polluted> otherTables(Inventory clean) {
    return Stream.of(
            List.of("Zone;Locaux;Vacants", "centre-ville;9;3", "quartiers;5;1"),
            List.of("Activité;Nombre", "Coiffure;2", "Boulangerie;1"),
            List.of(
                "a;b;c;d;e;f;g;h;i;j;k;l", "1;2;3;4;5;6;7;8;9;10;11;12", "1;2;3;4;5;6;7;8;9;1;1;1"),
            List.of(
                "Commune;Zone;Taux;Année;Source;Loyer;Bail;Note;Etage;Lot",
                "Vaubrisson;centre-ville;0,2;2026;mairie;1;2;3;4;5"))
        .flatMap(
            table ->
                Stream.of(true, false)
                    .map(
                        blank -> {
                          List<String> lines = clean.lines(Writing.FRENCH);
                          if (blank) {
                            lines.add("");
                          }
                          lines.addAll(table);
                          String variant =
                              table.get(0).split(";").length
                                  + " columns"
                                  + (blank ? ", blank row" : "");
                          return Polluted.of(variant, clean, lines)
                              .given(Given.FRENCH.drop(Column.STATUS, null));
                        }));
  }

  private static Stream<Polluted> pages(Inventory clean) {
    return Stream.of(4, 5, 7)
        .map(
            rows -> {
              List<String> all = clean.lines(Writing.FRENCH);
              List<String> lines = new ArrayList<>();
              for (int i = 1; i < all.size(); i++) {
                if ((i - 1) % rows == 0) {
                  lines.add(padded("Inventaire des locaux"));
                  lines.add(all.get(0));
                }
                lines.add(all.get(i));
                if (i % rows == 0 || i == all.size() - 1) {
                  lines.add(padded("Page " + (i - 1) / rows));
                }
              }
              return Polluted.of(rows + " rows a page", clean, lines)
                  .given(
                      Given.FRENCH
                          .dialect("headerRows", "[2]")
                          .drop(Column.STATUS, Column.STATUS.header)
                          .drop(Column.STATUS, null));
            });
  }

  private static Stream<Polluted> blankRows(Inventory clean) {
    return Stream.of(
            Everywhere.between(clean, 0, at -> "", "empty line"),
            Everywhere.between(clean, 0, at -> padded(""), "delimiters"),
            Everywhere.between(clean, 0, at -> "   ", "spaces"))
        .flatMap(files -> files);
  }

  private static Stream<Polluted> blankColumns(Inventory clean) {
    return IntStream.rangeClosed(0, WIDTH)
        .mapToObj(
            at -> {
              List<String> lines = new ArrayList<>();
              lines.add(Writing.FRENCH.line(inserted(Column.headers(), at)));
              clean
                  .rows()
                  .forEach(row -> lines.add(Writing.FRENCH.line(inserted(row.cells(), at))));
              return Polluted.of("before column " + (at + 1), clean, lines);
            });
  }

  private static List<String> inserted(List<String> cells, int at) {
    List<String> more = new ArrayList<>(cells);
    more.add(at, "");
    return more;
  }

  private static Stream<Polluted> comments(Inventory clean) {
    return Everywhere.between(clean, 0, at -> "# relevé d'avril", "comment")
        .map(file -> file.given(Given.FRENCH.dialect("commentChar", "\"#\"")));
  }

  private static Stream<Polluted> payload(Inventory clean) {
    List<String> lines = clean.lines(Writing.FRENCH);
    Truth none = Truth.of(clean).only(List.of()).orRefused();
    return Stream.of(
        Polluted.text("nothing", clean, "").truth(none),
        Polluted.text("line ends", clean, "\r\n\r\n").truth(none),
        Polluted.text("spaces", clean, "   \r\n").truth(none),
        Polluted.of("header", clean, lines.subList(0, 1)).truth(none),
        Polluted.of("one row", clean, lines.subList(0, 2)).truth(Truth.of(clean).only(List.of(0))));
  }
}
