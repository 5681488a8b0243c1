package vitrine.render.chart;

/** The colours and sizes of every picture. What a colour says, a shape says too. */
final class Ink {
  /** Text and axes. */
  static final String INK = "#1c2733";

  /** Lesser text. */
  static final String GREY = "#5b6672";

  /** Grid lines. */
  static final String PALE = "#d5dae0";

  /** The third share of a split, and bands. */
  static final String FAINT = "#eef0f3";

  /** Outlines of what is too pale to be seen by itself. */
  static final String OUTLINE = "#76818d";

  /** What there is most of, and intervals: seen, but behind all else. */
  static final String SLATE = "#6a8ba3";

  /** The centre, and what lies clearly below. */
  static final String BLUE = "#0b6fa4";

  /** References, and what lies clearly above. */
  static final String RUST = "#b3400b";

  /** The pericentral zone. */
  static final String SAND = "#c9b79c";

  /** Text on sand and labels of the pericentral zone: dark enough to be read. */
  static final String BROWN = "#6f5b36";

  /** The width of a picture as wide as the page. */
  static final double FULL = 860;

  /** The width of one of two pictures side by side. */
  static final double HALF = 420;

  /** Text at the least size that can still be read where a page is printed on A4. */
  static final double SIZE = 13;

  private Ink() {}
}
