package vitrine.study;

import java.util.List;
import java.util.Objects;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Selector;
import vitrine.model.Town;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;
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
    try (StudyFiles files =
        StudyFiles.find(request.data(), request.folder(), request.standardInput())) {
      files.paths().forEach(request::refuseOutputOver);
      StudyData data = new StudyReader(files, request.reading()).read();
      List<Town> towns = TownChoice.choose(data.towns(), request.towns());
      return new LoadedStudy(request, data, catalogue, towns);
    }
  }

  private static ReferenceChoice choice(StudyRequest request, List<String> selectors) {
    References references = References.shipped();
    if (request.referencesFile() != null) {
      UserFile file = UserFile.read(request, request.referencesFile());
      references.add(file.bytes(), file.name());
    }
    List<String> asked =
        selectors.stream()
            .map(Selector::parse)
            .filter(Objects::nonNull)
            .map(Selector::reference)
            .toList();
    return new ReferenceChoice(references, request.references(), asked);
  }

  ReferenceChoice references() {
    return catalogue.references();
  }
}
