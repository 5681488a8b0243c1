package vitrine.source;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.TableKind;

/**
 * A {@code datapackage.json}: which files make the study, how they are written and how their
 * columns become ours (SPEC §2). Keys of other programs are passed over; inside {@code vitrine}
 * every key must be known.
 */
final class Descriptor {
  static final String FILE = "datapackage.json";
  static final Set<String> KEYS =
      Set.of("table", "exhaustive", "keep", "drop", "fields", "headers", "assume");

  /**
   * One file of a resource.
   *
   * @param path relative to the descriptor
   * @param table the table said, or null
   * @param dialect what is said of how it is written
   * @param about what is supposed of the file, and told about it
   * @param json the whole resource, from which its mapping is compiled
   */
  record Resource(String path, TableKind table, DialectSpec dialect, About about, JsonObject json) {
    /** Whether the resource says how its columns are to be read. */
    boolean isMapped() {
      return json.has("vitrine");
    }
  }

  /** How a path to data looks, for messages. */
  private static final String DATA = "data.csv";

  /**
   * What is told about a file beside how it is read.
   *
   * @param exhaustive whether it leaves no premises out
   * @param sources the files that it was made of; empty where they are not told with their digests
   */
  record About(Assumption assumption, boolean exhaustive, List<KeptFile.Origin> sources) {
    /** Of a file without a descriptor. */
    static final About NOTHING = new About(Assumption.NONE, false, List.of());
  }

  private final Input input;

  Descriptor(Input input) {
    this.input = input;
  }

  Input input() {
    return input;
  }

  /** The files of all resources, in the order of the descriptor. */
  List<Resource> resources() {
    try {
      List<Resource> resources = new ArrayList<>();
      JsonValue listed = JsonReader.read(input.bytes()).object().require("resources");
      for (JsonValue item : listed.array().items()) {
        addTo(resources, item.object());
      }
      if (resources.isEmpty()) {
        throw listed.fault("[]", "[{\"path\": \"" + DATA + "\", …}]");
      }
      return resources;
    } catch (JsonFault fault) {
      throw refusal(fault);
    }
  }

  private void addTo(List<Resource> resources, JsonObject resource) throws JsonFault {
    TableKind table = null;
    About about = About.NOTHING;
    if (resource.has("vitrine")) {
      JsonObject ours = resource.get("vitrine").object();
      ours.only(KEYS.stream().sorted().toList());
      boolean exhaustive = ours.has("exhaustive") && ours.get("exhaustive").truth();
      about = new About(Assumption.of(ours), exhaustive, sources(resource));
      table = ours.has("table") ? table(ours.get("table")) : null;
    }
    DialectSpec dialect = dialect(resource);
    JsonValue path = resource.require("path");
    if (path instanceof JsonValue.JsonArray several) {
      if (several.items().isEmpty()) {
        throw path.fault("[]", "[\"" + DATA + "\"]");
      }
      Set<String> seen = new HashSet<>();
      for (JsonValue one : several.items()) {
        if (!seen.add(inside(one, DATA))) {
          throw one.fault(one.text(), "≠ " + one.text());
        }
        resources.add(new Resource(inside(one, DATA), table, dialect, about, resource));
      }
    } else {
      resources.add(new Resource(inside(path, DATA), table, dialect, about, resource));
    }
  }

  /** The sources of a resource where every one of them has a title and a digest, else none. */
  private static List<KeptFile.Origin> sources(JsonObject resource) {
    List<KeptFile.Origin> sources = new ArrayList<>();
    if (resource.get("sources") instanceof JsonValue.JsonArray several) {
      for (JsonValue one : several.items()) {
        boolean whole =
            one instanceof JsonObject source
                && source.get("title") instanceof JsonValue.JsonText title
                && source.get("hash") instanceof JsonValue.JsonText hash
                && sources.add(new KeptFile.Origin(title.value(), hash.value()));
        if (!whole) {
          return List.of();
        }
      }
    }
    return sources;
  }

  private static TableKind table(JsonValue value) throws JsonFault {
    TableKind table = TableKind.of(value.text());
    if (table == null) {
      throw value.fault(value.text(), "premises", "turnover", "vacancy", "towns");
    }
    return table;
  }

  /** Where the perimeter of a resource lies; null where it has none. */
  Path perimeter(Resource resource) {
    JsonValue at = resource.json();
    for (String key : List.of("vitrine", "fields", "zone", "perimeter")) {
      at = at instanceof JsonObject object ? object.get(key) : null;
    }
    try {
      return at == null ? null : beside(at).path();
    } catch (JsonFault toldWhereItIsRead) {
      return null;
    }
  }

