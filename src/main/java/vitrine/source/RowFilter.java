package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.Period;
import vitrine.model.Zone;

/** The choices of rows put to use on one file: coded words and numbers compare by meaning. */
final class RowFilter {
  private record Test(Function<MappedRow, String> cell, CellMatch match) {
    boolean holds(MappedRow row) {
      return match.matches(cell.apply(row));
    }
  }

  private final List<Test> tests = new ArrayList<>();

  /**
   * The choices for one file.
   *
   * @param defaultZone what a file without a column for the zone says in every row
   */
  RowFilter(List<RowChoice> choices, Mapping mapping, Zone defaultZone, FileName file) {
    for (RowChoice choice : choices) {
      if (choice.table() == mapping.table()) {
        tests.add(test(choice, mapping, defaultZone, file));
      }
    }
  }

  /** Whether the row is one of those chosen. */
  boolean keeps(MappedRow row) {
    for (Test test : tests) {
      if (!test.holds(row)) {
        return false;
      }
    }
    return true;
  }

  private static Test test(RowChoice choice, Mapping mapping, Zone defaultZone, FileName file) {
    Field field = Field.answering(mapping.table(), choice.column());
    if (field == Field.ZONE && !mapping.has(field)) {
      return new Test(row -> defaultZone.id(), match(field, choice));
    }
    if (field != null && mapping.has(field)) {
      return new Test(row -> row.meaning(field), match(field, choice));
    }
    int column = column(mapping, choice.column());
    if (column < 0) {
      throw unknown(choice, mapping, file);
    }
    return new Test(row -> row.other(column), CellMatch.of(choice.values()));
  }

  /** The column of that header, also where a descriptor makes a field of it; −1 for none. */
  private static int column(Mapping mapping, String header) {
    String folded = Folding.fold(header);
    for (int i = 0; i < mapping.width(); i++) {
      if (Folding.fold(mapping.header(i)).equals(folded)) {
        return i;
      }
    }
    return -1;
  }

  private static CellMatch match(Field field, RowChoice choice) {
    return switch (field.kind()) {
      case WORD ->
          CellMatch.ofTexts(choice.values().stream().map(value -> word(field, value)).toList());
      case NUMBER ->
          CellMatch.of(choice.values().stream().map(value -> number(field, value)).toList());
      case PERIOD -> CellMatch.ofTexts(choice.values().stream().map(RowFilter::period).toList());
      case TEXT -> CellMatch.ofTexts(choice.values());
    };
  }

  /** A band in the spelling by which cells are compared; a number as it stands. */
  private static String number(Field field, String value) {
    boolean number = !field.isQuantity() || NumberGrammar.parse(value, '.') != null;
    QuantityGrammar.Band band = number ? null : QuantityGrammar.band(value, (char) 0, field.unit());
    return band == null ? value : band.meaning();
  }

  /** The meaning of a word; one that means nothing would silently choose nothing. */
  private static String word(Field field, String value) {
    String meaning = Words.meaning(field, value);
    if (value.isEmpty() || Words.canonical(field).contains(meaning)) {
      return meaning;
    }
    throw Refusal.usage("usage.option-value", "--where", value, MappedRow.suggestion(field, value));
  }

  private static String period(String value) {
    Period period = PeriodGrammar.parse(value, PeriodGrammar.Order.DMY);
    return period == null ? value : period.text();
  }

  private static Refusal unknown(RowChoice choice, Mapping mapping, FileName file) {
    List<String> known =
        Stream.concat(mapping.fields().stream().map(Field::id), mapping.others().values().stream())
            .filter(name -> !name.isEmpty())
            .toList();
    String near = String.join(", ", Nearest.to(choice.column(), known));
    return Refusal.usage(
        "usage.where-column-unknown",
        mapping.table().id() + "." + choice.column(),
        file.label(),
        near);
  }
}
