package vitrine.bench;

import java.util.List;

/**
 * How an inventory is written: the same premises in each form, so that all forms must give the same
 * figures.
 *
 * @param quoted whether half of the rows have each cell in quotes, and commas or quotes within some
 * @param shuffled whether the rows stand in random order, so that no town stands together
 * @param french Windows-1252, semicolons and decimal commas, as spreadsheets in France write
 */
record BenchForm(boolean quoted, boolean shuffled, boolean french) {
  static final BenchForm PLAIN = new BenchForm(false, false, false);

  /** Of some of the words {@code quoted shuffled french}. */
  static BenchForm of(List<String> words) {
    return new BenchForm(
        words.contains("quoted"), words.contains("shuffled"), words.contains("french"));
  }
}
