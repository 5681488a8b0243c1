package vitrine.study;

import java.util.List;
import java.util.Objects;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Selector;
import vitrine.model.Town;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
import vitrine.source.ReadOptions;
import vitrine.source.StudyData;
import vitrine.source.StudyFiles;
import vitrine.source.StudyReader;

/** A study as a command has it before it: data, references, catalogue, and the towns asked for. */
record LoadedStudy(StudyRequest request, StudyData data, Catalogue catalogue, List<Town> towns) {

  /**
   * Loads, with the references that selectors name beside those that were chosen; options that are
   * wrong are told before any data is read.
   */
  static LoadedStudy load(StudyRequest request, List<String> selectors) {
    Catalogue catalogue = new Catalogue(choice(request, selectors));
    ReadOptions.Depth depth =
        needsOffer(catalogue, selectors) ? ReadOptions.Depth.OFFER : ReadOptions.Depth.COUNTS;
    ReadOptions reading = request.reading().withDepth(depth);
    try (StudyFiles files =
        StudyFiles.find(request.data(), request.folder(), request.standardInput())) {
      files.paths().forEach(request::refuseOutputOver);
      StudyData data = new StudyReader(files, reading).read();
      List<Town> named = TownChoice.choose(data.towns(), request.choices().towns());
      List<Town> towns = request.where().keep(named, data.facts());
      return new LoadedStudy(request, data, catalogue, towns);
    }
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

  /**
   * Whether what shops trade in must be read. No selector means that every figure is asked for;
   * what is no selector is a family, or is told later.
   */
  private static boolean needsOffer(Catalogue catalogue, List<String> selectors) {
    return selectors.isEmpty() || selectors.stream().anyMatch(name -> isOfOffer(catalogue, name));
  }

  private static boolean isOfOffer(Catalogue catalogue, String name) {
    Selector selector = Selector.parse(name);
    Definition definition = selector == null ? null : catalogue.find(selector.id());
    return definition == null
        ? Family.of(name) == Family.OFFER || Family.of(name) == Family.TURNOVER
        : definition.family() == Family.OFFER || definition.id().equals("turnover_per_m2");
  }

  ReferenceChoice references() {
    return catalogue.references();
  }
}
