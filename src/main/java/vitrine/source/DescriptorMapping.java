package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.json.JsonValue.JsonText;
import vitrine.model.TableKind;

/**
 * Compiles the mapping of one file from its resource in a descriptor and from its headers. Faults
 * of the descriptor are told there, those of the headers in the data.
 */
final class DescriptorMapping {
  private static final List<String> FIELD_KEYS =
      List.of("column", "constant", "rules", "values", "otherwise", "scale", "split", "part");
  private static final List<String> RULE_KEYS = List.of("when", "then", "column", "split", "part");

  /** No unit is further from ours; a million decimals would take a second for each row. */
  private static final BigDecimal LEAST = new BigDecimal("1e-12");

  private static final BigDecimal MOST = new BigDecimal("1e12");

  /** In a descriptor a number has a dot and no groups: nothing there says how to read another. */
  static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final DescribedFile file;
  private final SchemaTypes types;
  private final List<String> headers;
  private final boolean tried;
  private final Set<Integer> used = new HashSet<>();

  /** The columns that conditions look at. */
  private final Set<Integer> looked = new HashSet<>();

  private DescriptorMapping(DescribedFile file, List<String> headers, boolean tried) {
    this.file = file;
    this.types = file.types();
    this.headers = headers.stream().map(Headers::clean).toList();
    this.tried = tried;
  }

  /** Of a file with these columns. */
  static DescriptorMapping of(DescribedFile file, List<String> headers) {
    return new DescriptorMapping(file, headers, false);
  }

  /** Whether a mapping can be made of these columns; perimeters hang on none and are not read. */
  static boolean isPossible(DescribedFile file, TableKind said, List<String> headers) {
    try {
      new DescriptorMapping(file, headers, true).compile(said, 0, new Findings());
      return true;
    } catch (JsonFault | Refusal other) {
      return false;
    }
  }

  /** The mapping, to the table said, or to the one that the mapped fields make possible. */
  Mapping compile(TableKind said, long line, Findings findings) throws JsonFault {
    JsonObject resource = file.json();
    JsonObject ours = resource.part("vitrine");
    TableKind table = said != null ? said : recognised(ours, line);
    Map<Field, FieldRule> rules = new EnumMap<>(Field.class);
    if (ours.has("fields")) {
      for (Map.Entry<String, JsonValue> entry : ours.get("fields").object().members().entrySet()) {
        Field field = field(table, entry);
        rules.put(field, rule(field, entry.getValue()));
      }
    }
    Condition keep = ours.has("keep") ? condition(ours.get("keep")) : null;
    Condition drop = ours.has("drop") ? condition(ours.get("drop")) : null;
    if (!ours.has("headers") || ours.get("headers").truth()) {
      byHeader(table, rules, line);
      tellNotUnderstood(table, line, findings);
    }
    if (!Headers.suffices(table, rules.keySet())) {
      throw columnRequired(line, Headers.required(table));
    }
    requirePoints(rules, line);
    file.checks().tellFields(headers, new Place(file.data().name(), line, ""), findings);
    Constraints constraints = file.checks().compile(headers, table, rules);
    return new Mapping(table, rules, keep, drop, others(), constraints, headers.size());
  }

  private Refusal columnRequired(long line, String required) {
    return Refusal.input(
        FindingCode.COLUMN_REQUIRED,
        new Place(file.data().name(), line, ""),
        String.join(", ", headers),
        required);
  }

