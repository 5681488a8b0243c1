package vitrine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vitrine.model.Zone;
import vitrine.reference.Citation;
import vitrine.reference.Reference;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.source.InputAccount;
import vitrine.source.RowAccount;
import vitrine.source.StudyData;

/**
 * Parts that the pages of several commands have: what was read, the references and their sources.
 */
final class PageParts {
  /** The series of rates whose universe can be told in a word or two. */
  private static final Set<String> SERIES =
      Set.of(
          "fr-codata-street", "fr-codata-all", "fr-procos", "fr-igf", "fr-fact", "fr-fact-by-size");

  private PageParts() {}

  static Section inputs(LoadedStudy study) {
    return inputs(study.data());
  }

  static Section inputs(StudyData data) {
    List<Message> items = new ArrayList<>();
    data.inputs().forEach(input -> items.add(input(input)));
    return new Section.Listing(Message.of("page.inputs"), items);
  }

  /** What became of the gates; no section where there are none. */
  static List<Section> gates(List<GateResult> gates) {
    List<Message> items = new ArrayList<>();
    for (GateResult gate : gates) {
      Value condition = Value.text(gate.condition());
      Value checked = Value.count(gate.checked());
      if (gate.failed().isEmpty()) {
        items.add(Message.of("gate.line.passed", condition, checked));
      } else {
        items.add(
            Message.of("gate.line.failed", condition, Value.count(gate.failed().size()), checked));
      }
      if (!gate.undefined().isEmpty()) {
        items.add(
            Message.of(
                "gate.line.undefined", condition, Value.count(gate.undefined().size()), checked));
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(new Section.Listing(Message.of("page.gates"), items));
  }

  /** What became of the rows; where all were kept, that is all there is to say. */
  static Message input(InputAccount input) {
    RowAccount rows = input.rows();
    long data = rows.read() - rows.count(RowAccount.Fate.HEADER);
    boolean whole = rows.count(RowAccount.Fate.KEPT) == data;
    return Message.of(
        whole ? "input.whole" : "input.line",
        Value.text(input.file().label()),
        Value.nested(Message.of("table." + input.table().id())),
        Value.count(data),
        Value.count(rows.count(RowAccount.Fate.KEPT)),
        Value.count(rows.count(RowAccount.Fate.REFUSED)),
        Value.count(rows.count(RowAccount.Fate.DUPLICATE)),
        Value.count(rows.count(RowAccount.Fate.FILTERED)));
  }

  static Section references(Collection<? extends Reference> used) {
    List<Message> items = new ArrayList<>();
    SortedSet<Reference> sorted = new TreeSet<>(Reference.ORDER);
    sorted.addAll(used);
    sorted.forEach(one -> items.add(reference(one)));
    return new Section.Listing(Message.of("page.references"), items);
  }

  /** A rate as sentences name it: who, what, when, how much. */
  static Message rate(Reference.Rate rate) {
    return Message.of(
        "reference.rate",
        Value.text(rate.citation().publisher()),
        series(rate),
        year(rate.citation()),
        Value.percent(rate.value().doubleValue()));
  }

  /** What is counted in words where the series is known, else the id that leads to its source. */
  private static Value series(Reference.Rate rate) {
    String series = rate.citation().series();
    return series != null && SERIES.contains(series)
        ? Value.nested(Message.of("series." + series))
        : Value.text(rate.id());
  }

  private static Value year(Citation citation) {
    return citation.dataYear() == null ? Value.text("–") : new Value.Year(citation.dataYear());
  }

  private static Message reference(Reference reference) {
    Citation citation = reference.citation();
    boolean estimated = reference instanceof Reference.Split;
    return Message.of(
        citation.dataYear() == null
            ? "reference.undated"
            : estimated ? "reference.estimate" : "reference.line",
        Value.text(reference.id()),
        figure(reference),
        Value.text(citation.publisher()),
        Value.text(citation.title()),
        citation.published() == null ? Value.text("–") : new Value.Year(citation.published()),
        year(citation),
        unit(citation));
  }

  /** What is counted, in words; nothing for splits and scales. */
  private static Value unit(Citation citation) {
    return switch (citation.unit()) {
      case "premises", "floor area" ->
          Value.nested(
              Message.of(
                  "reference.unit",
                  Value.nested(Message.of("unit." + citation.unit().replace(' ', '-')))));
      default -> Value.text("");
    };
  }

  /** The figure of a reference in words. */
  static Value figure(Reference reference) {
    if (reference instanceof Reference.Rate rate) {
      return rate.citation().unit().startsWith("EUR")
          ? Value.nested(
              Message.of(
                  "reference.amount",
                  new Value.Number(rate.value().doubleValue(), 0),
                  Value.text(rate.citation().unit())))
          : Value.percent(rate.value().doubleValue());
    }
    if (reference instanceof Reference.Split split) {
      return Value.text(
          Zone.THREE.stream()
              .map(zone -> split.percents().get(zone).toPlainString())
              .collect(Collectors.joining("/")));
    }
    return Value.nested(Message.of("reference." + reference.kind().id()));
  }
}
