package vitrine.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/**
 * What an index is made of (METHOD §5).
 *
 * @param id its name
 * @param version counts its changes: old scores stay reproducible
 * @param components at least one
 */
public record Profile(String id, int version, List<Component> components) {
  /** The profile taken where none is named. */
  public static final String DEFAULT = "fr-2026";

  private static final List<String> SHIPPED = List.of(DEFAULT);

  public Profile {
    components = List.copyOf(components);
  }

  /**
   * One component.
   *
   * @param indicator a selector: {@code vacancy_rate@centre}, {@code towns.unemployment}
   * @param at0 the value that scores 0
   * @param at50 the value that scores 50; null for none
   * @param at100 the value that scores 100
   * @param weight above 0
   * @param place where the selector stands, for messages
   */
  public record Component(
      String indicator,
      Goalpost at0,
      Goalpost at50,
      Goalpost at100,
      BigDecimal weight,
      Place place) {}

  /**
   * A value of a goalpost.
   *
   * @param number the number; null where a reference is named
   * @param reference the id of a reference; null where a number is given
   * @param place where it stands, for messages
   */
  public record Goalpost(BigDecimal number, String reference, Place place) {}

  /** The ids of the profiles that ship. */
  public static List<String> shippedIds() {
    return SHIPPED;
  }

  /** A profile that ships. */
  public static Profile shipped(String id) {
    String file = id + ".json";
    return read(References.resource(file), FileName.of(file));
  }

  /** Reads a profile; faults are told with their JSON path. */
  public static Profile read(byte[] file, FileName name) {
    try {
      JsonObject root = JsonReader.read(file).object();
      root.only(List.of("$schema", "id", "version", "title", "note", "components"));
      List<Component> components = new ArrayList<>();
      JsonValue list = root.require("components");
      for (JsonValue item : list.array().items()) {
        Component component = component(item.object(), name);
        if (components.stream().anyMatch(one -> one.indicator().equals(component.indicator()))) {
          throw item.object()
              .get("indicator")
              .fault(component.indicator(), "≠ " + component.indicator());
        }
        components.add(component);
      }
      if (components.isEmpty()) {
        throw list.fault("[]", "[{\"indicator\": …}]");
      }
      int version = root.has("version") ? root.get("version").number().intValue() : 1;
      return new Profile(root.require("id").text(), version, components);
    } catch (JsonFault fault) {
      throw References.refusal(FindingCode.PROFILE_FAULTY, name, fault);
    }
  }

  private static Component component(JsonObject object, FileName file) throws JsonFault {
    object.only(List.of("indicator", "at0", "at50", "at100", "weight", "note"));
    JsonValue indicator = object.require("indicator");
    JsonValue weight = object.require("weight");
    if (weight.number().signum() <= 0) {
      throw weight.fault(weight.shown(), "> 0");
    }
    return new Component(
        indicator.text(),
        goalpost(object.require("at0"), file),
        object.has("at50") ? goalpost(object.get("at50"), file) : null,
        goalpost(object.require("at100"), file),
        weight.number(),
        place(indicator, file));
  }

  private static Goalpost goalpost(JsonValue value, FileName file) throws JsonFault {
    return value instanceof JsonValue.JsonText text
        ? new Goalpost(null, text.text(), place(value, file))
        : new Goalpost(value.number(), null, place(value, file));
  }

  private static Place place(JsonValue value, FileName file) {
    return new Place(file, value.line(), value.path());
  }

  /** A fault in what a component names, found when it is put to use. */
  public static Refusal fault(Place place, String found, String expected) {
    return Refusal.input(FindingCode.PROFILE_FAULTY, place, found, expected);
  }
}
