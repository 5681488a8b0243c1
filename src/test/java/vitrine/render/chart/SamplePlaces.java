package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vitrine.model.Status;
import vitrine.report.Drawing;
import vitrine.report.Mark;
import vitrine.report.Message;
import vitrine.report.Value;

/** Drawings of made-up streets, maps, durations, trades and surveys: the same for a seed. */
final class SamplePlaces {
  private static final String[] NAMES = {
    "Saint-Germain-en-Laye-sous-Bois", "Y", "Bourg-Neuf-les-Bains", "Œuilly-sur-Claire", "L’Orme"
  };
  private static final String[] FAMILIES = {
    "food-specialised",
    "food-general",
    "personal-equipment",
    "household-equipment",
    "health-beauty",
    "culture-leisure",
    "hospitality",
    "personal-services",
    "agencies",
    "automotive",
    "crafts-repair",
    "public-associative"
  };
  private static final String[] SUFFIXES = {"", "", "", " bis", "B", "-12", " Unit #4 Ground Fl"};

  private final Random random;

  SamplePlaces(long seed) {
    this.random = new Random(seed);
  }

  private static Message words(String words) {
    return Message.of("picture.name", Value.text(words));
  }

  private String name() {
    return random.nextInt(6) == 0
        ? "Wolfratshausen-W".repeat(19).substring(0, 300)
        : NAMES[random.nextInt(NAMES.length)];
  }

  /** A street of so many premises, often with two sides, now and then with one or five. */
  Drawing.Street street(int premises) {
    int kind = random.nextInt(6);
    List<Message> labels = new ArrayList<>();
    if (kind < 4) {
      labels.add(Message.of("picture.side.odd"));
      labels.add(Message.of("picture.side.even"));
    } else if (kind == 4) {
      labels.add(words(""));
    } else {
      List.of("nord", "sud", name(), "place", "Y").forEach(side -> labels.add(words(side)));
    }
    double first = 0.2 + random.nextDouble() * 0.6;
    List<List<Drawing.Street.Place>> sides = new ArrayList<>();
    labels.forEach(label -> sides.add(new ArrayList<>()));
    int[] number = new int[labels.size()];
    for (int i = 0; i < premises; i++) {
      int side = random.nextDouble() < first ? 0 : random.nextInt(labels.size());
      number[side] += 1 + (random.nextInt(8) == 0 ? random.nextInt(90) : 1);
      boolean bare = random.nextInt(12) == 0;
      String text = bare ? "" : number[side] + SUFFIXES[random.nextInt(SUFFIXES.length)];
      sides.get(side).add(new Drawing.Street.Place(text, status()));
    }
    List<Drawing.Street.Side> drawn = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      drawn.add(new Drawing.Street.Side(labels.get(i), sides.get(i)));
    }
    return new Drawing.Street(drawn, run(drawn));
  }

  private Status status() {
    int kind = random.nextInt(20);
    return kind < 11 ? Status.OCCUPIED : kind < 15 ? Status.VACANT : Status.values()[kind % 6];
  }

  private Drawing.Street.Run run(List<Drawing.Street.Side> sides) {
    int side = random.nextInt(sides.size());
    int size = sides.get(side).places().size();
    if (size == 0) {
      return null;
    }
    int from = random.nextInt(size);
    int to = Math.min(size - 1, from + random.nextInt(12));
    Message label =
        Message.of(
            "picture.street.run-partly",
            Value.count(to - from + 1),
            Value.count(131),
            Value.count(to - from));
    return new Drawing.Street.Run(side, from, to, label);
  }

  /** A map of so many premises in a town that is so wide and so high, in metres. */
  Drawing.Map map(int premises, double wide, double high) {
    List<Drawing.Map.Point> points = new ArrayList<>();
    for (int i = 0; i < premises; i++) {
      points.add(
          new Drawing.Map.Point(random.nextDouble() * wide, random.nextDouble() * high, status()));
    }
    return new Drawing.Map(points);
  }

  Drawing.Bars bars() {
    List<Drawing.Bars.Bar> bars = new ArrayList<>();
    int classes = 2 + random.nextInt(5);
    for (int i = 0; i < classes; i++) {
      Message label =
          random.nextInt(3) == 0
              ? words(name())
              : Message.of("picture.age-above-to", Value.count(12), Value.count(1200));
      long count = random.nextInt(3) == 0 ? random.nextInt(20000) : random.nextInt(30);
      bars.add(new Drawing.Bars.Bar(label, count, random.nextDouble()));
    }
    long unknown = random.nextBoolean() ? 0 : random.nextInt(30000);
    return new Drawing.Bars(bars, unknown, Message.of("picture.durations.undated"));
  }

  Drawing.Mix mix() {
    boolean grouped = random.nextBoolean();
    List<Drawing.Mix.Row> rows = new ArrayList<>();
    for (String family : FAMILIES) {
      double share = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 0.3;
      Drawing.Rate rate = rate(share, true);
      rows.add(
          new Drawing.Mix.Row(
              Message.of("activity-family." + family),
              random.nextInt(20000),
              rate,
              grouped ? (Double) (random.nextDouble() * 0.3) : null));
    }
    return new Drawing.Mix(
        rows,
        Message.of("picture.mix.own", Value.text(name())),
        Message.of("picture.mix.group", Value.count(40)));
  }

  private Drawing.Rate rate(double share, boolean counted) {
    double less = share * random.nextDouble() * 0.6;
    double more = random.nextDouble() * 0.2;
    return counted
        ? new Drawing.Rate(share, share - less, Math.min(1, share + more), 40L, Mark.UNDECIDED)
        : new Drawing.Rate(share, null, null, null, Mark.NO_COUNT);
  }

  Drawing.Surveys surveys(int towns) {
    int start = 1990 + random.nextInt(30);
    int years = 1 + random.nextInt(random.nextBoolean() ? 5 : 34);
    List<Drawing.Surveys.Panel> panels = new ArrayList<>();
    for (int i = 0; i < towns; i++) {
      List<Drawing.Surveys.Step> steps = new ArrayList<>();
      double at = start;
      int count = random.nextInt(7);
      for (int j = 0; j < count; j++) {
        at += random.nextDouble() * years / 4;
        double share = random.nextDouble() * (random.nextBoolean() ? 0.2 : 0.9);
        steps.add(new Drawing.Surveys.Step("2020", at, rate(share, random.nextInt(4) > 0)));
      }
      panels.add(new Drawing.Surveys.Panel(name(), steps));
    }
    Drawing.Guide guide =
        random.nextInt(3) == 0 ? null : new Drawing.Guide(words("Codata 2025 : 11,7 %"), 0.117);
    return new Drawing.Surveys(panels, guide);
  }
}
