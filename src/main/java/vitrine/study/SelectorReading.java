package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.indicator.Against;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Scope;
import vitrine.indicator.Selector;
import vitrine.model.Folding;
import vitrine.model.TableKind;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.source.Field;

/** Makes whole selectors of what users write: the default zone, the reference that is meant. */
final class SelectorReading {
  /** Why a text is no selector of this run: a message key, what was found, what could be meant. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final String found;
    private final String expected;

    Fault(String key, String found, String expected) {
      super(key, null, false, false);
      this.key = key;
      this.found = found;
      this.expected = expected;
    }

    String key() {
      return key;
    }

    String found() {
      return found;
    }

    String expected() {
      return expected;
    }
  }

  private final Catalogue catalogue;
  private final boolean anyCentre;
  private final List<String> townColumns;
  private final boolean groups;
  private final boolean index;
  private final boolean columns;

  /**
   * A reading for one run.
   *
   * @param anyCentre whether any town has vacancy in its centre: then that is the default zone
   * @param townColumns the numeric columns of the towns table
   */
  SelectorReading(Catalogue catalogue, boolean anyCentre, List<String> townColumns) {
    this(catalogue, anyCentre, townColumns, false, true, false);
  }

  private SelectorReading(
      Catalogue catalogue,
      boolean anyCentre,
      List<String> townColumns,
      boolean groups,
      boolean index,
      boolean columns) {
    this.columns = columns;
    this.index = index;
    this.groups = groups;
    this.catalogue = catalogue;
    this.anyCentre = anyCentre;
    this.townColumns = townColumns;
  }

  /** A reading for the towns that a comparison takes. */
  static SelectorReading of(LoadedStudy study, List<TakenTown> taken) {
    boolean anyCentre = taken.stream().anyMatch(t -> t.vacancy().vacancy(Zone.CENTRE) != null);
    Set<String> columns = new TreeSet<>();
    study.data().facts().values().forEach(facts -> columns.addAll(facts.numbers().keySet()));
    return new SelectorReading(study.catalogue(), anyCentre, List.copyOf(columns));
  }

  /** The same, for figures of all towns together too. */
  SelectorReading allowingGroups() {
    return new SelectorReading(catalogue, anyCentre, townColumns, true, index, columns);
  }

  /** The same where no index is made. */
  SelectorReading withoutIndex() {
    return new SelectorReading(catalogue, anyCentre, townColumns, groups, false, columns);
  }

  /** The same where a column of the towns table goes by its name alone. */
  SelectorReading namingColumns() {
    return new SelectorReading(catalogue, anyCentre, townColumns, groups, index, true);
  }

  /** The selector that a text means, with its zone and reference. */
  Selector read(String text) throws Fault {
    if (columns && townColumns.contains(text)) {
      return Selector.ofTownsColumn(text);
    }
    Selector selector = Selector.parse(text);
    if (selector == null) {
      throw new Fault("usage.selector-grammar", text, "");
    }
    if (selector.isIndex()) {
      if (!text.strip().equals(Selector.INDEX)) {
        throw new Fault("usage.index-alone", text, "");
      }
      if (!index) {
        throw new Fault("usage.index-not-here", text, "");
      }
      return selector.in(Zone.ALL);
    }
    if (selector.townsColumn() != null) {
      return townsColumn(selector);
    }
    Definition definition = catalogue.find(selector.id());
    if (definition != null && definition.scope() == Scope.GROUP && !groups) {
      throw new Fault("usage.indicator-of-group", selector.id(), "");
    }
    refuseFamilies(definition);
    if (definition == null) {
      List<String> possible = new ArrayList<>(ids());
      townColumns.forEach(column -> possible.add(Selector.ofTownsColumn(column).id()));
      String found = townColumns.contains(selector.id()) ? "towns." + selector.id() : selector.id();
      throw new Fault("usage.indicator-unknown", selector.id(), near(found, possible));
    }
    return referenced(zoned(selector, definition), definition);
  }

  /** A figure of each family of trades is no single one of a town. */
  private static void refuseFamilies(Definition definition) throws Fault {
    if (definition != null && definition.scope() == Scope.FAMILIES) {
      throw new Fault("usage.indicator-of-families", definition.id(), "");
    }
  }

