package vitrine.pollution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the program makes of every damaged file: points by operator and mode, and what it lost. */
final class Figures {
  /** One operator's files. */
  static final class Line {
    final Operator operator;
    int files;
    private final Map<Mode, Double> points = new EnumMap<>(Mode.class);
    private double harsh;
    final List<String> silent = new ArrayList<>();
    final List<String> unbalanced = new ArrayList<>();
    final List<String> bugs = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    Line(Operator operator) {
      this.operator = operator;
    }

    private void take(Polluted file, Mode mode, Path folder) {
      try {
        Read read = mode.read(folder);
        take(file, mode, read);
        if (files % EVERY == 0 && !mode.read(folder).equals(read)) {
          bugs.add(mode + ": " + file.variant() + " reads otherwise the second time");
        }
      } catch (RuntimeException | AssertionError bug) {
        bugs.add(mode + ": " + file.variant() + " " + bug);
        points.merge(mode, 0.0, Double::sum);
      }
    }

    private void take(Polluted file, Mode mode, Read read) {
      double gained = Score.of(file.truth(), read).points();
      points.merge(mode, gained, Double::sum);
      harsh += mode == Mode.DETECTED ? Score.harsh(file.truth(), read).points() : 0;
      String where = mode + ": " + file.variant();
      if (!Score.isWhole(file.truth(), read) && read.told().isEmpty()) {
        silent.add(where);
      }
      Score.unsaid(file.truth(), read).forEach(row -> silent.add(where + " " + row));
      if (!read.isBalanced()) {
        unbalanced.add(where + " " + read.account());
      }
      if (gained < 9.995) {
        notes.add(String.format(Locale.ROOT, "%s %.2f %s", where, gained, read.told()));
      }
    }

    double mean(Mode mode) {
      return points.get(mode) / files;
    }

    double harsh() {
      return harsh / files;
    }
  }

  /** So many files are read once for one that is read twice. */
  private static final int EVERY = 10;

  private final List<Line> lines = new ArrayList<>();

  /** Reads every file of every operator in every mode; each operator in a folder of its own. */
  static Figures measure(Path folder) {
    Figures figures = new Figures();
    Inventory clean = Inventory.clean();
    figures.lines.addAll(
        Operators.ALL.parallelStream()
            .map(operator -> line(operator, clean, folder.resolve(operator.id())))
            .toList());
    return figures;
  }

  private static Line line(Operator operator, Inventory clean, Path folder) {
    Line line = new Line(operator);
    try {
      Files.createDirectories(folder);
      for (Polluted file : operator.files().apply(clean).toList()) {
        Files.write(folder.resolve("locaux.csv"), file.bytes());
        Files.writeString(folder.resolve("datapackage.json"), file.given().json("locaux.csv"));
        line.files++;
        for (Mode mode : Mode.values()) {
          line.take(file, mode, folder);
        }
      }
      return line;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  List<Line> lines() {
    return lines;
  }

  int files() {
    return lines.stream().mapToInt(line -> line.files).sum();
  }

  /** Every file counts the same. */
  double ofFiles(Mode mode) {
    return lines.stream().mapToDouble(line -> line.points.get(mode)).sum() / files();
  }

  /** Every operator counts the same, however many places it has to damage. */
  double ofOperators(Mode mode) {
    return lines.stream().mapToDouble(line -> line.mean(mode)).average().orElseThrow();
  }

  /** The rows of the table in the guide. */
  List<String> table() {
    List<String> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %d | %.2f | %.2f | %.2f |",
              line.operator.id(),
              line.operator.shows().replace("|", "\\|"),
              line.files,
              line.mean(Mode.GIVEN),
              line.mean(Mode.DETECTED),
              line.mean(Mode.STRICT)));
    }
    rows.add(overall("**all**", "every file counts the same", true));
    rows.add(overall("**all**", "every kind of damage counts the same", false));
    return rows;
  }

  private String overall(String name, String weighting, boolean files) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.2f | %.2f | %.2f |",
        name,
        weighting,
        files(),
        files ? ofFiles(Mode.GIVEN) : ofOperators(Mode.GIVEN),
        files ? ofFiles(Mode.DETECTED) : ofOperators(Mode.DETECTED),
        files ? ofFiles(Mode.STRICT) : ofOperators(Mode.STRICT));
  }
}
