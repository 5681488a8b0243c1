package vitrine.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which town a row means, once every table has been read. A code is its own key. A name alone is
 * joined when exactly one coded town bears it; where no table has codes, names are the keys.
 */
public final class TownRegister {
  /** What became of a reference. */
  public enum Fate {
    KNOWN,
    /** A name that no coded town bears. */
    UNKNOWN,
    /** A name that several coded towns bear. */
    AMBIGUOUS,
    /** A code whose leading zero was lost. */
    LOST_ZERO
  }

  /** Where a name comes from: a towns table is believed before the others. */
  private record Name(TableKind table, String text) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int byTable = rank() - other.rank();
      return byTable != 0 ? byTable : text.compareTo(other.text);
    }

    private int rank() {
      return table == TableKind.TOWNS ? -1 : table.ordinal();
    }
  }

  private final Map<TownRef, TreeSet<Name>> names = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, TreeSet<String>> codesByName = new TreeMap<>();
  private boolean coded;
  private boolean othersInsee;

  /** Notes that a table names a town so; the name may be empty. */
  public void mention(TownRef ref, String name, TableKind table) {
    TreeSet<Name> known = names.computeIfAbsent(ref, unused -> new TreeSet<>());
    if (!name.isEmpty()) {
      known.add(new Name(table, name));
    }
  }

  /** Notes a coded town's country. */
  public void country(String code, String country) {
    countries.put(code, country);
  }

  /** Ends the mentions; from now on references are resolved. */
  public void close() {
    coded = names.keySet().stream().anyMatch(TownRef::hasCode);
    Collection<TownRef> others =
        names.keySet().stream().filter(ref -> ref.hasCode() && !ref.mayHaveLostZero()).toList();
    othersInsee = !others.isEmpty() && others.stream().allMatch(TownRef::isInsee);
    names.forEach(
        (ref, given) -> {
          if (ref.hasCode() && fate(ref) == Fate.KNOWN) {
            given.forEach(
                name ->
                    codesByName
                        .computeIfAbsent(Folding.fold(name.text()), unused -> new TreeSet<>())
                        .add(ref.code()));
          }
        });
  }

  /** What becomes of a reference. */
  public Fate fate(TownRef ref) {
    if (ref.hasCode()) {
      return lostZero(ref) ? Fate.LOST_ZERO : Fate.KNOWN;
    }
    if (!coded) {
      return Fate.KNOWN;
    }
    int bearers = codesByName.getOrDefault(ref.folded(), new TreeSet<>()).size();
    return bearers == 0 ? Fate.UNKNOWN : bearers == 1 ? Fate.KNOWN : Fate.AMBIGUOUS;
  }

  private boolean lostZero(TownRef ref) {
    if (!ref.mayHaveLostZero()) {
      return false;
    }
    String country = countries.getOrDefault(ref.code(), "");
    return country.isEmpty() ? othersInsee : country.equals("FR");
  }

  /** The town of a reference whose fate is {@link Fate#KNOWN}. */
  public Town town(TownRef ref) {
    String code = ref.code();
    if (!ref.hasCode() && coded) {
      code = codesByName.get(ref.folded()).first();
    }
    TreeSet<Name> given = names.get(code.isEmpty() ? ref : TownRef.byCode(code));
    return new Town(code, given == null || given.isEmpty() ? code : given.first().text());
  }

  /** The codes of the towns that bear a name, sorted. */
  public List<String> codes(String folded) {
    return List.copyOf(codesByName.getOrDefault(folded, new TreeSet<>()));
  }

  /** The folded names of all coded towns, sorted. */
  public List<String> knownNames() {
    return names.entrySet().stream()
        .filter(entry -> entry.getKey().hasCode() && !entry.getValue().isEmpty())
        .map(entry -> entry.getValue().first().text())
        .sorted()
        .toList();
  }
}
