package vitrine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import vitrine.diagnostic.Refusal;

/** Where results go: standard output, or a file that is written whole or not at all. */
final class Output {
  /** Writes the bytes. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private final Streams streams;
  private final String file;

  Output(Streams streams, String file) {
    this.streams = streams;
    this.file = file;
  }

  void write(Writing writing) {
    if (file.equals("-")) {
      toStandard(writing);
    } else {
      toFile(writing);
    }
  }

  /** A reader that has read enough, such as {@code head}, closes the pipe: that is no error. */
  private void toStandard(Writing writing) {
    try {
      writing.to(streams.out());
      streams.out().flush();
    } catch (IOException failed) {
      String reason = String.valueOf(failed.getMessage());
      if (!reason.contains("Broken pipe") && !reason.contains("pipe is being closed")) {
        throw Refusal.output("output.failed", "-", reason);
      }
    }
  }

  private void toFile(Writing writing) {
    Path part = null;
    try {
      Path target = target();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A device or a pipe cannot be replaced, only written to.
        toDevice(writing, target);
        return;
      }
      Path folder = Objects.requireNonNullElse(target.getParent(), target);
      part = Files.createTempFile(folder, ".vitrine", ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writing.to(out);
      }
      readableAsUsual(part, target);
      move(part, target);
    } catch (IOException | InvalidPathException failed) {
      discard(part);
      throw Refusal.output(reason(failed), file, failed.getClass().getSimpleName());
    } catch (RuntimeException failed) {
      discard(part);
      throw failed;
    }
  }

  /** The file itself where a link is named: the link stays. */
  private Path target() throws IOException {
    Path named = streams.folder().resolve(file).toAbsolutePath();
    return Files.exists(named) ? named.toRealPath() : named;
  }

  private static void toDevice(Writing writing, Path device) throws IOException {
    if (Files.isDirectory(device)) {
      throw new FileAlreadyExistsException(device.toString());
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device))) {
      writing.to(out);
    }
  }

  private static String reason(Exception failed) {
    if (failed instanceof NoSuchFileException) {
      return "output.no-folder";
    }
    if (failed instanceof FileAlreadyExistsException) {
      return "output.folder";
    }
    return failed instanceof AccessDeniedException ? "output.denied" : "output.failed";
  }

  /** Temporary files are for their owner alone; a report is as readable as the file it replaces. */
  private static void readableAsUsual(Path part, Path target) throws IOException {
    Path usual = Files.exists(target) ? target : Files.createFile(Path.of(part + ".mode"));
    try {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(usual));
    } catch (UnsupportedOperationException windows) {
      // No such permissions there: the file has those of its folder.
    } finally {
      if (!usual.equals(target)) {
        Files.delete(usual);
      }
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException left) {
      part.toFile().deleteOnExit();
    }
  }
}
