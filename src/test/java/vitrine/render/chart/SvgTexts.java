package vitrine.render.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The texts of a picture and where they stand, reckoned with the widths of {@link TextWidth}. */
final class SvgTexts {
  private static final Pattern MOVED = Pattern.compile("translate\\((\\S+) (\\S+)\\)");

  /** A text, the box that it fills, and how large it is. */
  record Text(String text, Box box, double size) {}

  private final List<Text> texts = new ArrayList<>();
  private final Box view;

  private SvgTexts(Element svg) {
    String[] view = svg.getAttribute("viewBox").split(" ");
    this.view = new Box(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]));
    collect(svg, 0, 0, 16, false);
  }

  static SvgTexts of(String svg) {
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      return new SvgTexts(root);
    } catch (Exception e) {
      throw new IllegalArgumentException(svg, e);
    }
  }

  List<Text> texts() {
    return texts;
  }

  /** Every text that leaves the picture, and every two that meet. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text one = texts.get(i);
      if (!one.box().isWithin(view.grown(0.06))) {
        faults.add("outside: " + one);
      }
      for (Text other : texts.subList(i + 1, texts.size())) {
        if (one.box().grown(-0.1).overlaps(other.box())) {
          faults.add("over each other: " + one + " and " + other);
        }
      }
    }
    return faults;
  }

  private void collect(Element element, double right, double down, double size, boolean bold) {
    Matcher moved = MOVED.matcher(element.getAttribute("transform"));
    boolean moves = moved.matches();
    double x = right + (moves ? Double.parseDouble(moved.group(1)) : 0);
    double y = down + (moves ? Double.parseDouble(moved.group(2)) : 0);
    String told = element.getAttribute("font-size");
    double letters = told.isEmpty() ? size : Double.parseDouble(told);
    String weight = element.getAttribute("font-weight");
    boolean heavy = weight.isEmpty() ? bold : weight.equals("bold");
    if (element.getTagName().equals("text")) {
      texts.add(text(element, x, y, letters, heavy));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, x, y, letters, heavy);
      }
    }
  }

  private static Text text(Element element, double x, double y, double size, boolean bold) {
    String text = element.getTextContent();
    double width = bold ? TextWidth.bold(text, size) : TextWidth.of(text, size);
    double left = x + Double.parseDouble(element.getAttribute("x"));
    double base = y + Double.parseDouble(element.getAttribute("y"));
    String anchor = element.getAttribute("text-anchor");
    return new Text(text, Box.ofText(left, base, anchor, width, size), size);
  }
}
