package vitrine.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vitrine.model.Significant;
import vitrine.report.Dataset;
import vitrine.report.TableColumn;

/** The cells of a table for readers, in words. */
public final class CellWords {
  /** Nothing is known: never 0, never blank. */
  public static final String NOTHING = "–";

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

  /** The least p-value that three decimals show. */
  private static final double LEAST_P = 0.001;

  private static final Pattern PADDING = Pattern.compile(" {2,}");

  private final Wording wording;
  private final NumberStyle style;

  public CellWords(Wording wording) {
    this.wording = wording;
    this.style = wording.style();
  }

  /** A cell without the padding that lines it up with others in a terminal. */
  public static String unpadded(String cell) {
    return PADDING.matcher(cell.strip()).replaceAll(" ").replace("( ", "(").replace("– ", "–");
  }

  /** A cell of a row by its place, which may have one decimal more than its neighbours. */
  public String cell(TableColumn column, Dataset dataset, int place) {
    List<Object> row = dataset.rows().get(place);
    boolean more = column.ordering() && looksLikeANeighbour(column, dataset, place);
    return cell(column, dataset, row, more ? 1 : 0);
  }

  /** A cell of a row by itself. */
  public String cell(TableColumn column, Dataset dataset, List<Object> row) {
    return cell(column, dataset, row, 0);
  }

  private String cell(TableColumn column, Dataset dataset, List<Object> row, int more) {
    List<Object> values = new ArrayList<>();
    column.from().forEach(id -> values.add(row.get(dataset.index(id))));
    Object first = values.get(0);
    return switch (column.presentation()) {
      case NAME, LINK, TEXT -> first == null || first.equals("") ? NOTHING : clean((String) first);
      case COUNT, RANK, CLASS -> first == null ? NOTHING : style.count((Long) first);
      case RANGE -> first == null ? NOTHING : first + "–" + values.get(1);
      case SCORE ->
          first == null
              ? NOTHING + " "
              : plain(column, (Double) first, more)
                  + (values.size() > 1 && isIncomplete(values.get(1)) ? "*" : " ");
      case RATE -> rate(values, plain(column, (Double) first, more));
      case SHARES -> shares(values);
      case POSITION -> position((Double) first, isOffAxis(values.get(1)));
      case SIDE -> side((String) first);
      case WORDS -> words((String) first);
      case STATE -> wording.text("state." + first).replace('|', ' ');
      case CHANGE -> change(values);
      case FIGURE -> figure((Double) first, (String) values.get(1), values.get(2));
      case MEASURE -> measure(values);
      case BOUNDS -> bounds(values);
      case SELECTOR -> first + (values.get(1).equals("") ? "" : "~" + values.get(1));
      case INTERVAL -> interval(values, (String) values.get(2));
      case RATIO -> first == null ? NOTHING : style.number((Double) first, 2);
      case P -> first == null ? NOTHING : probability((Double) first);
      case BAR -> "";
      case PERCENT, POINTS, NUMBER -> plain(column, (Double) first, more);
    };
  }

  /** A number as its column shows it, with so many decimals more. */
  private String plain(TableColumn column, Double value, int more) {
    if (value == null) {
      return NOTHING;
    }
    return switch (column.presentation()) {
      case SCORE -> style.number(value, 1 + more);
      case POINTS -> style.points(value, 1 + more);
      case NUMBER -> significant(value, more);
      default -> style.percent(value, 1 + more);
    };
  }

  /**
   * A text of data on one line: control characters, which would drive a terminal, breaks of lines,
   * and marks that turn the direction of what follows are shown as spaces.
   */
  public static String clean(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }

  private static boolean has(Object codes, String code) {
    return codes != null && ((List<?>) codes).contains(code);
  }

  /** Whether the codes beside a score say that it is without all its components. */
  public static boolean isIncomplete(Object codes) {
    return has(codes, "incomplete") || has(codes, "imputed");
  }

  /** Whether the codes beside a position say that it would mislead. */
  public static boolean isOffAxis(Object codes) {
    return has(codes, "off-axis");
  }

  /** Whether the row above or below has another value that looks the same. */
  private boolean looksLikeANeighbour(TableColumn column, Dataset dataset, int place) {
    int index = dataset.index(column.from().get(0));
    List<List<Object>> rows = dataset.rows();
    Object own = rows.get(place).get(index);
    return place > 0 && looksEqual(column, own, rows.get(place - 1).get(index))
        || place + 1 < rows.size() && looksEqual(column, own, rows.get(place + 1).get(index));
  }

  private boolean looksEqual(TableColumn column, Object own, Object other) {
    return own instanceof Double a
        && other instanceof Double b
        && Significant.compare(a, b) != 0
        && plain(column, a, 0).equals(plain(column, b, 0));
  }