  /** Refuses a selector of a known indicator that can mean no figure; missing parts mean any. */
  void check(Selector selector) throws Fault {
    Definition definition = catalogue.find(selector.id());
    refuseFamilies(definition);
    if (selector.zone() != null && !zones(definition.scope()).contains(selector.zone())) {
      throw new Fault("usage.selector-zone", selector.toString(), ids(zones(definition.scope())));
    }
    if (!selector.reference().isEmpty()) {
      referenced(selector, definition);
    }
  }

  private Selector townsColumn(Selector selector) throws Fault {
    String column = selector.townsColumn();
    if (townColumns.contains(column)) {
      return selector;
    }
    Field canonical = Field.answering(TableKind.TOWNS, column);
    if (canonical != null && townColumns.contains(canonical.id())) {
      return Selector.ofTownsColumn(canonical.id());
    }
    String folded = Folding.fold(column);
    List<String> alike =
        townColumns.stream().filter(known -> Folding.fold(known).equals(folded)).toList();
    if (alike.size() == 1) {
      return Selector.ofTownsColumn(alike.get(0));
    }
    throw new Fault("usage.towns-column-unknown", selector.id(), near(column, townColumns));
  }

  /** The unit of a selector's figures; empty for the index and columns of the towns table. */
  String unit(Selector selector) {
    Definition definition = catalogue.find(selector.id());
    return definition == null ? "" : definition.unit();
  }

  /** Whether a text names an indicator, the index or a column of the towns table. */
  boolean knows(String text) {
    Selector selector = Selector.parse(text);
    return selector != null
        && (selector.isIndex()
            || selector.townsColumn() != null
            || catalogue.find(selector.id()) != null);
  }

  /** The ids that selectors can have. */
  List<String> ids() {
    return Stream.concat(
            Stream.of(Selector.INDEX), catalogue.definitions().stream().map(Definition::id))
        .toList();
  }

  private static String near(String found, List<String> known) {
    return String.join(" | ", Nearest.to(found, known));
  }

  private Selector zoned(Selector selector, Definition definition) throws Fault {
    List<Zone> zones = zones(definition.scope());
    if (selector.zone() == null) {
      boolean centre = definition.isOfPremises() && anyCentre;
      Zone zone = centre ? Zone.CENTRE : Zone.ALL;
      if (!zones.contains(zone)) {
        throw new Fault("usage.selector-zone", selector.toString(), ids(zones));
      }
      return selector.in(zone);
    }
    if (!zones.contains(selector.zone())) {
      throw new Fault("usage.selector-zone", selector.toString(), ids(zones));
    }
    return selector;
  }

  private static List<Zone> zones(Scope scope) {
    return switch (scope) {
      case PREMISES_ZONES, GROUP, FAMILIES -> List.of(Zone.values());
      case SPLIT_ZONES -> Zone.THREE;
      case TOWN -> List.of(Zone.ALL);
      case TOWN_AND_CENTRE -> List.of(Zone.ALL, Zone.CENTRE);
    };
  }

  private static String ids(List<Zone> zones) {
    return String.join(" | ", zones.stream().map(zone -> "@" + zone.id()).toList());
  }

  private Selector referenced(Selector selector, Definition definition) throws Fault {
    List<String> known = references(definition.against());
    List<String> chosen = chosen(definition.against());
    if (known.isEmpty() && selector.reference().isEmpty()) {
      return selector;
    }
    if (chosen.size() == 1 && selector.reference().isEmpty()) {
      return selector.against(chosen.get(0));
    }
    if (known.isEmpty()) {
      throw new Fault("usage.selector-no-reference", selector.toString(), "");
    }
    if (!known.contains(selector.reference())) {
      List<String> tilded = new ArrayList<>();
      known.forEach(id -> tilded.add("~" + id));
      throw new Fault("usage.selector-reference", selector.toString(), String.join(" | ", tilded));
    }
    return selector;
  }

  /** What a selector without a reference can mean: one that was chosen, if it is the only one. */
  private List<String> chosen(Against against) {
    return against == Against.SPLIT
        ? catalogue.references().splits().stream().map(Reference::id).toList()
        : references(against);
  }

  private List<String> references(Against against) {
    ReferenceChoice choice = catalogue.references();
    Stream<? extends Reference> references =
        switch (against) {
          case SPLIT -> choice.measured(Reference.Split.class).stream();
          case DURATION -> choice.measured(Reference.Durations.class).stream();
          case SCALE -> choice.measured(Reference.Scale.class).stream();
          case NOTHING, FR_TO_DE -> Stream.empty();
        };
    return against == Against.FR_TO_DE ? List.of("fr+de") : references.map(Reference::id).toList();
  }
}
