package vitrine.source;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is written: what one attempt takes for granted.
 *
 * @param charset the encoding
 * @param charsetGiven whether the user or the descriptor said so; else bytes may contradict it
 * @param delimiter between cells
 * @param quote around cells; null for none
 * @param doubleQuote whether a quote within quotes is written twice
 * @param comment the mark of comment lines; null for none
 * @param skipSpace whether spaces after the delimiter are not part of the cell
 * @param headerRows the rows, from 1, that make the header; empty where there is none
 * @param decimals the decimal mark of columns that an earlier attempt has decided, by index
 * @param decimal the decimal mark of all other columns; 0 where not known
 * @param dates the order of day and month in columns whose evidence has decided it, by index
 */
record Dialect(
    Charset charset,
    boolean charsetGiven,
    char delimiter,
    Character quote,
    boolean doubleQuote,
    Character comment,
    boolean skipSpace,
    List<Integer> headerRows,
    Map<Integer, Character> decimals,
    char decimal,
    Map<Integer, PeriodGrammar.Order> dates) {

  Dialect {
    headerRows = List.copyOf(headerRows);
    decimals = Map.copyOf(decimals);
    dates = Map.copyOf(dates);
  }

  /** Under another encoding, after which there is none left to try. */
  Dialect withCharset(Charset better) {
    return new Dialect(
        better,
        true,
        delimiter,
        quote,
        doubleQuote,
        comment,
        skipSpace,
        headerRows,
        decimals,
        decimal,
        dates);
  }

  Dialect withDecimals(Map<Integer, Character> decided) {
    Map<Integer, Character> all = new TreeMap<>(decimals);
    all.putAll(decided);
    return new Dialect(
        charset,
        charsetGiven,
        delimiter,
        quote,
        doubleQuote,
        comment,
        skipSpace,
        headerRows,
        all,
        decimal,
        dates);
  }

  Dialect withDates(Map<Integer, PeriodGrammar.Order> decided) {
    Map<Integer, PeriodGrammar.Order> all = new TreeMap<>(dates);
    all.putAll(decided);
    return new Dialect(
        charset,
        charsetGiven,
        delimiter,
        quote,
        doubleQuote,
        comment,
        skipSpace,
        headerRows,
        decimals,
        decimal,
        all);
  }

  /** The decimal mark of a column; 0 where not known. */
  char decimal(int column) {
    return decimals.getOrDefault(column, decimal);
  }

  /** What machine outputs say of it. */
  Map<String, Object> described(boolean inflated) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("encoding", charset.name().toLowerCase(Locale.ROOT));
    described.put("delimiter", String.valueOf(delimiter));
    described.put("quote", quote == null ? null : String.valueOf(quote));
    described.put("header_rows", headerRows);
    described.put("gzip", inflated);
    return described;
  }
}
