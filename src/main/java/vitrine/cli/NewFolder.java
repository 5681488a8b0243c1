package vitrine.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vitrine.diagnostic.Refusal;

/** A folder that is written whole or not at all, and over nothing. */
final class NewFolder {
  private final Path base;
  private final String name;

  /**
   * A folder to be.
   *
   * @param base what its name is relative to
   */
  NewFolder(Path base, String name) {
    this.base = base;
    this.name = name;
  }

  /** Writes the files. */
  void write(Map<String, byte[]> files) {
    Path part = null;
    try {
      Path target = base.resolve(name).toAbsolutePath().normalize();
      refuseOver(target);
      // The root is a folder that is there, and not empty.
      Path parent = Objects.requireNonNull(target.getParent());
      Files.createDirectories(parent);
      part = Files.createTempDirectory(parent, ".vitrine");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(part.resolve(file.getKey()), file.getValue());
      }
      readableAsUsual(part);
      Files.deleteIfExists(target);
      Files.move(part, target);
    } catch (IOException | InvalidPathException failed) {
      discard(part);
      throw Refusal.output(reason(failed), name, failed.getClass().getSimpleName());
    }
  }

  /** An empty folder may be filled; anything else is somebody's work. */
  private void refuseOver(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw Refusal.output("output.file-there", name, "");
    }
    try (Stream<Path> entries = Files.list(target)) {
      if (entries.findAny().isPresent()) {
        throw Refusal.output("output.folder-not-empty", name, "");
      }
    }
  }

  private static String reason(Exception failed) {
    if (failed instanceof NoSuchFileException) {
      return "output.no-folder";
    }
    return failed instanceof AccessDeniedException ? "output.denied" : "output.failed";
  }

  /** Temporary folders are for their owner alone. */
  private static void readableAsUsual(Path part) throws IOException {
    try {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (UnsupportedOperationException windows) {
      // No such permissions there.
    }
  }

  private static void discard(Path part) {
    if (part == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(part)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.deleteIfExists(one);
      }
    } catch (IOException left) {
      part.toFile().deleteOnExit();
    }
  }
}
