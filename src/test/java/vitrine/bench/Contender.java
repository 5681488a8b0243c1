package vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One command, under a name, with what its runs have cost. */
final class Contender {
  private final String name;
  private final String command;
  private final List<Cost> costs = new ArrayList<>();
  private String told = "";

  Contender(String name, String command) {
    this.name = name;
    this.command = command;
  }

  /** Of {@code NAME=COMMAND}; the command is a line for the shell. */
  static Contender of(String word) {
    int mark = word.indexOf('=');
    if (mark < 1) {
      throw new IllegalArgumentException("not NAME=COMMAND: " + word);
    }
    return new Contender(word.substring(0, mark), word.substring(mark + 1));
  }

  /**
   * What a run has cost.
   *
   * @param wall seconds from start to end
   * @param processor seconds of all processors, for the program and for the system; NaN if unknown
   * @param memory the most that was resident, in MiB; NaN if unknown
   */
  record Cost(double wall, double processor, double memory) {}

  /**
   * Notes a run.
   *
   * @param said on standard error, of which the last line is kept
   */
  void add(Cost cost, String said) {
    costs.add(cost);
    told = said.strip().substring(said.strip().lastIndexOf('\n') + 1);
  }

  /** What the last run said last on standard error; empty where it said nothing. */
  String told() {
    return told;
  }

  String name() {
    return name;
  }

  String command() {
    return command;
  }

  /** One side of the costs, in the order of the rounds. */
  List<Double> costs(ToDoubleFunction<Cost> side) {
    return costs.stream().map(side::applyAsDouble).toList();
  }
}
