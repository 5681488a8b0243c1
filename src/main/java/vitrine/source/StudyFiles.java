package vitrine.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.TableKind;

/**
 * Which files make a study: folders are read through their descriptor, else by the names of their
 * files; single files by option, by name or by their columns; {@code -} is standard input.
 */
public final class StudyFiles implements AutoCloseable {
  /** What the user named. */
  public record Named(String path, TableKind table) {}

  private static final Map<TableKind, Pattern> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(TableKind.PREMISES, name("premises|locaux"));
    // A word of two letters starts many others: carte, cadastre.
    NAMES.put(TableKind.TURNOVER, name("turnover|chiffre-affaires|chiffre_affaires|ca(?![a-z])"));
    NAMES.put(TableKind.VACANCY, name("vacancy|vacance"));
    NAMES.put(TableKind.TOWNS, name("towns|communes"));
  }

  private static final Pattern CSV = Pattern.compile(".*\\.csv(\\.gz)?");

  private final Path folder;
  private final InputStream standardInput;
  private final List<Resource> resources = new ArrayList<>();
  private Path spool;

  private StudyFiles(Path folder, InputStream standardInput) {
    this.folder = folder;
    this.standardInput = standardInput;
  }

  private static Pattern name(String words) {
    return Pattern.compile("(" + words + ").*");
  }

  /**
   * Finds the files.
   *
   * @param named the data in the order given
   * @param folder what relative paths are relative to
   * @param standardInput read once, where {@code -} is named
   */
  public static StudyFiles find(List<Named> named, Path folder, InputStream standardInput) {
    StudyFiles files = new StudyFiles(folder, standardInput);
    named.forEach(files::add);
    files.refuseTwice();
    return files;
  }

  /** A file that is named twice would count twice: that is never meant. */
  private void refuseTwice() {
    Set<Path> seen = new HashSet<>();
    for (Resource resource : resources) {
      Path path = resource.input().path().toAbsolutePath().normalize();
      if (resource.described() == null && !seen.add(path)) {
        throw Refusal.usage("usage.file-twice", resource.input().name().shown());
      }
    }
  }

  /** Every file that is read, descriptors too. */
  public List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (Resource resource : resources) {
      paths.add(resource.input().path());
      if (resource.descriptor() != null) {
        paths.add(resource.descriptor().input().path());
        Path perimeter = resource.descriptor().perimeter(resource.described());
        if (perimeter != null) {
          paths.add(perimeter);
        }
      }
    }
    return paths;
  }

  List<Resource> resources() {
    return List.copyOf(resources);
  }

  private void add(Named named) {
    if (named.path().equals("-")) {
      resources.add(new Resource(spooled(), named.table(), null, null));
      return;
    }
    Path path = path(named.path());
    String label = label(named.path(), path);
    if (!Files.isDirectory(path)) {
      FileName name = new FileName(named.path(), label);
      if (path.endsWith(Descriptor.FILE)) {
        String shown = named.path().substring(0, named.path().length() - Descriptor.FILE.length());
        addDescribed(path, new FileName(shown, ""));
      } else {
        Input input = new Input(name, path);
        TableKind table = named.table() != null ? named.table() : byName(lastName(path));
        resources.add(new Resource(input, table, null, null));
      }
      return;
    }
    String shown = named.path().endsWith("/") ? named.path() : named.path() + "/";
    addFolder(path, new FileName(shown, label.isEmpty() ? "" : label + "/"));
  }

  private Path path(String named) {
    try {
      return folder.resolve(named);
    } catch (java.nio.file.InvalidPathException impossible) {
      throw Refusal.input(FindingCode.FILE_MISSING, Place.of(FileName.of(named)), named, "");
    }
  }

  /**
   * What machines call a path: as given, which is the same wherever the data lies; of one from the
   * root or from above, only its last name.
   */
  private static String label(String named, Path path) {
    Path given = Path.of(named).normalize();
    if (!given.isAbsolute() && !given.startsWith("..") && !given.toString().isEmpty()) {
      return given.toString().replace('\\', '/');
    }
    return lastName(path);
  }

  private static String lastName(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }

  private void addFolder(Path path, FileName name) {
    Path descriptor = path.resolve(Descriptor.FILE);
    if (Files.exists(descriptor)) {
      addDescribed(descriptor, name);
      return;
    }
    List<Resource> found = new ArrayList<>();
    for (Path entry : files(path, name)) {
      String file = lastName(entry);
      TableKind table = byName(file);
      if (table != null && CSV.matcher(file.toLowerCase(Locale.ROOT)).matches()) {
        found.add(new Resource(new Input(below(name, file), entry), table, null, null));
      }
    }
    if (found.isEmpty()) {
      throw Refusal.input(
          FindingCode.FOLDER_WITHOUT_TABLES,
          Place.of(name),
          "",
          "premises*.csv | turnover*.csv | vacancy*.csv | towns*.csv | " + Descriptor.FILE);
    }
    resources.addAll(found);
  }

  private static List<Path> files(Path folder, FileName name) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(StudyFiles::lastName)).toList();
    } catch (IOException unreadable) {
      throw Refusal.input(FindingCode.FILE_UNREADABLE, Place.of(name), "", "");
    }
  }

  private void addDescribed(Path file, FileName folderName) {
    Descriptor descriptor = new Descriptor(new Input(below(folderName, Descriptor.FILE), file));
    for (Descriptor.Resource described : descriptor.resources()) {
      Path path = file.resolveSibling(described.path());
      TableKind table = described.table();
      if (table == null && !described.isMapped()) {
        table = byName(lastName(path));
      }
      Input input = new Input(below(folderName, described.path()), path);
      resources.add(new Resource(input, table, descriptor, described));
    }
  }

  private static FileName below(FileName folder, String file) {
    return new FileName(folder.shown() + file, folder.label() + file);
  }

  private static TableKind byName(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(lower).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Standard input can be read once only: it is copied to a file that every attempt can open. */
  private Input spooled() {
    FileName name = FileName.of("-");
    try {
      if (spool == null) {
        spool = Files.createTempFile("vitrine", ".csv");
        Files.copy(standardInput, spool, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Input(name, spool);
    } catch (IOException unreadable) {
      throw Refusal.input(FindingCode.FILE_UNREADABLE, Place.of(name), "", "");
    }
  }

  /** Removes the copy of standard input. */
  @Override
  public void close() {
    try {
      if (spool != null) {
        Files.deleteIfExists(spool);
      }
    } catch (IOException left) {
      spool.toFile().deleteOnExit();
    }
  }
}
