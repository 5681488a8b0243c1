package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vitrine.study.Choices;
import vitrine.study.DataOptions;
import vitrine.study.StudyRequest;

/** The options that choose towns and what they are compared with. */
final class ChoiceOptions {
  @Option(names = "--town", paramLabel = "TOWN", split = ",", descriptionKey = "option.town")
  private List<String> towns = new ArrayList<>();

  @Option(names = "--where", paramLabel = "[TABLE.]COLUMN=VALUE", descriptionKey = "option.where")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--reference",
      paramLabel = "ID",
      split = ",",
      completionCandidates = Candidates.References.class,
      descriptionKey = "option.reference")
  private List<String> references = new ArrayList<>();

  @Option(names = "--references", paramLabel = "FILE", descriptionKey = "option.references")
  private String referencesFile;

  /** A request for the data with these choices. */
  StudyRequest request(
      DataOptions data, String profile, String neighbours, OutputOptions output, Streams streams) {
    Choices choices = new Choices(towns, where, references, referencesFile, profile, neighbours);
    return StudyRequest.of(
        data,
        choices,
        output.isPictured(),
        output.isTellingDigests(),
        output.file(),
        streams.folder(),
        streams.in());
  }
}
