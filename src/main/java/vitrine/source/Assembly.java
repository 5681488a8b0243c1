package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.TownRef;
import vitrine.model.TownRegister;
import vitrine.model.Zone;
import vitrine.tally.PremisesTally;
import vitrine.tally.TownTally;
import vitrine.tally.ZoneTally;

/**
 * Brings the files of a study together: whose rows they are, which of them count, what is missing.
 */
final class Assembly {
  private final List<Resource> resources;
  private final List<Attempt.Complete> files;
  private final PremisesTally tally;
  private final Findings findings;
  private final ReadOptions options;
  private final TownRegister register;

  Assembly(
      List<Resource> resources,
      List<Attempt.Complete> files,
      PremisesTally tally,
      Findings findings,
      ReadOptions options,
      TownRegister register) {
    this.register = register;
    this.options = options;
    this.resources = resources;
    this.files = files;
    this.tally = tally;
    this.findings = findings;
  }

  StudyData data() {
    refuseDoubtfulTowns();
    SortedMap<Town, TownFacts> facts = facts();
    SortedMap<Town, SortedMap<Period, TownTally>> premises = premises();
    List<InputAccount> inputs = inputs();
    Rates published = new Rates(register, findings);
    Splits splits = new Splits(register, findings);
    SortedMap<Town, SortedMap<Period, Map<Zone, PublishedRate>>> rates =
        published.of(all(file -> file.rows().vacancy.rows));
    inventoriesBeat(rates, premises);
    StudyData data =
        new StudyData(
            premises,
            rates,
            splits.of(all(file -> file.rows().turnover.rows)),
            facts,
            towns(),
            assumed(),
            inputs,
            findings,
            kept(inputs, splits.scale(), published.scale()));
    requireChosenRows();
    return data;
  }

  private <T> List<T> all(Function<Attempt.Complete, List<T>> rows) {
    List<T> all = new ArrayList<>();
    files.forEach(file -> all.addAll(rows.apply(file)));
    return all;
  }

  /** Rows of towns that no table knows, that several are, or whose code has lost its zero. */
  private void refuseDoubtfulTowns() {
    for (int i = 0; i < files.size(); i++) {
      Attempt.Complete file = files.get(i);
      FileName name = resources.get(i).input().name();
      List<TownRef> refused = new ArrayList<>();
      file.mentions()
          .towns()
          .forEach(
              (ref, mention) -> {
                TownRegister.Fate fate = register.fate(ref);
                if (mention.rows() > 0 && fate != TownRegister.Fate.KNOWN) {
                  refused.add(ref);
                  tell(name, ref, mention, fate);
                  file.rows().account.keptBecome(RowAccount.Fate.REFUSED, mention.rows());
                }
              });
      for (TownRef ref : refused) {
        tally.remove(ref);
        file.rows().vacancy.rows.removeIf(row -> row.town().equals(ref));
        file.rows().turnover.rows.removeIf(row -> row.town().equals(ref));
        file.rows().towns.rows.removeIf(row -> row.town().equals(ref));
        file.mentions().towns().remove(ref);
      }
    }
  }

  private void tell(
      FileName file, TownRef ref, TownMentions.Mention mention, TownRegister.Fate fate) {
    FindingCode code =
        switch (fate) {
          case LOST_ZERO -> FindingCode.TOWN_LOST_ZERO;
          case AMBIGUOUS -> FindingCode.TOWN_AMBIGUOUS;
          default -> FindingCode.TOWN_UNKNOWN;
        };
    String expected =
        switch (fate) {
          case LOST_ZERO -> "0" + ref.code();
          case AMBIGUOUS -> String.join(" | ", register.codes(ref.folded()));
          default -> String.join(" | ", Nearest.to(mention.given(), register.knownNames()));
        };
    String column = ref.hasCode() ? "town_code" : "town";
    long told = 0;
    for (long line : mention.lines()) {
      findings.add(new Finding(code, new Place(file, line, column), mention.given(), expected));
      told++;
    }
    if (mention.rows() > told) {
      long line = mention.lines().get(mention.lines().size() - 1);
      findings.add(
          new Finding(code, new Place(file, line, column), mention.given(), expected),
          mention.rows() - told);
    }
  }

  private SortedMap<Town, TownFacts> facts() {
    SortedMap<Town, List<TownRow>> byTown = new TreeMap<>();
    for (TownRow row : all(file -> file.rows().towns.rows)) {
      byTown.computeIfAbsent(register.town(row.town()), unused -> new ArrayList<>()).add(row);
    }
    SortedMap<Town, TownFacts> facts = new TreeMap<>();
    byTown.forEach(
        (town, rows) -> {
          TownRow first = rows.get(0);
          boolean same =
              rows.stream()
                  .skip(1)
                  .allMatch(r -> r.facts().equals(first.facts()) && r.name().equals(first.name()));
          if (same) {
            facts.put(town, first.facts());
            tellPurchasingPower(first);
            rows.stream()
                .skip(1)
                .forEach(row -> row.account().loses(row.place().line(), RowAccount.Fate.DUPLICATE));
          } else {
            rows.forEach(this::refuseTownTwice);
          }
        });
    return facts;
  }

  private void refuseTownTwice(TownRow row) {
    findings.add(new Finding(FindingCode.TOWN_TWICE, row.place(), row.town().code(), ""));
    row.account().loses(row.place().line(), RowAccount.Fate.REFUSED);
  }

  /** A retail spending between 50 and 200 is an index number and not money (METHOD §2). */
  private void tellPurchasingPower(TownRow row) {
    if (row.facts().hasIndexForPurchasingPower()) {
      Place place = row.place();
      findings.add(
          new Finding(
              FindingCode.PURCHASING_POWER_INDEX,
              new Place(place.file(), place.line(), Field.PURCHASING_POWER.id()),
              row.facts().purchasingPower().toPlainString(),
              ""));
    }
  }

