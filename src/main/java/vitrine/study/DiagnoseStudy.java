package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Family;
import vitrine.model.Town;
import vitrine.reference.Profile;
import vitrine.report.InputLine;
import vitrine.report.Report;

/**
 * {@code diagnose}: everything about one town, or up to three side by side. Data is read and towns
 * are compared once, for as many dossiers as are asked for.
 */
public final class DiagnoseStudy {
  /** A list with more towns is not read. */
  private static final int MOST_NAMES = 10;

  /**
   * A town to make a dossier of.
   *
   * @param code empty where no table has codes
   */
  public record Named(String code, String name) {}

  private final DiagnoseRequest request;
  private final DiagnoseGroup group;
  private final Map<Named, Town> towns = new LinkedHashMap<>();

  private DiagnoseStudy(DiagnoseRequest request, DiagnoseGroup group, List<Town> asked) {
    this.request = request;
    this.group = group;
    asked.forEach(town -> towns.put(new Named(town.code(), town.name()), town));
  }

  /** Reads the data and compares the towns. */
  public static DiagnoseStudy load(DiagnoseRequest request) {
    RankRequest comparison = request.comparison();
    Profile profile = RankStudy.profile(comparison.study());
    RankStudy rank = new RankStudy(comparison);
    List<String> needed =
        Stream.concat(
                rank.named(profile).stream(),
                Stream.of(Family.CONTINUITY.id(), Family.CHANGE.id(), Family.OFFER.id()))
            .toList();
    LoadedStudy kept = LoadedStudy.load(comparison.study(), needed);
    List<String> named = request.study().choices().towns();
    List<Town> asked =
        TownChoice.choose(named.isEmpty() ? kept.towns() : kept.data().towns(), named);
    // A condition is on the company that a town keeps, never on the town itself.
    TreeSet<Town> compared = new TreeSet<>(kept.towns());
    compared.addAll(asked);
    LoadedStudy study = kept.of(List.copyOf(compared));
    Ranked ranked =
        rank.ranked(profile, study, compared(named, asked), DiagnoseGroup::isOfEveryTown);
    Compared changes = new ChangeStudy(request.changes()).compared(study, false);
    return new DiagnoseStudy(request, new DiagnoseGroup(ranked, changes), asked);
  }

  /** Towns that were asked for are there even without data; others with no data are nobody. */
  private static TreeSet<Town> compared(List<String> named, List<Town> asked) {
    return named.isEmpty() ? new TreeSet<>() : new TreeSet<>(asked);
  }

  /** What was read. */
  public List<InputLine> inputs() {
    return Envelopes.inputs(group.study());
  }

  /** What was found in the data. */
  public Findings findings() {
    return group.study().data().findings();
  }

  /** Refuses to write a dossier over a file that all of them are made of. */
  public void refuseOutputOver(String file) {
    StudyRequest asked = request.study();
    Stream<String> data = group.study().data().inputs().stream().map(input -> input.file().shown());
    Stream<String> named =
        Stream.of(asked.choices().referencesFile(), asked.choices().profile())
            .filter(Objects::nonNull);
    Stream.concat(data, named)
        .forEach(
            input ->
                UserFile.refuseOutputOver(asked.folder(), file, asked.folder().resolve(input)));
  }

  /** The towns that dossiers can be made of: those asked for, else all that have data. */
  public List<Named> towns() {
    return towns.entrySet().stream()
        .filter(entry -> group.holds(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The dossier of the towns that were asked for; of the only one there is, where none was. */
  public Report report() {
    List<Named> all = towns();
    boolean named = !request.study().choices().towns().isEmpty();
    if (!named && all.size() != 1) {
      String known =
          all.stream()
              .limit(MOST_NAMES)
              .map(town -> (town.code() + " " + town.name()).strip())
              .collect(Collectors.joining(", "));
      String more = all.size() > MOST_NAMES ? ", …" : "";
      throw Refusal.usage("usage.diagnose-town", Integer.toString(all.size()), known + more);
    }
    return report(all);
  }

  /** One dossier, of one town or of up to three side by side. */
  public Report report(List<Named> of) {
    List<Dossier> dossiers = new ArrayList<>();
    of.forEach(town -> dossiers.add(group.dossier(towns.get(town))));
    return new DiagnoseReport(request, group, dossiers).report();
  }

  /** The page that leads to the dossiers of a batch. */
  public Report index(List<DossierIndex.Entry> entries) {
    Map<Named, RankedTown> ranked = new LinkedHashMap<>();
    entries.forEach(entry -> ranked.put(entry.town(), group.ranked(towns.get(entry.town()))));
    return DossierIndex.report(entries, ranked);
  }
}
