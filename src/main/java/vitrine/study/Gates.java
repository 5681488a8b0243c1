package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.indicator.Definition;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Scope;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.report.GateResult;
import vitrine.report.GateResult.Case;

/** The conditions under which a run fails, held against every town. */
final class Gates {
  private final LoadedStudy study;
  private final RankValues values;
  private final List<Gate> gates = new ArrayList<>();

  /** Reads the conditions; wrong ones are wrong usage. */
  Gates(LoadedStudy study, RankValues values, SelectorReading selectors, List<String> conditions) {
    this.study = study;
    this.values = values;
    conditions.forEach(text -> gates.add(Gate.read(text, selectors, study.references())));
  }

  /** The selectors that the conditions are made of. */
  List<Selector> selectors() {
    List<Selector> selectors = new ArrayList<>();
    for (Gate gate : gates) {
      selectors.add(gate.left());
      if (gate.limit() instanceof Gate.Limit.Other other) {
        selectors.add(other.selector());
      }
    }
    return selectors;
  }

  /** What becomes of each condition over the towns, and over what they have together. */
  List<GateResult> check(List<RankedGroup> groups) {
    return gates.stream().map(gate -> check(gate, groups)).toList();
  }

  private GateResult check(Gate gate, List<RankedGroup> groups) {
    Set<Case> failed = new LinkedHashSet<>();
    Set<Case> undefined = new LinkedHashSet<>();
    int checked = 0;
    for (RankedGroup group : groups) {
      if (isOfGroup(gate.left())) {
        checked++;
        sort(gate, together(gate, group), failed, undefined);
        continue;
      }
      for (RankedTown town : group.towns()) {
        checked++;
        sort(gate, one(gate, town, group), failed, undefined);
      }
    }
    return new GateResult(gate.text(), checked, List.copyOf(failed), List.copyOf(undefined));
  }

  private static void sort(Gate gate, Case one, Set<Case> failed, Set<Case> undefined) {
    if (one.value() == null || one.limit() == null) {
      undefined.add(one);
    } else if (gate.holds(one.value(), one.limit())) {
      failed.add(one);
    }
  }

  private Case one(Gate gate, RankedTown town, RankedGroup group) {
    Period survey = town.taken().date(Zone.CENTRE);
    Double value = value(town, group, gate.left());
    Double limit = gate.limit(survey, other -> value(town, group, other));
    String note = "";
    if (value == null) {
      note = RankValues.reason(town, gate.left());
    } else if (limit == null) {
      note = RankValues.reason(town, ((Gate.Limit.Other) gate.limit()).selector());
    }
    return new Case(group.name(), town.town().code(), town.town().name(), value, limit, note);
  }

  private Double value(RankedTown town, RankedGroup group, Selector selector) {
    return isOfGroup(selector) ? value(group, selector) : values.value(town, selector);
  }

  private Case together(Gate gate, RankedGroup group) {
    Double value = value(group, gate.left());
    Double limit = gate.limit(Period.NONE, other -> value(group, other));
    String note = value == null || limit == null ? Note.NO_DATA : "";
    return new Case(group.name(), "", Town.GROUP.name(), value, limit, note);
  }

  private Double value(RankedGroup group, Selector selector) {
    Figure figure = group.figure(selector.id(), selector.zone());
    return figure == null ? null : RankValues.part(figure, selector.part());
  }

  private boolean isOfGroup(Selector selector) {
    Definition definition = study.catalogue().find(selector.id());
    return definition != null && definition.scope() == Scope.GROUP;
  }

  /** The results as machines read them. */
  static List<Object> summary(List<GateResult> results, boolean undefinedAllowed) {
    List<Object> summary = new ArrayList<>();
    for (GateResult result : results) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("condition", result.condition());
      one.put("checked", (long) result.checked());
      one.put("failed", cases(result.failed()));
      one.put("undefined", cases(result.undefined()));
      one.put("passed", !result.fails(undefinedAllowed));
      summary.add(one);
    }
    return summary;
  }

  private static List<Object> cases(List<Case> cases) {
    List<Object> all = new ArrayList<>();
    for (Case one : cases) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("town_code", one.townCode());
      described.put("town", one.town());
      described.put("value", one.value());
      described.put("limit", one.limit());
      described.put("note", one.note());
      described.put("group", one.group());
      all.add(described);
    }
    return all;
  }
}
