package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vitrine.diagnostic.FindingCode;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Selector;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/** The pages of {@code explain} on what has a fixed set of texts. */
final class Explanation {
  /** What is told of every indicator once it is said what it is. */
  private static final List<String> AFTERWARDS =
      List.of("undefined", "reading", "example", "source");

  private static final String FAMILY_LEVEL = "_family";
  private static final String DURATION_SHARE = "vacancy_duration_share_";
  private static final String COUNT = "count_";

  private Explanation() {}

  /** Under which name the texts of an indicator stand: some are several in one. */
  static String key(String indicator) {
    if (indicator.startsWith(DURATION_SHARE)) {
      return DURATION_SHARE + "CLASS";
    }
    if (indicator.startsWith(COUNT)) {
      return COUNT + "STATUS";
    }
    return indicator.endsWith(FAMILY_LEVEL)
        ? indicator.substring(0, indicator.length() - FAMILY_LEVEL.length())
        : indicator;
  }

  /** All about an indicator; one of two levels says which it is of. */
  static Section indicator(Definition definition, boolean twoLevels) {
    String id = definition.id();
    List<Message> items = new ArrayList<>();
    items.add(part(id, "answers"));
    if (twoLevels) {
      boolean family = id.endsWith(FAMILY_LEVEL);
      items.add(item("level", "indicator." + (family ? "family-level" : "given-level")));
    }
    items.add(part(id, "formula"));
    items.add(part(id, "range"));
    items.add(item("unit", "unit." + definition.unit().replace('/', '-')));
    items.add(part(id, "interval"));
    items.add(item("zones", "scope." + lower(definition.scope())));
    items.add(item("against", "against." + lower(definition.against())));
    items.add(item("direction", "direction." + lower(definition.direction())));
    AFTERWARDS.forEach(what -> items.add(part(id, what)));
    return page(id, title(id), items);
  }

  /** The index is no indicator of the catalogue, but has the same texts. */
  static Section index() {
    List<Message> items = new ArrayList<>();
    List.of("answers", "formula", "range", "interval")
        .forEach(what -> items.add(part(Selector.INDEX, what)));
    AFTERWARDS.forEach(what -> items.add(part(Selector.INDEX, what)));
    return page(Selector.INDEX, title(Selector.INDEX), items);
  }

  private static Message part(String indicator, String what) {
    return item(what, "indicator." + key(indicator) + "." + what);
  }

  static Value title(String indicator) {
    return Value.explained("indicator." + key(indicator) + ".title");
  }

  static Section family(Family family, List<String> indicators) {
    return page(
        family.id(),
        Value.explained("family." + family.id()),
        List.of(item("indicators", Value.text(String.join(", ", indicators)))));
  }

  static Section note(String code) {
    return page(
        code, Value.nested(Message.of("note." + code)), List.of(item("meaning", "note." + code)));
  }

  static Section finding(FindingCode code) {
    Value severity = Value.nested(Message.of("explain.severity." + code.severity().id()));
    Value effect = Value.nested(Message.of("explain.effect." + code.effect().id()));
    return page(
        code.id(),
        Value.nested(Message.of("explain.kind.finding")),
        List.of(
            item("severity", severity),
            item("effect", effect),
            item("meaning", "finding." + code.id())));
  }

  /** The marks of tables, as pages tell them. */
  static Section marks() {
    return page(
        ExplainStudy.MARKS,
        Value.nested(Message.of("explain.kind.marks")),
        List.of("verdicts", "incomplete", "off-axis", "nothing").stream()
            .map(mark -> Message.of("marks." + mark))
            .toList());
  }

  static Section page(String id, Value title, List<Message> items) {
    return new Section.Listing(Message.of("explain.one", Value.text(id), title), items);
  }

  static Message item(String what, String explained) {
    return item(what, Value.explained(explained));
  }

  static Message item(String what, Value value) {
    return Message.of("explain.item", Value.nested(Message.of("explain.item." + what)), value);
  }

  /** The codes of all findings. */
  static List<String> findings() {
    return Arrays.stream(FindingCode.values()).map(FindingCode::id).toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
