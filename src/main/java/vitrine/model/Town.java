package vitrine.model;

/**
 * A town after all tables have been read: its key is the code; where no table of the study has
 * codes, the folded name.
 *
 * @param code empty where no table has codes
 * @param name the name to print; the code where no table names the town
 */
public record Town(String code, String name) implements Comparable<Town> {
  /** Stands for all towns compared: no code, and a star for a name. */
  public static final Town GROUP = new Town("", "*");

  /** Whether a text is its code; letters in it may be small. */
  public boolean hasCode(String text) {
    return !code.isEmpty() && code.equalsIgnoreCase(text.strip());
  }

  /** What the town is asked for by: the code, or the name where there are no codes. */
  public String key() {
    return code.isEmpty() ? name : code;
  }

  // As of any record; theirs would be linked at the first call, and a short run waits for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof Town town && code.equals(town.code) && name.equals(town.name);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + name.hashCode();
  }

  /** By code; without codes by folded name, then by name. */
  @Override
  public int compareTo(Town other) {
    int byCode = code.compareTo(other.code);
    boolean named = byCode == 0 && code.isEmpty();
    int byFolded = named ? Folding.fold(name).compareTo(Folding.fold(other.name)) : byCode;
    return byFolded != 0 ? byFolded : name.compareTo(other.name);
  }
}
