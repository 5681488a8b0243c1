package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Refusal;
import vitrine.model.TableKind;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.source.Field;

/**
 * {@code schema}: the columns of an input table. For readers a list in their language; as JSON the
 * Table Schema that the French registry takes.
 */
public final class SchemaStudy {
  private final List<TableKind> tables;

  private SchemaStudy(List<TableKind> tables) {
    this.tables = tables;
  }

  /** The schema of a table, by name; of all tables where none is named. */
  public static SchemaStudy of(String table) {
    if (table == null) {
      return new SchemaStudy(List.of(TableKind.values()));
    }
    TableKind kind = TableKind.of(table);
    if (kind != null) {
      return new SchemaStudy(List.of(kind));
    }
    String known = String.join(" | ", Vocabulary.schemas());
    throw Refusal.usage("usage.option-value", "TABLE", table, known);
  }

  /** Tells. */
  public Report report() {
    Dataset results =
        new Dataset(
            "schema",
            List.of(
                Column.text("table"),
                Column.text("column"),
                Column.text("type"),
                Column.text("required"),
                Column.text("words")));
    List<Section> sections = new ArrayList<>();
    for (TableKind table : tables) {
      List<Message> items = new ArrayList<>();
      for (Field field : Field.of(table)) {
        results.add(
            List.of(
                table.id(),
                field.id(),
                field.type(),
                field.necessity(table),
                String.join(" ", field.words())));
        items.add(item(table, field));
      }
      if (table == TableKind.TOWNS) {
        items.add(
            Message.of("references.item", Value.text("…"), Value.explained("field.towns.other")));
      }
      sections.add(
          new Section.Listing(
              Message.of(
                  "schema.table",
                  Value.text(table.id()),
                  Value.nested(Message.of("table." + table.id()))),
              items));
    }
    sections.add(new Section.Listing(Message.of("schema.more"), List.of(Message.of("schema.how"))));
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("tables", tables.stream().map(TableKind::id).toList());
    return Report.ofProgram(
        "schema",
        parameters,
        results,
        sections,
        tables.size() == 1 ? new SchemaDocument(tables.get(0)).document() : null);
  }

  private static Message item(TableKind table, Field field) {
    String necessity = field.necessity(table);
    Value name = Value.text(field.id());
    Value text = Value.explained(key(table, field));
    return necessity.isEmpty()
        ? Message.of("references.item", name, text)
        : Message.of("schema.item", name, Value.nested(Message.of("schema." + necessity)), text);
  }

  /** Some columns mean something else in each table. */
  static String key(TableKind table, Field field) {
    boolean several = field == Field.ZONE || field == Field.FLOOR_AREA_M2;
    return "field." + (several ? table.id() + "." : "") + field.id();
  }
}
