package vitrine.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vitrine.model.Town;
import vitrine.source.Field;
import vitrine.source.KeptFile;
import vitrine.source.KeptRow;
import vitrine.source.StudyData;

/** All tables of a converted study: one for each kind, and one for each thing that is supposed. */
final class ConvertedTables {
  private final Map<ConvertedTable.Shape, ConvertedTable> tables = new LinkedHashMap<>();

  ConvertedTables(StudyData data) {
    List<Field> town = townColumns(data.towns());
    Map<ConvertedTable.Shape, List<KeptFile>> byShape = new LinkedHashMap<>();
    data.kept().files().stream()
        .filter(file -> file.rows() > 0)
        .sorted(Comparator.comparing(file -> file.input().table()))
        .forEach(
            file ->
                byShape
                    .computeIfAbsent(ConvertedTable.Shape.of(file), unused -> new ArrayList<>())
                    .add(file));
    Set<String> names = new TreeSet<>();
    byShape.forEach(
        (shape, files) ->
            tables.put(shape, new ConvertedTable(shape, name(shape, names), files, town)));
  }

  /** Codes where any town has one, names where any has another name than its code. */
  private static List<Field> townColumns(Set<Town> towns) {
    List<Field> columns = new ArrayList<>();
    if (towns.stream().anyMatch(town -> !town.code().isEmpty())) {
      columns.add(Field.TOWN_CODE);
    }
    if (towns.stream().anyMatch(town -> !town.name().equals(town.code()))) {
      columns.add(Field.TOWN);
    }
    return columns;
  }

  /** The table’s word; a second one is called by its town where that makes a name, else counted. */
  private static String name(ConvertedTable.Shape shape, Set<String> taken) {
    String word = shape.table().id();
    String town = shape.assumedTown() == null ? "" : shape.assumedTown().toLowerCase(Locale.ROOT);
    String called = town.matches("[a-z0-9][a-z0-9-]{0,60}") ? word + "-" + town : word;
    String name = taken.contains(word) ? called : word;
    for (int i = 2; !taken.add(name); i++) {
      name = word + "-" + i;
    }
    return name;
  }

  void write(KeptRow row, TableFolder folder) throws IOException {
    tables.get(ConvertedTable.Shape.of(row.file())).write(row, folder);
  }

  void close() throws IOException {
    for (ConvertedTable table : tables.values()) {
      table.close();
    }
  }

  /** Those that have rows, in the order of the descriptor. */
  List<ConvertedTable> written() {
    return tables.values().stream().filter(table -> table.rows() > 0).toList();
  }
}
