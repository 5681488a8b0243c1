package vitrine.study;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vitrine.model.Period;
import vitrine.source.ReadOptions;
import vitrine.source.StudyFiles;
import vitrine.space.Nearness;

/**
 * What a command asks of the data.
 *
 * @param data the data in the order given
 * @param reading how it is read
 * @param choices what is kept to and compared with
 * @param where the conditions among the choices
 * @param survey only this survey; null for the latest, or for every one
 * @param nearness what makes two premises neighbours
 * @param pictured whether pictures will be drawn, which show premises one by one
 * @param output where the report will be written; null for standard output
 * @param folder what relative paths are relative to
 * @param standardInput read where the data names {@code -}
 */
public record StudyRequest(
    List<StudyFiles.Named> data,
    ReadOptions reading,
    Choices choices,
    Where where,
    Period survey,
    Nearness nearness,
    boolean pictured,
    String output,
    Path folder,
    InputStream standardInput) {

  /** A request of what the user wrote; wrong values are told before any data is read. */
  public static StudyRequest of(
      DataOptions options,
      Choices choices,
      boolean pictured,
      boolean digested,
      String output,
      Path folder,
      InputStream standardInput) {
    Where where = Where.of(choices.where());
    return new StudyRequest(
        options.named(),
        options.reading(where.rows()).withDigests(digested),
        choices,
        where,
        options.chosenSurvey(),
        choices.neighbours() == null
            ? Nearness.USUAL
            : OptionValues.nearness("--neighbours", choices.neighbours()),
        pictured,
        output,
        folder,
        standardInput);
  }

  /** The same request for every town that the conditions leave. */
  StudyRequest ofEveryTown() {
    return new StudyRequest(
        data,
        reading,
        choices.ofEveryTown(),
        where,
        survey,
        nearness,
        pictured,
        output,
        folder,
        standardInput);
  }

  /** Refuses to write the report over a file that it is made of. */
  void refuseOutputOver(Path input) {
    UserFile.refuseOutputOver(folder, output, input);
  }
}
