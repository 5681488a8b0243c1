package vitrine.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
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
    try {
      Path target = base.resolve(name).toAbsolutePath().normalize();
      if (Files.isDirectory(target)) {
        fill(target, files);
      } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw Refusal.output("output.file-there", name, "");
      } else {
        make(target, files);
      }
    } catch (IOException | InvalidPathException failed) {
      throw Refusal.output(reason(failed), name, failed.getClass().getSimpleName());
    }
  }

  /** An empty folder is filled and stays itself; anything in one is somebody's work. */
  private void fill(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) {
        throw Refusal.output("output.folder-not-empty", name, "");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path one = folder.resolve(file.getKey());
        written.add(one);
        Files.write(one, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException failed) {
      for (Path one : written) {
        Files.deleteIfExists(one);
      }
      throw failed;
    }
  }

  private static void make(Path target, Map<String, byte[]> files) throws IOException {
    // The root is a folder that is there.
    Path parent = Objects.requireNonNull(target.getParent());
    Files.createDirectories(parent);
    Path part = Files.createTempDirectory(parent, ".vitrine");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(part.resolve(file.getKey()), file.getValue());
      }
      readableAsUsual(part);
      Files.move(part, target);
    } catch (IOException failed) {
      discard(part);
      throw failed;
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
