package vitrine.study;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vitrine.model.Period;
import vitrine.source.ReadOptions;
import vitrine.source.StudyFiles;

/**
 * What a command asks of the data.
 *
 * @param data the data in the order given
 * @param reading how it is read
 * @param references what to compare with, by id or series; empty for the defaults
 * @param referencesFile a file of the user's own figures; null for none
 * @param profile a profile's id or file; null for the default
 * @param towns only these, by code or name; empty for all
 * @param survey only this survey; null for the latest, or for every one
 * @param output where the report will be written; null for standard output
 * @param folder what relative paths are relative to
 * @param standardInput read where the data names {@code -}
 */
public record StudyRequest(
    List<StudyFiles.Named> data,
    ReadOptions reading,
    List<String> references,
    String referencesFile,
    String profile,
    List<String> towns,
    Period survey,
    String output,
    Path folder,
    InputStream standardInput) {

  /** A request of what the user wrote; wrong values are told before any data is read. */
  public static StudyRequest of(
      DataOptions options,
      List<String> references,
      String referencesFile,
      String profile,
      List<String> towns,
      String output,
      Path folder,
      InputStream standardInput) {
    return new StudyRequest(
        options.named(),
        options.reading(),
        List.copyOf(references),
        referencesFile,
        profile,
        List.copyOf(towns),
        options.chosenSurvey(),
        output,
        folder,
        standardInput);
  }

  /** Refuses to write the report over a file that it is made of. */
  void refuseOutputOver(Path input) {
    UserFile.refuseOutputOver(folder, output, input);
  }
}
