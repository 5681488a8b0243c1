package vitrine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

  /** The folder while it is filled; nobody sees it yet. */
  static final class Part {
    private final Path folder;

    private Part(Path folder) {
      this.folder = folder;
    }

    /** Opens a file of the folder. */
    OutputStream open(String file) throws IOException {
      return new BufferedOutputStream(
          Files.newOutputStream(folder.resolve(file), StandardOpenOption.CREATE_NEW), 1 << 16);
    }
  }

  /** Writes the files of a folder. */
  interface Filling<T> {
    T fill(Part part) throws IOException;
  }

  /** Refuses a name that is taken, before any work is done for it. */
  void requireFree() {
    try {
      Path target = target();
      if (Files.isDirectory(target) && !isEmpty(target)) {
        throw Refusal.output("output.folder-not-empty", name, "");
      }
      if (!Files.isDirectory(target) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw Refusal.output("output.file-there", name, "");
      }
    } catch (IOException | InvalidPathException failed) {
      throw refusal(failed);
    }
  }

  /** Writes the files. */
  void write(Map<String, byte[]> files) {
    write(
        part -> {
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (OutputStream out = part.open(file.getKey())) {
              out.write(file.getValue());
            }
          }
          return null;
        });
  }

  /** Has the folder filled, and only then puts it where it is to be. */
  <T> T write(Filling<T> filling) {
    requireFree();
    try {
      Path target = target();
      boolean there = Files.isDirectory(target);
      // The root is a folder that is there.
      Path beside = there ? target : Objects.requireNonNull(target.getParent());
      Files.createDirectories(beside);
      Path part = Files.createTempDirectory(beside, ".vitrine");
      try {
        T result = filling.fill(new Part(part));
        if (there) {
          fill(target, part);
        } else {
          readableAsUsual(part);
          Files.move(part, target);
        }
        return result;
      } catch (IOException | RuntimeException failed) {
        discard(part);
        throw failed;
      }
    } catch (IOException | InvalidPathException failed) {
      throw refusal(failed);
    }
  }

  private Path target() {
    return base.resolve(name).toAbsolutePath().normalize();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** An empty folder is filled and stays itself. */
  private static void fill(Path folder, Path part) throws IOException {
    List<Path> moved = new ArrayList<>();
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(part.relativize(file).toString());
        Files.move(file, to);
        moved.add(to);
      }
      Files.delete(part);
    } catch (IOException failed) {
      for (Path one : moved) {
        Files.deleteIfExists(one);
      }
      throw failed;
    }
  }

  private Refusal refusal(Exception failed) {
    return Refusal.output(reason(failed), name, failed.getClass().getSimpleName());
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
