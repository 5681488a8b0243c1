package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that stand in one column: those that are too long are cut at their end, but where two would
 * look the same for that, in their middle, because they may differ at their end.
 */
final class FittedNames {
  /** How much of the room the end of a name has that is cut in its middle. */
  private static final double TAIL = 0.4;

  private FittedNames() {}

  /** The names in their order, each in so much room. */
  static List<String> of(List<String> names, double size, double room) {
    List<String> cut = names.stream().map(name -> TextWidth.fitted(name, size, room)).toList();
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean whole = cut.get(i).equals(names.get(i));
      boolean alike = false;
      for (int j = 0; j < names.size() && !whole; j++) {
        alike |= !names.get(i).equals(names.get(j)) && cut.get(i).equals(cut.get(j));
      }
      fitted.add(alike ? inTheMiddle(names.get(i), size, room) : cut.get(i));
    }
    return fitted;
  }

  /** The beginning, an ellipsis and the end. */
  private static String inTheMiddle(String name, double size, double room) {
    int[] characters = name.codePoints().toArray();
    int from = characters.length;
    while (from > 0 && width(characters, from - 1, size) <= room * TAIL) {
      from--;
    }
    String tail = new String(characters, from, characters.length - from).stripLeading();
    return TextWidth.fitted(name, size, room - TextWidth.of(tail, size)) + tail;
  }

  private static double width(int[] characters, int from, double size) {
    return TextWidth.of(new String(characters, from, characters.length - from), size);
  }
}
