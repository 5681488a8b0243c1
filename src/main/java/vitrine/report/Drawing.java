package vitrine.report;

import java.util.List;
import vitrine.model.Status;

/**
 * What a picture draws, in the units of its figures: rates and shares are fractions. Each kind is
 * drawn by one class; names of towns and streets come as they are and are fitted where they are
 * drawn. A value that is null is not known and leaves its place empty.
 */
public sealed interface Drawing {

  /**
   * A share with its interval; both ends are null where it has none.
   *
   * @param n what it was counted over; null for a published rate
   */
  record Rate(Double value, Double low, Double high, Long n, Mark mark) {
    /** Nothing is known. */
    public static final Rate NONE = new Rate(null, null, null, null, Mark.NO_COUNT);
  }

  /** A split of turnover; all three are null where it is not known. */
  record Shares(Double periphery, Double centre, Double pericentral) {
    /** Nothing is known. */
    public static final Shares NONE = new Shares(null, null, null);

    public boolean isKnown() {
      return periphery != null;
    }
  }

  /** A value that figures are compared with, and what it is called there. */
  record Guide(Message label, double value) {}

  /**
   * A class of a scale.
   *
   * @param upper where it ends; 1 for the last
   */
  record Grade(Message label, double upper) {}

  /** The background of rates: the classes of a scale, and a reference; null where there is none. */
  record Ground(List<Grade> scale, Guide reference) {
    public Ground {
      scale = List.copyOf(scale);
    }
  }

  /**
   * Towns in their order.
   *
   * @param ground of the vacancy rates
   * @param score what towns are ranked by; null where that is the vacancy itself
   */
  record Ranking(List<Row> rows, Ground ground, Score score) implements Drawing {
    public Ranking {
      rows = List.copyOf(rows);
    }

    /**
     * A town.
     *
     * @param rank null where it is not ranked
     * @param low of the rank; null where there are no draws
     * @param group of ties; null where there is none
     * @param starred whether components of its index are missing
     * @param score what it is ranked by
     * @param position between the French and the German split
     * @param offAxis whether it lies off the line between them
     */
    public record Row(
        Long rank,
        Long low,
        Long high,
        Long group,
        String town,
        boolean starred,
        Rate score,
        Rate vacancy,
        Shares shares,
        Double position,
        boolean offAxis) {}

    /**
     * What towns are ranked by.
     *
     * @param least where its axis begins
     * @param most where it ends
     * @param unit how its values are written: {@code index}, {@code fraction} or {@code number}
     * @param guide null for none
     */
    public record Score(Message label, double least, double most, String unit, Guide guide) {}
  }

  /**
   * Splits of turnover in the triangle of all splits.
   *
   * @param references the ends of the dashed line, or points by themselves
   */
  record Ternary(List<Dot> dots, List<Dot> references) implements Drawing {
    public Ternary {
      dots = List.copyOf(dots);
      references = List.copyOf(references);
    }

    /**
     * A split.
     *
     * @param label a name, or the words of a reference
     * @param far whether it lies off the line between the references
     */
    public record Dot(Message label, Shares shares, boolean far) {}
  }

  /**
   * Rates by how much was counted.
   *
   * @param common the rate that all towns would have had in the grey bands
   * @param limits of the bands, from the fewest premises to the most
   */
  record Funnel(List<Dot> dots, Guide common, List<Limit> limits) implements Drawing {
    public Funnel {
      dots = List.copyOf(dots);
      limits = List.copyOf(limits);
    }

    /**
     * A town.
     *
     * @param outside whether it lies outside the wider band and so is named
     */
    public record Dot(String town, long n, double rate, boolean outside) {}

    /** Between which rates 95 and 99.8 % of towns of so many premises would lie. */
    public record Limit(long n, double low, double high, double widestLow, double widestHigh) {}
  }

  /** Splits as stacked bars with the gaps of the centre's share; references are rows too. */
  record Splits(List<Row> rows, List<Message> against) implements Drawing {
    public Splits {
      rows = List.copyOf(rows);
      against = List.copyOf(against);
    }

    /**
     * A split.
     *
     * @param reference whether it is one that others are compared with
     * @param gaps of the centre's share in points of a fraction, one for each reference compared
     *     with; none for the references
     */
    public record Row(Message label, boolean reference, Shares shares, List<Double> gaps) {
      public Row {
        gaps = List.copyOf(gaps);
      }
    }
  }

  /**
   * Rates one under the other: zones of a town, streets, towns.
   *
   * @param heading of the names
   */
  record Rates(Message heading, List<Row> rows, Ground ground) implements Drawing {
    public Rates {
      rows = List.copyOf(rows);
    }

    /**
     * A rate.
     *
     * @param group rows of another group are set apart
     */
    public record Row(String group, Message label, Rate rate) {}
  }

  /**
   * Counts as bars: how long premises have been vacant.
   *
   * @param unknown how many have no date; drawn apart, hatched
   */
  record Bars(List<Bar> bars, long unknown, Message unknownLabel) implements Drawing {
    public Bars {
      bars = List.copyOf(bars);
    }

    /**
     * A class.
     *
     * @param share of those that have a class
     */
    public record Bar(Message label, long count, double share) {}
  }

  /** The families of activities of a town beside those of the group. */
  record Mix(List<Row> rows, Message own, Message group) implements Drawing {
    public Mix {
      rows = List.copyOf(rows);
    }

    /**
     * A family.
     *
     * @param share of the town's premises with a class
     * @param groupShare of all premises of the group; null where there is no group
     */
    public record Row(Message label, long count, Rate share, Double groupShare) {}
  }

  /**
   * The premises of a street, side by side.
   *
   * @param run what is bracketed; null for nothing
   */
  record Street(List<Side> sides, Run run) implements Drawing {
    public Street {
      sides = List.copyOf(sides);
    }

    /** One side in its order. */
    public record Side(Message label, List<Place> places) {
      public Side {
        places = List.copyOf(places);
      }
    }

    /**
     * A premises.
     *
     * @param number as given; empty where there is none
     */
    public record Place(String number, Status status) {}

    /**
     * Places that follow each other on a side.
     *
     * @param side its place among the sides
     * @param from the first of them
     * @param to the last of them
     */
    public record Run(int side, int from, int to, Message label) {}
  }

  /** Premises where they stand, in metres to the east and to the north. */
  record Map(List<Point> points) implements Drawing {
    public Map {
      points = List.copyOf(points);
    }

    /** A premises. */
    public record Point(double east, double north, Status status) {}
  }

  /** The same rate at several surveys, a small picture for each town. */
  record Surveys(List<Panel> panels, Guide reference) implements Drawing {
    public Surveys {
      panels = List.copyOf(panels);
    }

    /** A town. */
    public record Panel(String label, List<Step> steps) {
      public Panel {
        steps = List.copyOf(steps);
      }
    }

    /**
     * A survey.
     *
     * @param date as it is written
     * @param year as a number, the fraction of the year with it
     */
    public record Step(String date, double year, Rate rate) {}
  }
}
