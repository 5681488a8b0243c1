package vitrine.render.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vitrine.model.NormalForm;

/**
 * How wide a text is, without knowing the reader’s font: of each character the wider of two common
 * sans-serif fonts (Arial and DejaVu Sans), so that what fits here fits there.
 */
final class TextWidth {
  /** Thousandths of the size of the font, from the space to the tilde. */
  private static final int[] ASCII = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667,
    611, 778, 752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685,
    667, 685, 390, 337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  private static final int WIDE = 1050;
  private static final int OTHER = 700;
  private static final int NARROW_SPACE = 250;
  private static final double BOLD = 1.1;
  private static final char ELLIPSIS = '…';

  private TextWidth() {}

  /** The width of a text in a size. */
  static double of(String text, double size) {
    long thousandths =
        NormalForm.of(text, Normalizer.Form.NFD).codePoints().mapToLong(TextWidth::of).sum();
    return thousandths * size / 1000;
  }

  /** The width of a text in bold. */
  static double bold(String text, double size) {
    return of(text, size) * BOLD;
  }

  /** The text, cut behind a whole character so that it fits with its ellipsis. */
  static String fitted(String text, double size, double room) {
    if (of(text, size) <= room) {
      return text;
    }
    int[] characters = text.codePoints().toArray();
    int length = characters.length;
    String cut;
    do {
      length--;
      cut = new String(characters, 0, Math.max(0, length)).stripTrailing() + ELLIPSIS;
    } while (length > 0 && of(cut, size) > room);
    return cut;
  }

  /** The text in lines that fit; a word that is too long for a line is cut. */
  static List<String> lines(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && of(longer, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(fitted(longer, size, room));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int of(int character) {
    if (character >= ' ' && character <= '~') {
      return ASCII[character - ' '];
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (character == '\u202F') {
      return NARROW_SPACE;
    }
    boolean wide = character >= 0x1100 && !isWestern(character);
    return wide ? WIDE : OTHER;
  }

  /** Whether it is punctuation or a sign of European texts above the Latin letters. */
  private static boolean isWestern(int character) {
    return character >= 0x1E00 && character < 0x2190;
  }
}
