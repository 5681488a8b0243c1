package vitrine.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/** Reads a profile, strictly: what is not known, missing or impossible is told by its JSON path. */
final class ProfileReader {
  private static final List<String> KEYS =
      List.of(
          "$schema",
          "id",
          "version",
          "title",
          "note",
          "normalise",
          "aggregate",
          "missing",
          "winsorise",
          "components");
  private static final List<String> COMPONENT_KEYS =
      List.of("indicator", "at0", "at50", "at100", "direction", "weight", "note");
  private static final List<String> PILLAR_KEYS =
      List.of("pillar", "title", "aggregate", "weight", "components", "note");
  private static final List<String> POSTS = List.of("at0", "at50", "at100");
  private static final List<String> NORMALISE =
      List.of("goalposts", "minmax", "zscore", "rank", "percentile");

  /** How the parts of a pillar can become one; the whole index can be by Copeland's rule too. */
  private static final List<String> AGGREGATE =
      List.of("arithmetic", "geometric", "mazziotta-pareto", "harmonic");

  private static final List<String> AGGREGATE_WHOLE =
      List.of("arithmetic", "geometric", "mazziotta-pareto", "harmonic", "copeland");

  private static final BigDecimal LAST_VERSION = BigDecimal.valueOf(1_000_000);

  private final FileName file;
  private final Set<String> indicators = new HashSet<>();
  private final Set<String> pillars = new HashSet<>();

  ProfileReader(FileName file) {
    this.file = file;
  }

  Profile read(byte[] bytes) {
    try {
      JsonObject root = JsonReader.read(bytes).object();
      root.only(KEYS);
      words(root, "$schema");
      List<Profile.Part> parts = parts(root);
      return new Profile(
          name(root.require("id")),
          version(root),
          words(root, "title"),
          words(root, "note"),
          oneOf(root, "normalise", NORMALISE),
          oneOf(root, "aggregate", AGGREGATE_WHOLE),
          missing(root),
          winsorise(root),
          parts);
    } catch (JsonFault fault) {
      throw References.refusal(FindingCode.PROFILE_FAULTY, file, fault);
    }
  }

  /** A text that names something: never empty. */
  private static String name(JsonValue value) throws JsonFault {
    if (value.text().isEmpty()) {
      throw value.fault(value.shown(), "\"…\"");
    }
    return value.text();
  }

  /** A text that may be left out, but is none of another kind. */
  private static String words(JsonObject object, String key) throws JsonFault {
    return object.has(key) ? object.get(key).text() : "";
  }

  private static int version(JsonObject root) throws JsonFault {
    if (!root.has("version")) {
      return 1;
    }
    JsonValue version = root.get("version");
    BigDecimal number = version.number();
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (!whole || number.signum() <= 0 || number.compareTo(LAST_VERSION) > 0) {
      throw version.fault(version.shown(), "1, 2, 3, …");
    }
    return number.intValue();
  }

  private static String oneOf(JsonObject object, String key, List<String> known) throws JsonFault {
    if (!object.has(key)) {
      return null;
    }
    String text = object.get(key).text();
    if (!known.contains(text)) {
      throw object.get(key).fault(text, known.toArray(String[]::new));
    }
    return text;
  }

  private static Profile.Missing missing(JsonObject root) throws JsonFault {
    String text = oneOf(root, "missing", List.of("leave-out", "refuse", "group-median"));
    return text == null
        ? Profile.Missing.LEAVE_OUT
        : Profile.Missing.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static BigDecimal winsorise(JsonObject root) throws JsonFault {
    if (!root.has("winsorise")) {
      return null;
    }
    BigDecimal share = root.get("winsorise").number();
    if (share.signum() <= 0 || share.compareTo(new BigDecimal("0.5")) >= 0) {
      throw root.get("winsorise").fault(share.toString(), "0 < … < 0.5");
    }
    return share;
  }

  private List<Profile.Part> parts(JsonObject object) throws JsonFault {
    JsonValue list = object.require("components");
    List<Profile.Part> parts = new ArrayList<>();
    for (JsonValue item : list.array().items()) {
      JsonObject part = item.object();
      parts.add(part.has("pillar") ? pillar(part) : component(part));
    }
    if (parts.isEmpty()) {
      throw list.fault("[]", "[{\"indicator\": …}]");
    }
    return parts;
  }

  private Profile.Pillar pillar(JsonObject object) throws JsonFault {
    object.only(PILLAR_KEYS);
    words(object, "note");
    JsonValue id = object.get("pillar");
    if (!pillars.add(name(id))) {
      throw id.fault(id.text(), "≠ " + id.text());
    }
    return new Profile.Pillar(
        id.text(),
        words(object, "title"),
        oneOf(object, "aggregate", AGGREGATE),
        weight(object),
        parts(object));
  }

  private Profile.Component component(JsonObject object) throws JsonFault {
    object.only(COMPONENT_KEYS);
    words(object, "note");
    JsonValue indicator = object.require("indicator");
    if (!indicators.add(name(indicator))) {
      throw indicator.fault(indicator.text(), "≠ " + indicator.text());
    }
    String direction = oneOf(object, "direction", List.of("up", "down"));
    boolean posts = direction == null || POSTS.stream().anyMatch(object::has);
    return new Profile.Component(
        indicator.text(),
        posts ? goalpost(object.require("at0")) : null,
        object.has("at50") ? goalpost(object.get("at50")) : null,
        posts ? goalpost(object.require("at100")) : null,
        direction == null ? null : (Boolean) direction.equals("up"),
        weight(object),
        place(indicator));
  }

  private static BigDecimal weight(JsonObject object) throws JsonFault {
    JsonValue weight = object.require("weight");
    if (weight.number().signum() <= 0) {
      throw weight.fault(weight.shown(), "> 0");
    }
    return weight.number();
  }

  private Profile.Goalpost goalpost(JsonValue value) throws JsonFault {
    return value instanceof JsonValue.JsonText text
        ? new Profile.Goalpost(null, name(text), place(value))
        : new Profile.Goalpost(value.number(), null, place(value));
  }

  private Place place(JsonValue value) {
    return new Place(file, value.line(), value.path());
  }
}
