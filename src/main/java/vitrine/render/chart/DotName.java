package vitrine.render.chart;

/**
 * A name and the dot that it is of.
 *
 * @param radius of the dot
 * @param bold whether it is written so
 */
record DotName(String text, double x, double y, double radius, boolean bold, String colour) {

  double width() {
    return bold ? TextWidth.bold(text, Ink.SIZE) : TextWidth.of(text, Ink.SIZE);
  }

  /**
   * A name at its place.
   *
   * @param leader the line to its dot; null where it stands beside it
   */
  record Placed(DotName name, Box box, Segment leader) {

    /** Draws the line, under all names. */
    void drawLeader(Svg svg) {
      if (leader != null) {
        svg.line(
            leader.x1(),
            leader.y1(),
            leader.x2(),
            leader.y2(),
            "stroke",
            name.colour(),
            "stroke-width",
            0.8);
      }
    }

    /** Draws the name, on a little white so that lines behind it do not run into the letters. */
    void draw(Svg svg) {
      String anchor = anchor();
      double x =
          switch (anchor) {
            case "start" -> box.left();
            case "end" -> box.right();
            default -> (box.left() + box.right()) / 2;
          };
      svg.label(
          x,
          box.baseline(Ink.SIZE),
          anchor,
          name.text(),
          "font-size",
          Ink.SIZE,
          "font-weight",
          name.bold() ? "bold" : null,
          "fill",
          name.colour(),
          "stroke",
          "#fff",
          "stroke-width",
          3,
          "stroke-linejoin",
          "round",
          "paint-order",
          "stroke");
    }

    /** The end that is near the dot is fixed: letters are narrower in some fonts than reckoned. */
    private String anchor() {
      double quarter = (box.right() - box.left()) / 4;
      if (name.x() < box.left() + quarter) {
        return "start";
      }
      return name.x() > box.right() - quarter ? "end" : "middle";
    }
  }
}
