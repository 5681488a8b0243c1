package vitrine.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.model.Period;

/** All reference figures of a run: those that ship and the user's own, by id and by series. */
public final class References {
  private final Map<String, Reference> byId = new LinkedHashMap<>();

  /** The vacancy rates of agglomerations by size: every town is compared with one. */
  private final Map<Reference.Rate, SizeClass> sized = new LinkedHashMap<>();

  /** The figures that ship. */
  public static References shipped() {
    References references = new References();
    references.add(resource("references.json"), FileName.of("references.json"));
    return references;
  }

  static byte[] resource(String name) {
    try (InputStream stream = References.class.getResourceAsStream("/vitrine/reference/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Adds a user's file; an id that is taken is a fault, so that no figure changes its meaning. */
  public void add(byte[] file, FileName name) {
    try {
      JsonValue.JsonArray list = JsonReader.read(file).array();
      List<Reference> read = ReferencesReader.read(list);
      for (int i = 0; i < read.size(); i++) {
        Reference reference = read.get(i);
        if (byId.putIfAbsent(reference.id(), reference) != null) {
          throw list.items()
              .get(i)
              .object()
              .require("id")
              .fault(reference.id(), "≠ " + reference.id());
        }
        if (reference instanceof Reference.Rate rate && rate.indicator().equals("vacancy_rate")) {
          addSize(rate);
        }
      }
    } catch (JsonFault fault) {
      throw refusal(FindingCode.REFERENCES_FAULTY, name, fault);
    }
  }

  private void addSize(Reference.Rate rate) {
    SizeClass size = rate.sizeClass();
    if (size != null) {
      sized.put(rate, size);
    }
  }

  static Refusal refusal(FindingCode code, FileName file, JsonFault fault) {
    List<String> near = Nearest.to(fault.found(), fault.expected());
    List<String> expected = near.isEmpty() ? fault.expected() : near;
    return Refusal.input(
        fault.isSyntax() ? FindingCode.JSON_BROKEN : code,
        new Place(file, fault.line(), fault.path()),
        fault.found(),
        String.join(" | ", expected));
  }

  /** All figures, in the order of the files. */
  public Collection<Reference> all() {
    return List.copyOf(byId.values());
  }

  /** The figure of that id, or null. */
  public Reference find(String id) {
    return byId.get(id);
  }

  /** The rates of a series; empty when there is no such series. */
  public List<Reference.Rate> series(String name) {
    List<Reference.Rate> series = new ArrayList<>();
    for (Reference reference : byId.values()) {
      if (reference instanceof Reference.Rate rate && rate.citation().series().equals(name)) {
        series.add(rate);
      }
    }
    series.sort(Comparator.comparing(Reference::id));
    return series;
  }

  /** The ids and series that can be named. */
  public List<String> names() {
    List<String> names = new ArrayList<>(byId.keySet());
    byId.values().stream()
        .map(reference -> reference.citation().series())
        .filter(series -> !series.isEmpty())
        .distinct()
        .forEach(names::add);
    return names;
  }

  /**
   * Of a series, the value nearest to the survey's year: of two as near the earlier, without a date
   * the latest.
   */
  public static Reference.Rate nearest(List<Reference.Rate> series, Period survey) {
    Comparator<Reference.Rate> byYear = Comparator.comparingInt(References::year);
    Comparator<Reference.Rate> byDistance =
        Comparator.comparingInt(rate -> Math.abs(year(rate) - survey.endYear()));
    return survey.isKnown()
        ? series.stream().min(byDistance.thenComparing(byYear)).orElseThrow()
        : series.stream().max(byYear).orElseThrow();
  }

  /**
   * The vacancy rate of agglomerations of that size in that country, nearest to the survey's year;
   * null where none is known.
   */
  Reference.Rate ofSize(String country, BigDecimal inhabitants, Period survey) {
    List<Reference.Rate> rates = new ArrayList<>();
    sized.forEach(
        (rate, size) -> {
          if (rate.citation().country().equals(country) && size.holds(inhabitants)) {
            rates.add(rate);
          }
        });
    rates.sort(Comparator.comparing(Reference::id));
    return rates.isEmpty() ? null : nearest(rates, survey);
  }

  /** A rate that does not say its year is the farthest from every survey. */
  private static int year(Reference.Rate rate) {
    Integer year = rate.citation().dataYear();
    return year == null ? 0 : year;
  }
}
