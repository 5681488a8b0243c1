package vitrine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptFile;

/**
 * The descriptor of a converted study: nothing of it is left to be detected, and what was only
 * supposed of the inputs is supposed there again.
 */
final class ConvertedPackage {
  static final String FILE = "datapackage.json";

  private static final String STANDARD = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final List<ConvertedTable> tables;
  private final boolean keepsAll;

  /**
   * A descriptor to be.
   *
   * @param keepsAll whether two rows of one premises may both count
   */
  ConvertedPackage(List<ConvertedTable> tables, boolean keepsAll) {
    this.tables = tables;
    this.keepsAll = keepsAll;
  }

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", STANDARD);
    document.put("name", "vitrine-study");
    document.put("resources", tables.stream().map(this::resource).toList());
    return document;
  }

  private Map<String, Object> resource(ConvertedTable table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("path", table.file());
    if (keepsAll && table.shape().table() == TableKind.PREMISES) {
      resource.put("description", "Several rows of one premises count: --duplicates all.");
    }
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", dialect());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.schema());
    schema.put("missingValues", List.of(""));
    resource.put("schema", schema);
    resource.put("sources", table.sources().stream().map(ConvertedPackage::source).toList());
    resource.put("vitrine", ours(table));
    return resource;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("headerRows", List.of(1));
    return dialect;
  }

  private static Map<String, Object> source(KeptFile.Origin origin) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("title", origin.title());
    source.put("hash", origin.hash());
    return source;
  }

  private static Map<String, Object> ours(ConvertedTable table) {
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("table", table.shape().table().id());
    if (table.shape().exhaustive()) {
      ours.put("exhaustive", true);
    }
    Map<String, Object> assume = assume(table.shape());
    if (!assume.isEmpty()) {
      ours.put("assume", assume);
    }
    ours.put("headers", false);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Field field : table.fields()) {
      fields.put(field.id(), field.id());
    }
    ours.put("fields", fields);
    return ours;
  }

  private static Map<String, Object> assume(ConvertedTable.Shape shape) {
    Map<String, Object> assume = new LinkedHashMap<>();
    if (shape.assumedTown() != null) {
      assume.put("town", shape.assumedTown());
    }
    if (shape.assumedZone() != null) {
      assume.put("zone", shape.assumedZone().id());
    }
    return assume;
  }
}
