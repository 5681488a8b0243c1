package vitrine.study;

import java.util.List;
import java.util.Objects;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Selector;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.source.ReadOptions;
import vitrine.source.RowAccount;
import vitrine.source.StudyData;
import vitrine.source.StudyFiles;
import vitrine.source.StudyReader;

/**
 * A study as a command has it before it: data, references, catalogue, and the towns asked for.
 *
 * @param lists the premises one by one, where anything hangs on them
 */
record LoadedStudy(
    StudyRequest request,
    StudyData data,
    Catalogue catalogue,
    List<Town> towns,
    PremisesLists lists) {
  /** So many premises are drawn at most, unless figures hang on single premises anyway. */
  private static final long MOST_DRAWN = 1_000_000;

  /**
   * Loads, with the references that selectors name beside those that were chosen; options that are
   * wrong are told before any data is read.
   */
  static LoadedStudy load(StudyRequest request, List<String> selectors) {
    Catalogue catalogue = new Catalogue(choice(request, selectors));
    ReadOptions.Depth depth = depth(catalogue, selectors);
    boolean drawn = request.pictured();
    ReadOptions reading = reading(request, drawn ? ReadOptions.Depth.EVERYTHING : depth);
    try (StudyFiles files =
        StudyFiles.find(request.data(), request.folder(), request.standardInput())) {
      files.paths().forEach(request::refuseOutputOver);
      StudyData data = new StudyReader(files, reading).read();
      List<Town> named = TownChoice.choose(data.towns(), request.choices().towns());
      List<Town> towns = request.where().keep(named, data.facts());
      PremisesLists lists =
          depth == ReadOptions.Depth.EVERYTHING || request.pictured() && canBeDrawn(data)
              ? PremisesLists.of(data)
              : PremisesLists.NONE;
      return new LoadedStudy(request, data, catalogue, towns, lists);
    }
  }

  /** Rows that are visited again must be of the same file, which only its digest tells. */
  private static ReadOptions reading(StudyRequest request, ReadOptions.Depth depth) {
    ReadOptions reading = request.reading().withDepth(depth);
    return reading.withDigests(reading.digested() || depth == ReadOptions.Depth.EVERYTHING);
  }

  /** The same study of other towns. */
  LoadedStudy of(List<Town> others) {
    return new LoadedStudy(request, data, catalogue, others, lists);
  }

  /** Single premises are held in memory; a country of them would fill it for a few pictures. */
  private static boolean canBeDrawn(StudyData data) {
    long rows =
        data.inputs().stream()
            .filter(input -> input.table() == TableKind.PREMISES)
            .mapToLong(input -> input.rows().count(RowAccount.Fate.KEPT))
            .sum();
    return rows <= MOST_DRAWN;
  }

  private static ReferenceChoice choice(StudyRequest request, List<String> selectors) {
    References references = References.shipped();
    if (request.choices().referencesFile() != null) {
      UserFile file = UserFile.read(request, request.choices().referencesFile());
      references.add(file.bytes(), file.name());
    }
    List<String> asked =
        selectors.stream()
            .map(Selector::parse)
            .filter(Objects::nonNull)
            .map(Selector::reference)
            .toList();
    return new ReferenceChoice(references, request.choices().references(), asked);
  }

  /** How much of each premises the figures asked for hang on. */
  private static ReadOptions.Depth depth(Catalogue catalogue, List<String> selectors) {
    if (selectors.stream().anyMatch(name -> isOneByOne(catalogue, name))) {
      return ReadOptions.Depth.EVERYTHING;
    }
    // No selector means that every figure made of counts is asked for.
    if (selectors.isEmpty() || selectors.stream().anyMatch(LoadedStudy::isOfTradeAreas)) {
      return ReadOptions.Depth.OFFER_AREAS;
    }
    boolean offer = selectors.stream().anyMatch(name -> family(catalogue, name) == Family.OFFER);
    return offer ? ReadOptions.Depth.OFFER : ReadOptions.Depth.COUNTS;
  }

  private static boolean isOneByOne(Catalogue catalogue, String name) {
    Family family = family(catalogue, name);
    return family != null && family.isOneByOne();
  }

  private static boolean isOfTradeAreas(String name) {
    Selector selector = Selector.parse(name);
    boolean perArea = selector != null && selector.id().equals("turnover_per_m2");
    return perArea || Family.of(name) == Family.TURNOVER;
  }

  /** The family that a text names, or that its indicator is of; null for what is told later. */
  private static Family family(Catalogue catalogue, String name) {
    Selector selector = Selector.parse(name);
    Definition definition = selector == null ? null : catalogue.find(selector.id());
    return definition == null ? Family.of(name) : definition.family();
  }

  ReferenceChoice references() {
    return catalogue.references();
  }
}
