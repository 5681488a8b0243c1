package vitrine.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * What an index is made of (METHOD §5).
 *
 * @param id its name
 * @param version counts its changes: old scores stay reproducible
 * @param title what it is called; empty for nothing
 * @param note what its reader should know; empty for nothing
 * @param normalise how values become scores; null for goalposts
 * @param aggregate how the parts become the index; null for their arithmetic mean
 * @param missing what becomes of a town without a component
 * @param winsorise the share of values that is cut at either end; null for none
 * @param parts at least one, of any depth
 */
public record Profile(
    String id,
    int version,
    String title,
    String note,
    String normalise,
    String aggregate,
    Missing missing,
    BigDecimal winsorise,
    List<Part> parts) {
  /** The profile taken where none is named. */
  public static final String DEFAULT = "fr-2026";

  private static final List<String> SHIPPED = List.of(DEFAULT, "vacancy-only", "split-only");

  public Profile {
    parts = List.copyOf(parts);
  }

  /** What becomes of a town that lacks a component. */
  public enum Missing {
    /** The index is of the rest, their weights rescaled, and has bounds. */
    LEAVE_OUT,
    /** The town has no index. */
    REFUSE,
    /** The median of the compared towns stands in, and is flagged. */
    GROUP_MEDIAN
  }

  /** A component, or a pillar of several. */
  public sealed interface Part {
    /** Above 0; weights of one level are rescaled to 1. */
    BigDecimal weight();
  }

  /**
   * One component.
   *
   * @param indicator a selector: {@code vacancy_rate@centre}, {@code towns.unemployment}
   * @param at0 the value that scores 0; null where only a direction is told
   * @param at50 the value that scores 50; null for none
   * @param at100 the value that scores 100; null where only a direction is told
   * @param up whether more is better; null where the goalposts tell
   * @param place where the selector stands, for messages
   */
  public record Component(
      String indicator,
      Goalpost at0,
      Goalpost at50,
      Goalpost at100,
      Boolean up,
      BigDecimal weight,
      Place place)
      implements Part {}

  /**
   * Several parts that make one score.
   *
   * @param title what it is called; empty for nothing
   * @param aggregate how its parts become its score; null for their arithmetic mean
   */
  public record Pillar(
      String id, String title, String aggregate, BigDecimal weight, List<Part> parts)
      implements Part {
    public Pillar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A value of a goalpost.
   *
   * @param number the number; null where a reference is named
   * @param reference the id of a reference; null where a number is given
   * @param place where it stands, for messages
   */
  public record Goalpost(BigDecimal number, String reference, Place place) {}

  /** The components of all pillars, in the order of the file. */
  public List<Component> components() {
    List<Component> components = new ArrayList<>();
    collect(parts, components);
    return List.copyOf(components);
  }

  private static void collect(List<Part> parts, List<Component> components) {
    for (Part part : parts) {
      if (part instanceof Pillar pillar) {
        collect(pillar.parts(), components);
      } else {
        components.add((Component) part);
      }
    }
  }

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
    return new ProfileReader(name).read(file);
  }

  /** A fault in what a component names, found when it is put to use. */
  public static Refusal fault(Place place, String found, String expected) {
    return Refusal.input(FindingCode.PROFILE_FAULTY, place, found, expected);
  }
}
