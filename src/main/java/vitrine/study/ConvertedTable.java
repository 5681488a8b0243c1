package vitrine.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.TableKind;
import vitrine.model.Zone;
import vitrine.source.Field;
import vitrine.source.KeptFile;
import vitrine.source.KeptRow;

/**
 * One table of a converted study while it is written: the rows of all files that suppose the same
 * of themselves. It is there only once it has a row.
 */
final class ConvertedTable {
  /** What the rows of one written file have in common beside their columns. */
  record Shape(TableKind table, String assumedTown, Zone assumedZone, boolean exhaustive) {
    static Shape of(KeptFile file) {
      return new Shape(
          file.input().table(), file.assumedTown(), file.assumedZone(), file.exhaustive());
    }
  }

  private final Shape shape;
  private final String name;
  private final List<Field> fields;
  private final List<OtherColumn> others = new ArrayList<>();
  private final Set<KeptFile.Origin> sources = new LinkedHashSet<>();
  private final Set<Field> banded = EnumSet.noneOf(Field.class);
  private final Set<String> leftOut = new LinkedHashSet<>();
  private TableFolder.Rows out;
  private long rows;

  /**
   * A table to be.
   *
   * @param name of its file, without the ending
   * @param files the files whose rows it takes
   * @param town the columns that name a town in this study
   */
  ConvertedTable(Shape shape, String name, Collection<KeptFile> files, Collection<Field> town) {
    this.shape = shape;
    this.name = name;
    Set<Field> all = EnumSet.noneOf(Field.class);
    Set<String> headers = new LinkedHashSet<>();
    for (KeptFile file : files) {
      all.addAll(file.fields());
      (shape.table() == TableKind.TOWNS ? headers : leftOut).addAll(file.others().values());
    }
    all.removeAll(List.of(Field.TOWN_CODE, Field.TOWN));
    if (shape.assumedTown() == null) {
      all.addAll(town);
    }
    if (shape.table() == TableKind.VACANCY) {
      all.add(Field.ZONE);
    }
    this.fields = List.copyOf(all);
    fields.forEach(field -> headers.remove(field.id()));
    headers.remove("");
    leftOut.remove("");
    headers.forEach(header -> others.add(new OtherColumn(header)));
  }

  void write(KeptRow row, TableFolder folder) throws IOException {
    if (out == null) {
      out = folder.table(file());
      List<String> header = new ArrayList<>(fields.stream().map(Field::id).toList());
      others.forEach(other -> header.add(other.header()));
      out.row(header);
    }
    sources.addAll(row.file().sources());
    List<String> cells = new ArrayList<>();
    for (Field field : fields) {
      String cell = CanonicalCells.text(row, field);
      if (CanonicalCells.isBand(field, cell)) {
        banded.add(field);
      }
      cells.add(cell);
    }
    for (OtherColumn other : others) {
      cells.add(other(row, other));
    }
    out.row(cells);
    rows++;
  }

  /** Where two columns have one header, the last is what it means. */
  private static String other(KeptRow row, OtherColumn other) {
    int column = -1;
    for (Map.Entry<Integer, String> one : row.file().others().entrySet()) {
      column = one.getValue().equals(other.header()) ? one.getKey() : column;
    }
    return column < 0 ? "" : other.text(row, column);
  }

  void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  Shape shape() {
    return shape;
  }

  String name() {
    return name;
  }

  String file() {
    return name + ".csv";
  }

  long rows() {
    return rows;
  }

  int columns() {
    return fields.size() + others.size();
  }

  /** The columns of its files that are not written. */
  Set<String> leftOut() {
    return leftOut;
  }

  List<Field> fields() {
    return fields;
  }

  Set<KeptFile.Origin> sources() {
    return sources;
  }

  /** The fields as a Table Schema has them. */
  List<Map<String, Object>> schema() {
    List<Map<String, Object>> schema = new ArrayList<>();
    fields.forEach(field -> schema.add(described(field)));
    others.forEach(other -> schema.add(other.described()));
    return schema;
  }

  private Map<String, Object> described(Field field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.id());
    if (banded.contains(field)) {
      described.put("type", "any");
      described.put("decimalChar", ".");
    } else {
      described.put("type", field.type());
    }
    if (field == Field.SHARE || field == Field.VACANCY_RATE) {
      described.put("bareNumber", false);
    }
    return described;
  }
}
