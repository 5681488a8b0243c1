package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the header among the first rows of a file: the first row of which a table can be made,
 * alone or with the row above or below it. What stands above are title lines.
 */
final class HeaderSearch {
  /** No export has a longer title. */
  private static final int DEEPEST = 40;

  private static final Pattern UNIT =
      Pattern.compile("\\(.*\\)|\\[.*\\]|(?i:en )?(m²|m2|m|€|k€|eur|euros|%|n°|date|mois)");

  private final HeaderTest test;

  HeaderSearch(HeaderTest test) {
    this.test = test;
  }

  /** The header of these rows; null where all are blank. */
  HeaderPlace find(List<? extends Row> rows) {
    HeaderPlace best = null;
    for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
      Row row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      HeaderPlace here = at(rows, i);
      if (here.suffices()) {
        return here;
      }
      boolean better = best == null || here.understood() >= 2 && best.understood() < 2;
      best = better ? here : best;
    }
    return best;
  }

  private HeaderPlace at(List<? extends Row> rows, int place) {
    List<String> names = names(rows.get(place));
    boolean single = filled(names) < 2 && isWider(rows, place);
    if (!single && test.suffices(names) && !isTitleOfNext(rows, place, names)) {
      return suffices(rows, place, names);
    }
    HeaderPlace two = single ? null : withNext(rows, place);
    return two != null ? two : new HeaderPlace(List.of(place), false, test.understood(names));
  }

  /** A row that suffices may be the lower of two, or have its units below. */
  private HeaderPlace suffices(List<? extends Row> rows, int place, List<String> names) {
    int understood = test.understood(names);
    if (place > 0 && isGroups(rows.get(place - 1), names)) {
      return new HeaderPlace(List.of(place - 1, place), true, understood);
    }
    if (place + 1 < rows.size() && isContinued(names, rows.get(place + 1))) {
      return new HeaderPlace(List.of(place, place + 1), true, understood);
    }
    return new HeaderPlace(List.of(place), true, understood);
  }

  /** Two rows of which only both together make a header. */
  private HeaderPlace withNext(List<? extends Row> rows, int place) {
    if (place + 1 >= rows.size() || rows.get(place + 1).isBlank()) {
      return null;
    }
    List<String> joined =
        HeaderRows.joined(names(rows.get(place)), names(rows.get(place + 1)), test);
    boolean more = test.understood(joined) > test.understood(names(rows.get(place)));
    boolean lowerAlone = test.suffices(names(rows.get(place + 1)));
    return more && !lowerAlone && test.suffices(joined)
        ? new HeaderPlace(List.of(place, place + 1), true, test.understood(joined))
        : null;
  }

  /** Whether a row holds the labels of groups of columns: several words, none of them a number. */
  private static boolean isGroups(Row above, List<String> names) {
    List<String> labels = names(above);
    return above.width() == names.size()
        && filled(labels) > 1
        && filled(labels) < filled(names)
        && isOfWords(labels);
  }

  /** Whether the row below is a header too, and the better one: this one is a title in cells. */
  private boolean isTitleOfNext(List<? extends Row> rows, int place, List<String> names) {
    if (place + 1 >= rows.size()) {
      return false;
    }
    List<String> next = names(rows.get(place + 1));
    return !next.equals(names)
        && isOfWords(next)
        && test.suffices(next)
        && test.understood(next) >= test.understood(names);
  }

  /** Whether a row goes on with the header: units, or words that make more columns known. */
  private boolean isContinued(List<String> names, Row below) {
    List<String> units = names(below);
    if (below.isBlank() || below.width() > names.size()) {
      return false;
    }
    boolean more =
        isOfWords(units)
            && filled(units) < filled(names)
            && test.understood(HeaderRows.joined(names, units, test)) > test.understood(names);
    return more || units.stream().allMatch(unit -> unit.isEmpty() || UNIT.matcher(unit).matches());
  }

  /** No digit in any cell: rows of data have codes, numbers or dates. */
  private static boolean isOfWords(List<String> names) {
    return names.stream().noneMatch(name -> name.chars().anyMatch(Character::isDigit));
  }

  private static boolean isWider(List<? extends Row> rows, int place) {
    return rows.stream().skip(place + 1L).anyMatch(row -> row.width() > 1 && !row.isBlank());
  }

  private static int filled(List<String> names) {
    return (int) names.stream().filter(name -> !name.isEmpty()).count();
  }

  static List<String> names(Row row) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      names.add(Headers.clean(row.cell(i)));
    }
    return names;
  }
}
