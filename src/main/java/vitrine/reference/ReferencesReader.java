package vitrine.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.Zone;
import vitrine.model.ZoneParts;

/** Reads a file of reference figures. */
final class ReferencesReader {
  private static final List<String> COMMON =
      List.of(
          "id",
          "kind",
          "country",
          "data_year",
          "publisher",
          "title",
          "published",
          "universe",
          "unit",
          "series",
          "size_class",
          "attestation",
          "note",
          "url",
          "printed_as");

  private ReferencesReader() {}

  static List<Reference> read(JsonValue.JsonArray file) throws JsonFault {
    List<Reference> references = new ArrayList<>();
    for (JsonValue item : file.items()) {
      references.add(reference(item.object()));
    }
    return references;
  }

  private static Reference reference(JsonObject object) throws JsonFault {
    JsonValue kind = object.require("kind");
    String id = object.require("id").text();
    return switch (kind.text()) {
      case "split" -> split(id, known(object, "zones"));
      case "rate" -> rate(id, known(object, "indicator", "value"));
      case "scale" -> scale(id, known(object, "indicator", "classes"));
      case "duration" -> durations(id, known(object, "classes"));
      default -> throw kind.fault(kind.text(), "split", "rate", "scale", "duration");
    };
  }

  private static JsonObject known(JsonObject object, String... own) throws JsonFault {
    List<String> keys = new ArrayList<>(COMMON);
    keys.addAll(List.of(own));
    object.only(keys);
    return object;
  }

  private static Reference split(String id, JsonObject object) throws JsonFault {
    JsonObject zones = object.require("zones").object();
    zones.only(Zone.THREE.stream().map(Zone::id).toList());
    Map<Zone, BigDecimal> percents = new EnumMap<>(Zone.class);
    BigDecimal total = BigDecimal.ZERO;
    for (Zone zone : Zone.THREE) {
      JsonValue part = zones.require(zone.id());
      BigDecimal percent = part.number();
      if (percent.signum() < 0) {
        throw part.fault(part.shown(), ">= 0");
      }
      percents.put(zone, percent);
      total = total.add(percent);
    }
    BigDecimal off = total.subtract(BigDecimal.valueOf(100)).abs();
    if (off.compareTo(new BigDecimal("1.5")) > 0) {
      throw zones.fault(total.toPlainString(), "100 ± 1.5");
    }
    return new Reference.Split(id, citation(object), new ZoneParts(percents));
  }

  private static Reference rate(String id, JsonObject object) throws JsonFault {
    JsonValue value = object.require("value");
    boolean amount = object.text("unit", "").startsWith("EUR");
    boolean fraction =
        value.number().signum() >= 0 && value.number().compareTo(BigDecimal.ONE) <= 0;
    if (!amount && !fraction) {
      throw value.fault(value.shown(), "0 – 1");
    }
    return new Reference.Rate(
        id, citation(object), object.text("indicator", "vacancy_rate"), value.number());
  }

  private static Reference scale(String id, JsonObject object) throws JsonFault {
    List<Reference.Step> steps = new ArrayList<>();
    for (JsonValue item : object.require("classes").array().items()) {
      JsonObject step = item.object();
      JsonValue upper = step.require("upper");
      steps.add(
          new Reference.Step(
              upper.isNull() ? null : upper.number(), inclusive(step), step.text("label", "")));
    }
    if (steps.isEmpty()) {
      throw object.get("classes").fault("[]", "[{\"upper\": …}]");
    }
    return new Reference.Scale(id, citation(object), object.text("indicator", ""), steps);
  }

  private static Reference durations(String id, JsonObject object) throws JsonFault {
    List<Reference.DurationClass> classes = new ArrayList<>();
    for (JsonValue item : object.require("classes").array().items()) {
      JsonObject one = item.object();
      JsonValue upper = one.require("upper_months");
      classes.add(
          new Reference.DurationClass(
              one.require("id").text(),
              upper.isNull() ? null : upper.number().intValue(),
              inclusive(one),
              one.text("label", "")));
    }
    if (classes.isEmpty()) {
      throw object.get("classes").fault("[]", "[{\"id\": …, \"upper_months\": …}]");
    }
    return new Reference.Durations(id, citation(object), classes);
  }

  private static boolean inclusive(JsonObject one) throws JsonFault {
    return one.has("upper_inclusive") && one.get("upper_inclusive").truth();
  }

  private static Citation citation(JsonObject object) throws JsonFault {
    return new Citation(
        object.text("country", ""),
        year(object, "data_year"),
        object.text("publisher", ""),
        object.text("title", ""),
        year(object, "published"),
        object.text("universe", ""),
        object.text("unit", ""),
        object.text("series", ""),
        sizeClass(object),
        object.text("attestation", ""),
        object.text("note", ""),
        object.text("printed_as", ""));
  }

  private static String sizeClass(JsonObject object) throws JsonFault {
    String text = object.text("size_class", "");
    if (!text.isEmpty() && SizeClass.of(text) == null) {
      throw object.get("size_class").fault(text, SizeClass.FORMS);
    }
    return text;
  }

  private static Integer year(JsonObject object, String key) throws JsonFault {
    JsonValue year = object.get(key);
    return year == null || year.isNull() ? null : year.number().intValue();
  }
}
