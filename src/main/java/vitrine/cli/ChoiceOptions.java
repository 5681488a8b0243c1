package vitrine.cli;

import java.util.List;
import vitrine.study.Choices;
import vitrine.study.DataOptions;
import vitrine.study.StudyRequest;

/** The options that choose towns and what they are compared with. */
final class ChoiceOptions implements WithOptions {
  private final Options options = new Options("choice");

  private final Setting<List<String>> towns = options.texts("--town", "TOWN").partedByCommas();
  private final Setting<List<String>> where = options.texts("--where", "[TABLE.]COLUMN=VALUE");
  private final Setting<List<String>> references =
      options.texts("--reference", "ID").partedByCommas().of(Candidates.REFERENCES);
  private final Setting<String> referencesFile = options.text("--references", "FILE");

  @Override
  public Options options() {
    return options;
  }

  /** A request for the data with these choices. */
  StudyRequest request(
      DataOptions data, String profile, String neighbours, OutputOptions output, Streams streams) {
    Choices choices =
        new Choices(
            towns.value(),
            where.value(),
            references.value(),
            referencesFile.value(),
            profile,
            neighbours);
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