  /** The rate, its interval, and the mark of its verdict; a rate without a count has neither. */
  private String rate(List<Object> values, String rate) {
    if (values.get(0) == null) {
      return NOTHING;
    }
    if (values.get(1) == null) {
      return rate + (values.size() > 3 ? " ".repeat(13) + "◇" : "");
    }
    String interval =
        "("
            + pad(style.percentNumber((Double) values.get(1), 1), 4)
            + "–"
            + pad(style.percentNumber((Double) values.get(2), 1), 4)
            + ")";
    String verdict = values.size() > 3 ? " " + mark((String) values.get(3)) : "";
    return rate + " " + pad(interval, 11) + verdict;
  }

  /** A change in points, its interval, and whether its direction can be told. */
  private String change(List<Object> values) {
    if (values.get(0) == null) {
      return NOTHING;
    }
    String points = pad(style.points((Double) values.get(0)), 5);
    if (values.get(1) == null) {
      return points + " ".repeat(15) + "◇";
    }
    String interval =
        "("
            + style.points((Double) values.get(1))
            + " … "
            + style.points((Double) values.get(2))
            + ")";
    return points + " " + pad(interval, 13) + " " + mark((String) values.get(3));
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String mark(String verdict) {
    if (verdict == null) {
      return " ";
    }
    return switch (verdict) {
      case "above" -> "▲";
      case "below" -> "■";
      default -> "○";
    };
  }

  private String shares(List<Object> values) {
    if (values.stream().anyMatch(value -> value == null)) {
      return NOTHING;
    }
    StringBuilder shares = new StringBuilder();
    for (Object share : values) {
      shares.append(pad(style.percentNumber((Double) share, 0), 3)).append(' ');
    }
    return shares.toString().stripTrailing();
  }

  private String position(Double value, boolean offAxis) {
    if (value == null) {
      return NOTHING;
    }
    return offAxis ? "≠" : style.number(value, 2);
  }

  /** A figure in its unit; where it is no single number, the words that stand for it. */
  private String figure(Double value, String unit, Object words) {
    if (value == null) {
      return words instanceof String text && !text.isEmpty() ? text : NOTHING;
    }
    return switch (unit) {
      case "fraction" -> style.percent(value, 1);
      case "points" -> style.percentNumber(value, 1) + " pt";
      case "count", "class" -> style.count(value.longValue());
      case "months" -> style.number(value, value % 1 == 0 ? 0 : 1);
      case "index", "nat" -> style.number(value, 3);
      case "p" -> probability(value);
      case "z" -> style.number(value, 2);
      case "joins" -> style.number(value, value % 1 == 0 ? 0 : 1);
      case "classes", "per_1000", "premises" -> style.number(value, 1);
      default -> style.number(value, 0) + " " + unit;
    };
  }

  /** A figure, and in brackets the ends of its interval where they are not the figure itself. */
  private String measure(List<Object> values) {
    String figure = bounds(values);
    Double low = (Double) values.get(2);
    Double high = (Double) values.get(3);
    boolean whole = values.get(0) != null && low != null && !low.equals(high);
    String unit = (String) values.get(1);
    String to = whole && low < 0 ? " … " : "–";
    return whole ? figure + " (" + end(low, unit) + to + end(high, unit) + ")" : figure;
  }

  /** An end of an interval, with as many decimals as the figure and without its unit. */
  private String end(double value, String unit) {
    return switch (unit) {
      case "fraction", "points" -> style.percentNumber(value, 1);
      case "count", "class" -> style.count((long) value);
      case "index", "nat" -> style.number(value, 3);
      default -> style.number(value, 1);
    };
  }

  private String words(String key) {
    return key == null || key.isEmpty() ? NOTHING : wording.text(key).replace('|', ' ');
  }

  private String side(String side) {
    return switch (side) {
      case "" -> NOTHING;
      case "odd", "even" -> wording.text("side." + side);
      default -> clean(side);
    };
  }

  /** A p-value: what is too small for its decimals is never shown as 0. */
  private String probability(double value) {
    return value < LEAST_P ? "<" + style.number(LEAST_P, 3) : style.number(value, 3);
  }

  /** A figure, or the two ends between which it lies where there is no value. */
  private String bounds(List<Object> values) {
    return values.get(0) == null && values.get(2) != null
        ? interval(values.subList(2, 4), (String) values.get(1))
        : figure((Double) values.get(0), (String) values.get(1), null);
  }

  private String interval(List<Object> values, String unit) {
    if (values.get(0) == null) {
      return "";
    }
    boolean fraction = unit.equals("fraction") || unit.equals("points");
    return fraction
        ? style.percentNumber((Double) values.get(0), 1)
            + "–"
            + style.percentNumber((Double) values.get(1), 1)
        : significant((Double) values.get(0), 0) + "–" + significant((Double) values.get(1), 0);
  }

  private String significant(double value, int more) {
    double size = Math.abs(value);
    int decimals = value == Math.rint(value) ? 0 : size >= 100 ? 1 : 3;
    return style.number(value, decimals + more);
  }
}
