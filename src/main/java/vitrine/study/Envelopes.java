package vitrine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vitrine.model.Zone;
import vitrine.reference.Citation;
import vitrine.reference.Reference;
import vitrine.report.InputLine;
import vitrine.source.InputAccount;
import vitrine.source.ReadOptions;

/** What the reports of all commands say of their inputs, choices and references. */
final class Envelopes {
  private Envelopes() {}

  static List<InputLine> inputs(LoadedStudy study) {
    return inputs(study.data().inputs());
  }

  static List<InputLine> inputs(List<InputAccount> inputs) {
    List<InputLine> lines = new ArrayList<>();
    for (InputAccount input : inputs) {
      lines.add(
          new InputLine(
              input.file().label(),
              input.sha256(),
              input.table().id(),
              input.dialect(),
              input.rows().described()));
    }
    return lines;
  }

  /** The choices that figures of any command hang on. */
  static Map<String, Object> parameters(StudyRequest request, List<String> references) {
    Map<String, Object> parameters = reading(request.reading());
    parameters.put("survey", request.survey() == null ? null : request.survey().text());
    parameters.put("towns", request.choices().towns());
    parameters.put("where", request.choices().where());
    parameters.put("references", references);
    if (request.choices().neighbours() != null) {
      parameters.put("neighbours", request.choices().neighbours());
    }
    return parameters;
  }

  /** The choices of how data is read. */
  static Map<String, Object> reading(ReadOptions reading) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("default_zone", reading.zoneElse(Zone.CENTRE).id());
    parameters.put("as_town", reading.asTown());
    parameters.put("as_of", reading.asOf().isKnown() ? reading.asOf().text() : null);
    parameters.put("duplicates", reading.duplicates().name().toLowerCase(Locale.ROOT));
    return parameters;
  }

  /** The references used, each once, by kind and id. */
  static List<Map<String, Object>> references(Collection<? extends Reference> used) {
    TreeSet<Reference> sorted = new TreeSet<>(Reference.ORDER);
    sorted.addAll(used);
    List<Map<String, Object>> described = new ArrayList<>();
    sorted.forEach(reference -> described.add(described(reference)));
    return described;
  }

  /** A reference with its source as machines read it. */
  static Map<String, Object> described(Reference reference) {
    Citation citation = reference.citation();
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", reference.id());
    described.put("kind", reference.kind().id());
    described.put("country", citation.country());
    described.put("data_year", citation.dataYear());
    if (reference instanceof Reference.Rate rate) {
      described.put("indicator", rate.indicator());
      described.put("value", rate.value());
    }
    if (reference instanceof Reference.Split split) {
      Map<String, Object> zones = new LinkedHashMap<>();
      Zone.THREE.forEach(zone -> zones.put(zone.id(), split.percents().get(zone)));
      described.put("zones", zones);
    }
    described.put("unit", citation.unit());
    described.put("universe", citation.universe());
    described.put("series", citation.series());
    described.put("size_class", citation.sizeClass());
    described.put("publisher", citation.publisher());
    described.put("title", citation.title());
    described.put("published", citation.published());
    described.put("attestation", citation.attestation());
    described.put("note", citation.note());
    return described;
  }
}
