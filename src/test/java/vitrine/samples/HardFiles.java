package vitrine.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the files of {@code samples/files}: exports of French offices, each hard to read in one
 * way. No town, shop or figure exists.
 */
public final class HardFiles {
  /** All files, in the order of the README. */
  static final List<HardFile> ALL =
      Stream.of(HardEncodings.ALL, HardLayouts.ALL, HardRows.ALL, HardCells.ALL, HardTables.ALL)
          .flatMap(List::stream)
          .toList();

  private HardFiles() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    for (HardFile file : ALL) {
      Path path = Path.of(args[0]).resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }
}
