package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vitrine.model.Status;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * A street as somebody walks it: a square for each premises, one side above the other. Long streets
 * go on in further lanes; the longest vacant run is bracketed on the outer edge of its side.
 */
final class StreetStrip implements Chart {
  private static final double PITCH = 24;
  private static final double LABEL = 110;
  private static final double LABEL_GAP = 10;
  private static final double STREET = 12;
  private static final double LANES = 20;
  private static final double NUMBERS = 15;
  private static final double NUMBER_SIZE = 11;

  private final Drawing.Street street;
  private final Wording wording;
  private final double left;
  private final double width;
  private final List<StreetLane> lanes;
  private final RunBracket bracket;
  private final Svg svg = new Svg();

  StreetStrip(Drawing.Street street, Wording wording) {
    this.street = street;
    this.wording = wording;
    double labels =
        street.sides().stream()
            .mapToDouble(side -> TextWidth.of(label(side), Ink.SIZE))
            .max()
            .orElse(0);
    this.left = labels == 0 ? 0 : Math.min(labels, LABEL) + LABEL_GAP;
    int longest = street.sides().stream().mapToInt(side -> side.places().size()).max().orElse(0);
    this.width = longest <= places(Ink.HALF) ? Ink.HALF : Ink.FULL;
    this.lanes = StreetLane.of(street.sides(), places(width));
    this.bracket = new RunBracket(street.run(), lanes, wording, left, width);
  }

  private int places(double wide) {
    return (int) ((wide - left) / PITCH);
  }

  private String label(Drawing.Street.Side side) {
    return wording.name(wording.text(side.label()));
  }

  /** Where a place of a lane begins, counted from the first of the lane. */
  static double x(double left, int place) {
    return left + place * PITCH + (PITCH - StateSquares.SIZE) / 2;
  }

  @Override
  public Drawn draw() {
    double y = 0;
    for (int i = 0; i < lanes.size(); i++) {
      y = lane(i, y + (i == 0 ? 0 : LANES));
    }
    return new Drawn(width, Legend.draw(svg, legend(), width, y + 10), svg.toString());
  }

  private double lane(int lane, double top) {
    double y = top;
    boolean any = false;
    for (int side = 0; side < street.sides().size(); side++) {
      if (lanes.get(lane).size(side) > 0) {
        y = side(lane, side, y + (any ? STREET : 0));
        any = true;
      }
    }
    return y;
  }

  /** A side of a lane: numbers and bracket on its outer edge; where it ends. */
  private double side(int lane, int side, double top) {
    boolean above = side == 0 && street.sides().size() > 1;
    List<Drawing.Street.Place> places =
        street
            .sides()
            .get(side)
            .places()
            .subList(lanes.get(lane).from()[side], lanes.get(lane).to()[side]);
    double numbers = places.stream().allMatch(place -> place.number().isEmpty()) ? 0 : NUMBERS;
    double outer = bracket.height(lane, side);
    double y = above ? top + outer + numbers : top;
    squares(places, y);
    String label = TextWidth.fitted(label(street.sides().get(side)), Ink.SIZE, LABEL);
    svg.label(0, y + 14.5, "start", label, "font-size", Ink.SIZE, "fill", Ink.INK);
    double bottom = y + StateSquares.SIZE;
    numbers(lane, side, above ? y - 4 : bottom + 12);
    bracket.draw(svg, lane, side, above, above ? y - numbers : bottom + numbers);
    return above ? bottom : bottom + numbers + outer;
  }

  private void squares(List<Drawing.Street.Place> places, double y) {
    StateSquares squares = new StateSquares();
    for (int i = 0; i < places.size(); i++) {
      squares.add(places.get(i).status(), x(left, i), y);
    }
    squares.draw(svg);
  }

  /** House numbers where there is room: first those at the ends of the run and of the lane. */
  private void numbers(int lane, int side, double base) {
    int from = lanes.get(lane).from()[side];
    int size = lanes.get(lane).size(side);
    Drawing.Street.Run run = street.run();
    List<Integer> order = new ArrayList<>();
    if (run != null && run.side() == side) {
      order.add(run.from() - from);
      order.add(run.to() - from);
    }
    order.add(0);
    order.add(size - 1);
    IntStream.range(0, size).forEach(order::add);
    HouseNumbers numbers = new HouseNumbers(left, width, base);
    svg.open("g", "font-size", NUMBER_SIZE, "fill", Ink.GREY);
    for (int place : order) {
      if (place >= 0 && place < size) {
        String number = street.sides().get(side).places().get(from + place).number();
        numbers.draw(svg, wording.name(number), x(left, place) + StateSquares.SIZE / 2);
      }
    }
    svg.close();
  }

  private List<Legend.Item> legend() {
    List<Legend.Item> items = new ArrayList<>();
    for (Status status : Status.values()) {
      long count =
          street.sides().stream()
              .flatMap(side -> side.places().stream())
              .filter(place -> place.status() == status)
              .count();
      if (count > 0) {
        String text = wording.text(Message.of("picture.state." + status.id(), Value.count(count)));
        items.add(new Legend.Item(StateSquares.symbol(status), StateSquares.SIZE, text));
      }
    }
    return items;
  }

  /** The numbers of one line, each drawn where it does not touch another. */
  private static final class HouseNumbers {
    private static final double APART = 3;

    /** A text that is given as a number and is longer is cut. */
    private static final double LONGEST = 62;

    private final double left;
    private final double right;
    private final double base;
    private final List<Box> taken = new ArrayList<>();

    HouseNumbers(double left, double right, double base) {
      this.left = left;
      this.right = right;
      this.base = base;
    }

    void draw(Svg svg, String number, double middle) {
      String text = TextWidth.fitted(number, NUMBER_SIZE, LONGEST);
      Box box = Box.ofText(middle, base, "middle", TextWidth.of(text, NUMBER_SIZE), NUMBER_SIZE);
      boolean fits = box.left() >= Math.max(0, left - LABEL_GAP / 2) && box.right() <= right;
      if (!text.isEmpty() && fits && taken.stream().noneMatch(box::overlaps)) {
        svg.label(middle, base, "middle", text);
        taken.add(box.grown(APART));
      }
    }
  }
}