  private SortedMap<Town, SortedMap<Period, TownTally>> premises() {
    SortedMap<Town, SortedMap<Period, TownTally>> premises = new TreeMap<>();
    tally.forEach(
        (key, counts) -> {
          if (!counts.isEmpty()) {
            premises
                .computeIfAbsent(register.town(key.town()), unused -> new TreeMap<>())
                .merge(key.survey(), counts, TownTally::plus);
          }
        });
    return premises;
  }

  /** For the same town, zone and survey an inventory is believed, and the gap is told. */
  private void inventoriesBeat(
      SortedMap<Town, SortedMap<Period, Map<Zone, PublishedRate>>> rates,
      SortedMap<Town, SortedMap<Period, TownTally>> premises) {
    for (RateRow row : all(file -> file.rows().vacancy.rows)) {
      Town town = register.town(row.town());
      SortedMap<Period, TownTally> surveys = premises.get(town);
      TownTally counts = surveys == null ? null : surveys.get(row.survey());
      ZoneTally zone = counts == null ? null : counts.zone(row.zone());
      SortedMap<Period, Map<Zone, PublishedRate>> published = rates.get(town);
      if (zone == null || published == null || !published.containsKey(row.survey())) {
        continue;
      }
      PublishedRate beaten = published.get(row.survey()).remove(row.zone());
      if (beaten != null && beaten.rate() != null) {
        findings.add(
            new Finding(
                FindingCode.RATE_DIFFERS,
                row.place(),
                percent(beaten.rate()),
                zone.vacant() + "/" + zone.known()));
      }
    }
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** Every town that still has rows; those of one table only are told, where there are others. */
  private SortedSet<Town> towns() {
    SortedMap<Town, Set<TableKind>> tables = new TreeMap<>();
    Set<TableKind> all = EnumSet.noneOf(TableKind.class);
    for (Attempt.Complete file : files) {
      all.add(file.mapping().table());
      file.mentions()
          .towns()
          .forEach(
              (ref, mention) -> {
                if (mention.rows() > 0) {
                  tables
                      .computeIfAbsent(
                          register.town(ref), unused -> EnumSet.noneOf(TableKind.class))
                      .add(file.mapping().table());
                }
              });
    }
    if (all.size() > 1) {
      tellAlone(tables, all);
    }
    return new TreeSet<>(tables.keySet());
  }

  private void tellAlone(SortedMap<Town, Set<TableKind>> tables, Set<TableKind> all) {
    for (int i = 0; i < files.size(); i++) {
      FileName file = resources.get(i).input().name();
      TableKind table = files.get(i).mapping().table();
      String others =
          all.stream()
              .filter(other -> other != table)
              .map(TableKind::id)
              .collect(Collectors.joining(", "));
      files
          .get(i)
          .mentions()
          .towns()
          .forEach(
              (ref, mention) -> {
                if (mention.rows() > 0 && tables.get(register.town(ref)).size() == 1) {
                  Place place = new Place(file, mention.firstLine(), "");
                  findings.add(new Finding(FindingCode.TOWN_ALONE, place, mention.given(), others));
                }
              });
    }
  }

  private SortedSet<Town> assumed() {
    SortedSet<Town> assumed = new TreeSet<>();
    for (Attempt.Complete file : files) {
      if (AssumedTown.isAssumed(file.mapping(), options)) {
        file.mentions().towns().keySet().forEach(ref -> assumed.add(register.town(ref)));
      }
    }
    return assumed;
  }

  private List<InputAccount> inputs() {
    List<InputAccount> inputs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      inputs.add(files.get(i).account(resources.get(i)));
    }
    return inputs;
  }

  private KeptRows kept(
      List<InputAccount> inputs, PercentOrFraction shares, PercentOrFraction rates) {
    List<KeptRows.Source> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      KeptFile file = kept(resources.get(i), files.get(i).mapping(), inputs.get(i));
      Attempt.Complete read = files.get(i);
      sources.add(new KeptRows.Source(resources.get(i), read.dialect(), file, read.onBytes()));
    }
    return new KeptRows(sources, options, register, shares, rates);
  }

  private KeptFile kept(Resource resource, Mapping mapping, InputAccount input) {
    Map<Integer, String> others = new TreeMap<>();
    mapping.others().forEach((index, column) -> others.put(index, column.header()));
    boolean zoneless = mapping.table() == TableKind.PREMISES && !mapping.has(Field.ZONE);
    Descriptor.About about = resource.about();
    KeptFile.Origin itself = new KeptFile.Origin(input.file().label(), "sha256:" + input.sha256());
    return new KeptFile(
        input,
        mapping.fields(),
        others,
        AssumedTown.isAssumed(mapping, options) ? AssumedTown.of(resource, options) : null,
        zoneless ? resource.reading(options).defaultZone() : null,
        about.exhaustive(),
        about.sources().isEmpty() ? List.of(itself) : about.sources());
  }

  /** A condition that leaves no row of its table was meant otherwise. */
  private void requireChosenRows() {
    for (RowChoice choice : options.where()) {
      boolean left =
          files.stream()
              .filter(file -> file.mapping().table() == choice.table())
              .anyMatch(file -> file.rows().account.count(RowAccount.Fate.KEPT) > 0);
      if (!left) {
        String column = choice.table().id() + "." + choice.column();
        throw Refusal.usage("usage.where-nothing", column, String.join(", ", choice.values()));
      }
    }
  }
}
