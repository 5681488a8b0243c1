package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Quotes that are stray, missing, unescaped, or others. */
final class Quotes {
  static final List<Operator> ALL =
      List.of(
          new Operator(
              "quote-at-start",
              "a stray quote before a cell",
              clean ->
                  Everywhere.cells(
                      clean, Writing.FRENCH, (row, column, raw) -> "\"" + raw, Quotes::stray)),
          new Operator(
              "quote-in-middle",
              "a stray quote within a cell",
              clean -> Everywhere.cells(clean, Writing.FRENCH, Quotes::middle, Quotes::stray)),
          new Operator(
              "quote-at-end",
              "a stray quote behind a cell",
              clean ->
                  Everywhere.cells(
                      clean, Writing.FRENCH, (row, column, raw) -> raw + "\"", Quotes::stray)),
          new Operator(
              "quote-unclosed",
              "all cells quoted, one of them without its closing quote",
              clean ->
                  Everywhere.cells(
                      clean,
                      Writing.QUOTED,
                      (row, column, raw) -> raw.substring(0, raw.length() - 1),
                      Quotes::stray)),
          new Operator(
              "quote-unopened",
              "all cells quoted, one of them without its opening quote",
              clean ->
                  Everywhere.cells(
                      clean,
                      Writing.QUOTED,
                      (row, column, raw) -> raw.substring(1),
                      Quotes::stray)),
          new Operator(
              "quotes-unescaped", "quotes within quotes are not written twice", Quotes::unescaped),
          new Operator(
              "quotes-backslash", "quotes within quotes follow a backslash", Quotes::backslash),
          new Operator("quote-other", "apostrophes instead of quotes", Quotes::apostrophe),
          new Operator("quotes-everywhere", "every cell within quotes", Quotes::everywhere),
          new Operator("quotes-lost", "cells that need quotes have none", Quotes::lost),
          new Operator(
              "line-in-one-cell", "whole lines are one quoted cell", Quotes::lineInOneCell));

  private Quotes() {}

  /** The quote belongs to the cell, or to nothing; the row may be refused, or the cell. */
  private static Truth stray(Truth clean, int row, Column column) {
    return clean.unsure(row).quotesAside(row).also(row, column, "");
  }

  private static String middle(CleanRow row, Column column, String raw) {
    String text = row.cell(column);
    if (text.length() < 2) {
      return null;
    }
    int half = text.length() / 2;
    return Writing.FRENCH.needsQuotes(text)
        ? "\""
            + text.substring(0, half).replace("\"", "\"\"")
            + "\""
            + text.substring(half).replace("\"", "\"\"")
            + "\""
        : text.substring(0, half) + "\"" + text.substring(half);
  }

  /** Each row that has quotes within a cell, and all of them. */
  private static Stream<Polluted> unescaped(Inventory clean) {
    Writing bare = new Writing(";", "\"", false, "\"");
    Truth all = Truth.of(clean);
    for (int i = 0; i < clean.rows().size(); i++) {
      all = hasInnerQuote(clean.rows().get(i)) ? all.unsure(i).quotesAside(i) : all;
    }
    return Stream.concat(
        Everywhere.rows(clean)
            .filter(i -> hasInnerQuote(clean.rows().get(i)))
            .mapToObj(
                i -> {
                  List<String> lines = clean.lines(Writing.FRENCH);
                  lines.set(i + 1, bare.line(clean.rows().get(i).cells()));
                  return Polluted.of("row " + (i + 1), clean, lines)
                      .truth(Truth.of(clean).unsure(i).quotesAside(i));
                }),
        Stream.of(Polluted.of("all rows", clean, clean.lines(bare)).truth(all)));
  }

  private static boolean hasInnerQuote(CleanRow row) {
    return row.cells().stream().anyMatch(cell -> cell.contains("\""));
  }

  private static Stream<Polluted> backslash(Inventory clean) {
    Writing escaped = new Writing(";", "\"", false, "\\\"");
    return Stream.of(
        Polluted.of("all rows", clean, clean.lines(escaped))
            .given(Given.FRENCH.dialect("doubleQuote", "false")));
  }

  private static Stream<Polluted> apostrophe(Inventory clean) {
    Writing some = new Writing(";", "'", false, "''");
    Writing all = new Writing(";", "'", true, "''");
    return Stream.of(
            Polluted.of("where needed", clean, clean.lines(some)),
            Polluted.of("every cell", clean, clean.lines(all)))
        .map(file -> file.given(Given.FRENCH.dialect("quoteChar", "\"'\"")));
  }

  private static Stream<Polluted> everywhere(Inventory clean) {
    List<String> headerOnly = clean.lines(Writing.FRENCH);
    headerOnly.set(0, Writing.QUOTED.line(Column.headers()));
    List<String> rowsOnly = clean.lines(Writing.QUOTED);
    rowsOnly.set(0, Writing.FRENCH.line(Column.headers()));
    return Stream.of(
        Polluted.of("all", clean, clean.lines(Writing.QUOTED)),
        Polluted.of("header", clean, headerOnly),
        Polluted.of("rows", clean, rowsOnly));
  }

  private static Stream<Polluted> lost(Inventory clean) {
    return Everywhere.rows(clean)
        .filter(i -> clean.rows().get(i).cells().stream().anyMatch(Writing.FRENCH::needsQuotes))
        .mapToObj(
            i -> {
              List<String> lines = clean.lines(Writing.FRENCH);
              lines.set(i + 1, String.join(";", clean.rows().get(i).cells()));
              return Polluted.of("row " + (i + 1), clean, lines).truth(Truth.of(clean).unsure(i));
            });
  }

  private static Stream<Polluted> lineInOneCell(Inventory clean) {
    List<String> wrapped = clean.lines(Writing.FRENCH).stream().map(Quotes::wrapped).toList();
    List<String> rows = new ArrayList<>(wrapped);
    rows.set(0, clean.lines(Writing.FRENCH).get(0));
    return Stream.concat(
        Stream.of(Polluted.of("all lines", clean, wrapped), Polluted.of("all rows", clean, rows)),
        Everywhere.lines(clean, Writing.FRENCH, Quotes::wrapped, (truth, row) -> truth));
  }

  private static String wrapped(String line) {
    return "\"" + line.replace("\"", "\"\"") + "\"";
  }
}
