package vitrine.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Findings gathered over a run: all are counted by code, file and column, and the earliest places
 * of each are kept, so that a file with a million faults takes no more memory than one with twenty.
 * The order in which findings arrive changes nothing.
 */
public final class Findings {
  /** So many places are kept of each code, file and column. */
  public static final int PLACES_KEPT = 20;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingLong(finding -> finding.place().line())
          .thenComparing(Finding::found)
          .thenComparing(Finding::expected);

  /** All findings of one code in one column of one file. */
  public static final class Group {
    private long count;
    private final List<Finding> earliest = new ArrayList<>();

    /** How many there are, kept or not. */
    public long count() {
      return count;
    }

    /** The earliest, by line; at least one, at most {@link #PLACES_KEPT}. */
    public List<Finding> earliest() {
      return List.copyOf(earliest);
    }

    public Finding first() {
      return earliest.get(0);
    }

    private void add(Finding finding, long times) {
      count += times;
      int last = earliest.size() - 1;
      if (earliest.size() == PLACES_KEPT && BY_PLACE.compare(finding, earliest.get(last)) >= 0) {
        return;
      }
      int at = earliest.size();
      while (at > 0 && BY_PLACE.compare(finding, earliest.get(at - 1)) < 0) {
        at--;
      }
      earliest.add(at, finding);
      if (earliest.size() > PLACES_KEPT) {
        earliest.remove(PLACES_KEPT);
      }
    }
  }

  private record Key(FindingCode code, FileName file, String column) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing((Key key) -> key.code().severity())
            .thenComparing(Key::file)
            .thenComparing(Key::code)
            .thenComparing(Key::column);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final TreeMap<Key, Group> groups = new TreeMap<>();

  /**
   * Whether one more finding at this place would be kept, and not only be counted: what takes long
   * to tell need not be told otherwise.
   */
  public boolean keeps(FindingCode code, Place place) {
    Group group = groups.get(new Key(code, place.file(), place.column()));
    return group == null
        || group.earliest.size() < PLACES_KEPT
        || place.line() <= group.earliest.get(PLACES_KEPT - 1).place().line();
  }

  /** Adds one finding. */
  public void add(Finding finding) {
    add(finding, 1);
  }

  /** Adds one finding that stands for several of the same code, file and column. */
  public void add(Finding finding, long times) {
    Place place = finding.place();
    groups
        .computeIfAbsent(new Key(finding.code(), place.file(), place.column()), key -> new Group())
        .add(finding, times);
  }

  /** Adds all findings of another gathering. */
  public void addAll(Findings others) {
    others.groups.forEach(
        (key, group) -> {
          Group mine = groups.computeIfAbsent(key, unused -> new Group());
          group.earliest.forEach(finding -> mine.add(finding, 1));
          mine.count += group.count - group.earliest.size();
        });
  }

  /** The groups: errors, warnings, infos; in each by file, code and column. */
  public Collection<Group> groups() {
    return List.copyOf(groups.values());
  }

  /** How many findings of one severity there are. */
  public long count(Severity severity) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getKey().code().severity() == severity)
        .mapToLong(entry -> entry.getValue().count)
        .sum();
  }
}
