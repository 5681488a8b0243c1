package vitrine.render.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import vitrine.render.XmlText;

/**
 * Writes SVG elements. Attributes come in pairs of a name and a value; numbers are written with one
 * decimal at most, so that the same picture has the same bytes everywhere. No attribute is a style:
 * pages forbid those.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element. */
  Svg open(String element, Object... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element without content. */
  Svg leaf(String element, Object... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  /** Writes an element with a text. */
  Svg text(String element, String text, Object... attributes) {
    start(element, attributes).append('>').append(XmlText.escaped(text));
    out.append("</").append(element).append('>');
    return this;
  }

  /** Writes a text whose anchor is {@code start}, {@code middle} or {@code end}. */
  Svg label(double x, double y, String anchor, String text, Object... attributes) {
    Object[] all = new Object[attributes.length + 6];
    all[0] = "x";
    all[1] = x;
    all[2] = "y";
    all[3] = y;
    all[4] = "text-anchor";
    all[5] = anchor.equals("start") ? null : anchor;
    System.arraycopy(attributes, 0, all, 6, attributes.length);
    return text("text", text, all);
  }

  /** Writes a straight line. */
  Svg line(double x1, double y1, double x2, double y2, Object... attributes) {
    return path(
        "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), attributes);
  }

  /** Writes a path. */
  Svg path(String d, Object... attributes) {
    Object[] all = new Object[attributes.length + 2];
    all[0] = "d";
    all[1] = d;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return leaf("path", all);
  }

  /** Writes a rectangle. */
  Svg rectangle(double x, double y, double width, double height, Object... attributes) {
    Object[] all = new Object[attributes.length + 8];
    Object[] own = {"x", x, "y", y, "width", width, "height", height};
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(attributes, 0, all, own.length, attributes.length);
    return leaf("rect", all);
  }

  /** Puts elements that were written elsewhere here. */
  Svg add(String elements) {
    out.append(elements);
    return this;
  }

  private StringBuilder start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(value(attributes[i + 1])).append('"');
      }
    }
    return out;
  }

  private static String value(Object value) {
    return value instanceof Number number
        ? number(number.doubleValue())
        : XmlText.escaped(value.toString());
  }

  /** A number with one decimal at most. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
