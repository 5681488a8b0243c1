package vitrine.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is written: what one attempt takes for granted.
 *
 * @param encoding how its bytes are letters
 * @param separation how its lines are cells
 * @param layout where the table stands in it
 * @param decimals the decimal mark of columns that an earlier attempt has decided, by index
 * @param decimal the decimal mark of all other columns; 0 where not known
 * @param dates the order of day and month in columns whose evidence has decided it, by index
 */
record Dialect(
    Encoding encoding,
    Separation separation,
    Layout layout,
    Map<Integer, Character> decimals,
    char decimal,
    Map<Integer, PeriodGrammar.Order> dates) {

  Dialect {
    decimals = Map.copyOf(decimals);
    dates = Map.copyOf(dates);
  }

  Dialect withEncoding(Encoding better) {
    return new Dialect(better, separation, layout, decimals, decimal, dates);
  }

  Dialect withLayout(Layout better) {
    return new Dialect(encoding, separation, better, decimals, decimal, dates);
  }

  Dialect withDecimals(Map<Integer, Character> decided) {
    Map<Integer, Character> all = new TreeMap<>(decimals);
    all.putAll(decided);
    return new Dialect(encoding, separation, layout, all, decimal, dates);
  }

  Dialect withDates(Map<Integer, PeriodGrammar.Order> decided) {
    Map<Integer, PeriodGrammar.Order> all = new TreeMap<>(dates);
    all.putAll(decided);
    return new Dialect(encoding, separation, layout, decimals, decimal, all);
  }

  /** The decimal mark of a column; 0 where not known. */
  char decimal(int column) {
    return decimals.getOrDefault(column, decimal);
  }

  /**
   * What machine outputs say of it: first what it is, then what decided it.
   *
   * @param marks the decimal marks by column
   */
  Map<String, Object> described(boolean inflated, Map<String, String> marks) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("encoding", encoding.charset().name().toLowerCase(Locale.ROOT));
    described.put("delimiter", String.valueOf(separation.delimiter()));
    described.put("quote", separation.quote() == null ? null : separation.quote().toString());
    described.put("header_rows", layout.headerRows());
    described.put("gzip", inflated);
    described.put("decimal_marks", marks);
    described.put("wrapped_lines", layout.wrapped());
    described.put("literal_quotes", layout.literalQuotes());
    described.put("encoded", encoding.form().id());
    Map<String, Object> reasons = new LinkedHashMap<>();
    reasons.put("encoding", encoding.reason());
    reasons.put("delimiter", separation.reason());
    reasons.put("header", layout.reason());
    described.put("reasons", reasons);
    return described;
  }
}
