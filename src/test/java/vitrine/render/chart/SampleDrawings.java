package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Section;
import vitrine.report.Value;

/** Drawings of made-up towns: by chance, but the same for the same seed. */
final class SampleDrawings {
  private static final List<String> NAMES =
      List.of(
          "Saint-Germain-en-Laye-sous-Bois",
          "Y",
          "Bourg-Neuf-les-Bains",
          "Château-Loudon",
          "Œuilly-sur-Claire",
          "Mézières-le-Fort",
          "Lens-en-Forêt",
          "Noirmont",
          "Garmisch-Partenkirchen");

  private static final Drawing.Shares FR = new Drawing.Shares(0.62, 0.25, 0.13);
  private static final Drawing.Shares DE = new Drawing.Shares(1 / 3d, 1 / 3d, 1 / 3d);

  private final Random random;
  private final int size;
  private final boolean long300;

  /**
   * Drawings of so many towns.
   *
   * @param long300 whether every third name has three hundred letters
   */
  SampleDrawings(long seed, int size, boolean long300) {
    this.random = new Random(seed);
    this.size = size;
    this.long300 = long300;
  }

  static Picture picture(Drawing drawing) {
    Dataset none = new Dataset("none", List.of(Column.text("town")));
    Message title = Message.of("picture.name", Value.text("Titre"));
    return new Picture(
        "sample", title, title, List.of(title), drawing, new Section.Table(none, List.of(), ""));
  }

  private String name(int place) {
    if (long300 && place % 3 == 0) {
      return "Wolfratshausen-W".repeat(19).substring(0, 300);
    }
    String name = NAMES.get(place % NAMES.size());
    return place < NAMES.size() ? name : name + " " + place / NAMES.size();
  }

  private Message label(int place) {
    return Message.of("picture.name", Value.text(name(place)));
  }

  private static Message words(String words) {
    return Message.of("picture.name", Value.text(words));
  }

  /** Around the French split, now and then anywhere, now and then where another town is. */
  private Drawing.Shares shares(List<Drawing.Shares> others) {
    if (!others.isEmpty() && random.nextInt(6) == 0) {
      return others.get(random.nextInt(others.size()));
    }
    boolean anywhere = random.nextInt(8) == 0;
    double centre =
        anywhere ? random.nextDouble() : Math.max(0, 0.24 + 0.07 * random.nextGaussian());
    double rest = 1 - centre;
    double pericentral =
        anywhere ? rest * random.nextDouble() : rest * (0.15 + 0.08 * random.nextDouble());
    return new Drawing.Shares(rest - pericentral, centre, pericentral);
  }

  private List<Drawing.Shares> splits() {
    List<Drawing.Shares> splits = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      splits.add(shares(splits));
    }
    return splits;
  }

  Drawing.Ternary ternary() {
    List<Drawing.Ternary.Dot> dots = new ArrayList<>();
    for (Drawing.Shares split : splits()) {
      dots.add(new Drawing.Ternary.Dot(label(dots.size()), split, random.nextInt(5) == 0));
    }
    return new Drawing.Ternary(
        dots,
        List.of(
            new Drawing.Ternary.Dot(words("France 62/25/13"), FR, false),
            new Drawing.Ternary.Dot(words("Allemagne 33/33/33"), DE, false)));
  }

  Drawing.Funnel funnel() {
    List<Drawing.Funnel.Dot> dots = new ArrayList<>();
    long most = 4 + random.nextInt(3000);
    for (int i = 0; i < size; i++) {
      long n = i > 0 && random.nextInt(6) == 0 ? dots.get(0).n() : 1 + random.nextInt((int) most);
      double likely = Math.min(1, Math.abs(0.12 + 0.1 * random.nextGaussian()));
      double rate = (double) Math.round(n * likely) / n;
      dots.add(new Drawing.Funnel.Dot(name(i), n, rate, random.nextInt(4) == 0));
    }
    List<Drawing.Funnel.Limit> limits = new ArrayList<>();
    for (double n = 1; n < 2 * most; n = n * 1.3 + 1) {
      double half = Math.sqrt(0.12 * 0.88 / n);
      limits.add(
          new Drawing.Funnel.Limit(
              (long) n,
              Math.max(0, 0.12 - 1.96 * half),
              Math.min(1, 0.12 + 1.96 * half),
              Math.max(0, 0.12 - 3.09 * half),
              Math.min(1, 0.12 + 3.09 * half)));
    }
    return new Drawing.Funnel(dots, new Drawing.Guide(words("ensemble 12,2 %"), 0.12), limits);
  }

  Drawing.Splits splitBars() {
    List<Drawing.Splits.Row> rows = new ArrayList<>();
    rows.add(new Drawing.Splits.Row(words("France (estimation 2012)"), true, FR, List.of()));
    rows.add(new Drawing.Splits.Row(words("Allemagne (estimation 2012)"), true, DE, List.of()));
    for (Drawing.Shares split : splits()) {
      boolean known = random.nextInt(9) > 0;
      List<Double> gaps = List.of(split.centre() - 0.25, split.centre() - 1 / 3d);
      rows.add(
          new Drawing.Splits.Row(
              label(rows.size() - 2),
              false,
              known ? split : Drawing.Shares.NONE,
              known ? gaps : List.of()));
    }
    return new Drawing.Splits(rows, List.of(words("France"), words("Allemagne")));
  }

  Drawing.Rates rates(boolean shortNames) {
    List<Drawing.Rates.Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double value = random.nextDouble() * random.nextDouble();
      boolean counted = random.nextInt(6) > 0;
      Mark mark = counted ? Mark.values()[random.nextInt(3)] : Mark.NO_COUNT;
      Drawing.Rate rate =
          new Drawing.Rate(
              random.nextInt(9) == 0 ? null : (Double) value,
              counted ? (Double) (value * 0.6) : null,
              counted ? (Double) Math.min(1, value * 1.6 + 0.05) : null,
              counted ? (Long) (long) random.nextInt(20000) : null,
              mark);
      Message label = shortNames ? words("zone " + i) : label(i);
      rows.add(new Drawing.Rates.Row("g" + i / 4, label, rate));
    }
    return new Drawing.Rates(words("commune"), rows, ground());
  }

  static Drawing.Ground ground() {
    return new Drawing.Ground(
        List.of(
            new Drawing.Grade(words("faible"), 0.05),
            new Drawing.Grade(words("modérée"), 0.075),
            new Drawing.Grade(words("élevée"), 0.1),
            new Drawing.Grade(words("très élevée"), 1)),
        new Drawing.Guide(words("repère Codata 2025 : 11,7 %"), 0.117));
  }
}