  /** Columns that nothing reads, no condition looks at and the schema does not even name. */
  private void tellNotUnderstood(TableKind table, long line, Findings findings) {
    List<String> unread = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      boolean known =
          used.contains(i) || looked.contains(i) || types.names().contains(headers.get(i));
      if (headers.indexOf(headers.get(i)) < i && !used.contains(i)) {
        again.add(headers.get(i));
      } else if (!known) {
        unread.add(headers.get(i));
      }
    }
    Place place = new Place(file.data().name(), line, "");
    Headers.tellUnread(FindingCode.COLUMN_UNREAD, table, unread, place, findings);
    Headers.tellUnread(FindingCode.COLUMN_NOT_UNDERSTOOD, table, again, place, findings);
  }

  private TableKind recognised(JsonObject ours, long line) throws JsonFault {
    List<String> names = new ArrayList<>(headers);
    if (ours.has("fields")) {
      names.addAll(ours.get("fields").object().members().keySet());
    }
    List<TableKind> possible = Headers.tables(names);
    if (possible.size() == 1) {
      return possible.get(0);
    }
    throw Refusal.input(
        FindingCode.TABLE_UNDECIDED,
        new Place(file.data().name(), line, ""),
        String.join(", ", headers),
        "\"vitrine\": {\"table\": …}");
  }

  private static Field field(TableKind table, Map.Entry<String, JsonValue> entry) throws JsonFault {
    Field field = Field.of(table, entry.getKey());
    if (field == null) {
      String[] known = Field.of(table).stream().map(Field::id).toArray(String[]::new);
      throw entry.getValue().fault(entry.getKey(), known);
    }
    return field;
  }

  private void byHeader(TableKind table, Map<Field, FieldRule> rules, long line) {
    Set<Field> mapped = Set.copyOf(rules.keySet());
    for (int i = 0; i < headers.size(); i++) {
      Field field = used.contains(i) ? null : Field.answering(table, headers.get(i));
      if (field != null && !rules.containsKey(field)) {
        rules.put(field, FieldRule.column(source(i, null, 1)));
        used.add(i);
      } else if (field != null && field.isCounted() && !mapped.contains(field)) {
        // Two of one column cannot both be right.
        String both = rules.get(field).column().header() + ", " + headers.get(i);
        throw Refusal.input(
            FindingCode.COLUMN_TWICE, new Place(file.data().name(), line, ""), both, field.id());
      }
    }
    int siret = Headers.siret(table, headers);
    if (siret >= 0 && !used.contains(siret) && !rules.containsKey(Field.PREMISES_ID)) {
      rules.put(Field.PREMISES_ID, FieldRule.column(source(siret, null, 1)));
      used.add(siret);
    }
  }

  private Map<Integer, FieldRule.CellSource> others() {
    Map<Integer, FieldRule.CellSource> others = new TreeMap<>();
    for (int i = 0; i < headers.size(); i++) {
      if (!used.contains(i)) {
        others.put(i, source(i, null, 1));
      }
    }
    return others;
  }

  private FieldRule rule(Field field, JsonValue value) throws JsonFault {
    if (value instanceof JsonText) {
      return FieldRule.column(source(column(value), null, 1));
    }
    JsonObject object = value.object();
    if (object.has("perimeter")) {
      return perimeter(field, object);
    }
    object.only(FIELD_KEYS);
    if (object.has("constant")) {
      object.only(List.of("constant"));
      return new FieldRule(
          word(field, object.get("constant")), List.of(), null, null, null, false, null, null);
    }
    List<FieldRule.Case> cases = cases(field, object);
    FieldRule.CellSource column = object.has("column") ? source(object) : null;
    refuseParts(object);
    if (cases.isEmpty() && column == null && !object.has("otherwise")) {
      throw object.fault("{…}", "\"column\": …", "\"constant\": …", "\"rules\": …");
    }
    return new FieldRule(
        null,
        cases,
        column,
        values(field, object),
        object.has("otherwise") ? word(field, object.get("otherwise")) : null,
        object.has("otherwise"),
        scale(field, object),
        null);
  }

  private FieldRule perimeter(Field field, JsonObject object) throws JsonFault {
    if (field != Field.ZONE) {
      throw object.get("perimeter").fault("perimeter", FIELD_KEYS.toArray(String[]::new));
    }
    object.only(List.of("perimeter", "otherwise"));
    Input drawn = file.descriptor().beside(object.get("perimeter"));
    String otherwise = object.has("otherwise") ? word(field, object.get("otherwise")) : null;
    return FieldRule.perimeter(
        tried
            ? Perimeter.UNREAD
            : new PerimeterFile(drawn).read(otherwise, object.has("otherwise")));
  }

  /** Points are in degrees or in Lambert-93; a perimeter without them would hold nothing. */
  private void requirePoints(Map<Field, FieldRule> rules, long line) {
    FieldRule zone = rules.get(Field.ZONE);
    boolean degrees = rules.containsKey(Field.LAT) && rules.containsKey(Field.LON);
    boolean metres = rules.containsKey(Field.X) && rules.containsKey(Field.Y);
    if (zone != null && zone.perimeter() != null && !degrees && !metres) {
      throw columnRequired(line, "lat, lon | x, y");
    }
  }

  private List<FieldRule.Case> cases(Field field, JsonObject object) throws JsonFault {
    List<FieldRule.Case> cases = new ArrayList<>();
    if (object.has("rules")) {
      for (JsonValue item : object.get("rules").array().items()) {
        JsonObject rule = item.object();
        rule.only(RULE_KEYS);
        Condition when = condition(rule.require("when"));
        if (rule.has("then") == rule.has("column")) {
          throw rule.fault("{…}", "\"then\": …", "\"column\": …");
        }
        refuseParts(rule);
        cases.add(
            rule.has("then")
                ? new FieldRule.Case(when, word(field, rule.get("then")), null)
                : new FieldRule.Case(when, null, source(rule)));
      }
    }
    return cases;
  }

  /** Only the cell of a column can be cut. */
  private static void refuseParts(JsonObject object) throws JsonFault {
    for (String key : List.of("split", "part")) {
      if (object.has(key) && !object.has("column")) {
        throw object.get(key).fault(key, "\"column\": …");
      }
    }
  }

  private static Map<String, String> values(Field field, JsonObject object) throws JsonFault {
    if (!object.has("values")) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : object.get("values").object().members().entrySet()) {
      values.put(Condition.text(entry.getKey()), word(field, entry.getValue()));
    }
    return values;
  }

  /** A word given for a field: null is missing; a coded field takes canonical words only. */
  private static String word(Field field, JsonValue value) throws JsonFault {
    if (value.isNull()) {
      return null;
    }
    String word = value.text().strip();
    if (word.isEmpty()) {
      throw value.fault("\"\"", "null", "\"…\"");
    }
    boolean number = field.kind() != Field.Kind.NUMBER || PLAIN_NUMBER.matcher(word).matches();
    boolean date =
        field.kind() != Field.Kind.PERIOD
            || PeriodGrammar.parse(word, PeriodGrammar.Order.DMY) != null;
    if (!number || !date) {
      throw value.fault(word, number ? "2024-03" : "1234.5");
    }
    List<String> canonical = Words.canonical(field);
    if (!canonical.isEmpty() && !canonical.contains(word)) {
      throw value.fault(word, canonical.toArray(String[]::new));
    }
    return word;
  }

  private static BigDecimal scale(Field field, JsonObject object) throws JsonFault {
    if (!object.has("scale")) {
      return null;
    }
    if (field.kind() != Field.Kind.NUMBER) {
      throw new JsonFault(
          object.get("scale").path(), object.line(), "scale", List.of("number field"));
    }
    JsonValue scale = object.get("scale");
    if (scale.number().compareTo(LEAST) < 0 || scale.number().compareTo(MOST) > 0) {
      throw scale.fault(scale.shown(), "1e-12 … 1e12");
    }
    return scale.number();
  }

  private FieldRule.CellSource source(JsonObject object) throws JsonFault {
    int index = column(object.require("column"));
    String split = object.has("split") ? object.get("split").text() : null;
    JsonValue part = object.get("part");
    boolean both =
        split != null && !split.isEmpty() && part != null && Descriptor.isPlace(part.number());
    if (!both && (split != null || part != null)) {
      throw object.fault("{…}", "\"split\": \",\", \"part\": 1");
    }
    return source(index, split, part == null ? 1 : part.number().intValue());
  }

  private FieldRule.CellSource source(int index, String split, int part) {
    String header = headers.get(index);
    return new FieldRule.CellSource(index, header, split, part, types.of(header));
  }

  private Condition condition(JsonValue value) throws JsonFault {
    List<List<Condition.Test>> anyOf = new ArrayList<>();
    if (value instanceof JsonObject one) {
      anyOf.add(tests(one));
    } else {
      for (JsonValue item : value.array().items()) {
        anyOf.add(tests(item.object()));
      }
    }
    if (anyOf.isEmpty()) {
      throw value.fault("[]", "{\"column\": \"…\"}");
    }
    return new Condition(anyOf);
  }

  private List<Condition.Test> tests(JsonObject columns) throws JsonFault {
    List<Condition.Test> tests = new ArrayList<>();
    if (columns.members().isEmpty()) {
      throw columns.fault("{}", "{\"column\": \"…\"}");
    }
    for (Map.Entry<String, JsonValue> entry : columns.members().entrySet()) {
      // A condition only looks at a column: a field can still be read from it by its header.
      int column = indexOf(entry.getKey(), entry.getValue());
      looked.add(column);
      JsonValue operand = entry.getValue();
      boolean negated = operand instanceof JsonObject;
      if (negated) {
        operand.object().only(List.of("not"));
        operand = operand.object().require("not");
      }
      tests.add(test(column, operand, negated));
    }
    return tests;
  }

  private Condition.Test test(int column, JsonValue operand, boolean negated) throws JsonFault {
    List<JsonValue> operands =
        operand instanceof JsonValue.JsonArray list ? list.items() : List.of(operand);
    if (operands.isEmpty()) {
      throw operand.fault("[]", "[\"…\"]");
    }
    Set<String> words = new HashSet<>();
    boolean missing = false;
    for (JsonValue one : operands) {
      if (one.isNull()) {
        missing = true;
      } else {
        words.add(Condition.text(one.text()));
      }
    }
    return new Condition.Test(column, types.of(headers.get(column)), words, missing, negated);
  }

  /** The column that a field is read from. */
  private int column(JsonValue value) throws JsonFault {
    int index = indexOf(value.text(), value);
    used.add(index);
    return index;
  }

  /** The index of a column by its exact name. */
  private int indexOf(String name, JsonValue at) throws JsonFault {
    String clean = Headers.clean(name);
    int index = headers.indexOf(clean);
    if (index < 0) {
      throw new JsonFault(at.path(), at.line(), name, headers);
    }
    if (headers.lastIndexOf(clean) != index) {
      throw Refusal.input(
          FindingCode.COLUMN_TWICE,
          new Place(file.descriptor().input().name(), at.line(), at.path()),
          name + ", " + name,
          name);
    }
    return index;
  }
}