  /** Another file of the descriptor's folder. */
  Input beside(JsonValue path) throws JsonFault {
    String file = inside(path, "zones.geojson");
    String shown = input.name().shown();
    String label = input.name().label();
    FileName name =
        new FileName(
            shown.substring(0, shown.length() - FILE.length()) + file,
            label.substring(0, label.length() - FILE.length()) + file);
    return new Input(name, input.path().resolveSibling(file));
  }

  /** A path inside the descriptor's folder, taken literally: no part of it may climb. */
  private static String inside(JsonValue value, String example) throws JsonFault {
    Path path;
    try {
      path = Path.of(value.text());
    } catch (java.nio.file.InvalidPathException impossible) {
      throw value.fault(value.text(), example);
    }
    boolean climbs = false;
    for (Path part : path) {
      climbs |= part.toString().equals("..");
    }
    boolean folder = path.normalize().toString().isEmpty();
    if (climbs || folder || path.isAbsolute() || value.text().contains("://")) {
      throw value.fault(value.text(), example);
    }
    return value.text();
  }

  private static DialectSpec dialect(JsonObject resource) throws JsonFault {
    DialectSpec none = DialectSpec.DETECT;
    JsonObject dialect = resource.part("dialect");
    refuseClashes(dialect);
    return new DialectSpec(
        charset(resource),
        character(dialect, "delimiter", none.delimiter()),
        character(dialect, "quoteChar", none.quote()),
        !dialect.has("doubleQuote") || dialect.get("doubleQuote").truth(),
        character(dialect, "commentChar", none.comment()),
        dialect.has("skipInitialSpace") && dialect.get("skipInitialSpace").truth(),
        headerRows(dialect),
        none.decimal());
  }

  /** Delimiter, quote and comment mark must be three characters, and none of them a line end. */
  private static void refuseClashes(JsonObject dialect) throws JsonFault {
    Set<Character> taken = new HashSet<>(Set.of('\n', '\r', '\0'));
    for (String key : List.of("quoteChar", "delimiter", "commentChar")) {
      Character character = character(dialect, key, key.equals("quoteChar") ? '"' : null);
      if (character != null && !taken.add(character)) {
        throw dialect.get(key).fault(dialect.get(key).shown(), "\",\"", "\";\"");
      }
    }
  }

  private static Charset charset(JsonObject resource) throws JsonFault {
    JsonValue encoding = resource.get("encoding");
    if (encoding == null) {
      return null;
    }
    try {
      return Charset.forName(encoding.text());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw encoding.fault(encoding.text(), "utf-8", "windows-1252", "utf-16");
    }
  }

  private static Character character(JsonObject dialect, String key, Character otherwise)
      throws JsonFault {
    JsonValue value = dialect.get(key);
    if (value == null) {
      return otherwise;
    }
    String text = value.text();
    if (text.length() != 1) {
      throw value.fault(value.shown(), "\",\"");
    }
    return text.charAt(0);
  }

  /** Whether a number can count rows or parts: whole, from 1, and no more than anyone has. */
  static boolean isPlace(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.signum() > 0
        && number.compareTo(BigDecimal.valueOf(1000)) <= 0;
  }

  private static List<Integer> headerRows(JsonObject dialect) throws JsonFault {
    if (dialect.has("header") && !dialect.get("header").truth()) {
      return List.of();
    }
    if (!dialect.has("headerRows")) {
      return dialect.has("header") ? List.of(1) : null;
    }
    List<Integer> rows = new ArrayList<>();
    for (JsonValue row : dialect.get("headerRows").array().items()) {
      int before = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
      if (!isPlace(row.number()) || row.number().intValue() <= before) {
        throw row.fault(row.shown(), "1", "2");
      }
      rows.add(row.number().intValue());
    }
    return rows;
  }

  /** The rows of the header are not all in the file; null where it does not say which they are. */
  Refusal headerBeyond(JsonObject resource, long rows) {
    JsonValue dialect = resource.get("dialect");
    JsonValue wanted = dialect instanceof JsonObject said ? said.get("headerRows") : null;
    return wanted instanceof JsonValue.JsonArray list
        ? refusal(
            list.fault(
                list.items().stream().map(JsonValue::shown).toList().toString(), "≤ " + rows))
        : null;
  }

  /** A fault of the descriptor, with the nearest of the known names where one is near. */
  Refusal refusal(JsonFault fault) {
    List<String> near = Nearest.to(fault.found(), fault.expected());
    List<String> expected = near.isEmpty() ? fault.expected() : near;
    return Refusal.input(
        fault.isSyntax() ? FindingCode.JSON_BROKEN : FindingCode.DESCRIPTOR_FAULTY,
        new Place(input.name(), fault.line(), fault.path()),
        fault.found(),
        String.join(" | ", expected));
  }
}
