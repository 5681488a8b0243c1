package vitrine.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/** A small file of the user's own: a profile, a list of references. */
record UserFile(FileName name, byte[] bytes) {

  /** Reads a file that a command names; its report may not be written over it. */
  static UserFile read(StudyRequest request, String named) {
    return read(request.folder(), named, request.output());
  }

  /** The same for a command without data; {@code output} is null for standard output. */
  static UserFile read(Path folder, String named, String output) {
    try {
      Path path = folder.resolve(named);
      refuseOutputOver(folder, output, path);
      String label = String.valueOf(path.getFileName());
      return new UserFile(new FileName(named, label), Files.readAllBytes(path));
    } catch (NoSuchFileException | InvalidPathException missing) {
      throw refusal(FindingCode.FILE_MISSING, named);
    } catch (IOException unreadable) {
      throw refusal(FindingCode.FILE_UNREADABLE, named);
    }
  }

  /** Refuses a report that would be written over a file that it is made of. */
  static void refuseOutputOver(Path folder, String output, Path input) {
    try {
      Path target = output == null ? null : folder.resolve(output);
      if (target != null && Files.exists(target) && Files.isSameFile(target, input)) {
        throw Refusal.usage("usage.output-is-input", output);
      }
    } catch (IOException | InvalidPathException unreadable) {
      // Told where the file is read or written.
    }
  }

  private static Refusal refusal(FindingCode code, String named) {
    return Refusal.input(code, Place.of(FileName.of(named)), "", "");
  }
}
