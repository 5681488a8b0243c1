package vitrine.indicator;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Zone;

/**
 * A figure by name, in the one grammar of all options and profiles: {@code
 * ID[@ZONE][~REFERENCE][.low|.high|.n]}, as {@code vacancy_rate@centre} or {@code
 * split_distance~de}; {@code index}, and {@code towns.COLUMN} for a numeric column of the towns
 * table.
 *
 * @param id the indicator, {@code index}, or {@code towns.COLUMN}
 * @param zone null where none is said
 * @param reference empty where none is said
 * @param part what of the figure is meant
 */
public record Selector(String id, Zone zone, String reference, Part part) {
  /** The value of a figure, an end of its interval, or what it was counted over. */
  public enum Part {
    VALUE(""),
    LOW(".low"),
    HIGH(".high"),
    N(".n");

    private final String suffix;

    Part(String suffix) {
      this.suffix = suffix;
    }

    public String suffix() {
      return suffix;
    }
  }

  /** What ranks towns by the index of the profile. */
  public static final String INDEX = "index";

  private static final String TOWNS = "towns.";
  private static final Pattern GRAMMAR =
      Pattern.compile("([a-z][a-z0-9_]*)(?:@([a-z]+))?(?:~([a-z0-9+_-]+))?(\\.low|\\.high|\\.n)?");

  // As of any record; theirs would be linked at the first call, and a short run waits for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof Selector selector
        && id.equals(selector.id)
        && zone == selector.zone
        && reference.equals(selector.reference)
        && part == selector.part;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * id.hashCode() + reference.hashCode()) + Objects.hashCode(zone);
  }

  /** A numeric column of the towns table. */
  public static Selector ofTownsColumn(String column) {
    return new Selector(TOWNS + column, Zone.ALL, "", Part.VALUE);
  }

  /** Reads a selector; null where it does not follow the grammar. */
  public static Selector parse(String text) {
    String plain = text.strip();
    if (plain.startsWith(TOWNS) && plain.length() > TOWNS.length()) {
      return new Selector(plain, Zone.ALL, "", Part.VALUE);
    }
    Matcher matcher = GRAMMAR.matcher(plain.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return null;
    }
    Zone zone = matcher.group(2) == null ? null : Zone.of(matcher.group(2));
    if (matcher.group(2) != null && zone == null) {
      return null;
    }
    return new Selector(
        matcher.group(1),
        zone,
        matcher.group(3) == null ? "" : matcher.group(3),
        part(matcher.group(4)));
  }

  private static Part part(String suffix) {
    for (Part part : Part.values()) {
      if (part.suffix.equals(suffix)) {
        return part;
      }
    }
    return Part.VALUE;
  }

  public boolean isIndex() {
    return id.equals(INDEX);
  }

  /** The column of the towns table that is meant; null where none is. */
  public String townsColumn() {
    return id.startsWith(TOWNS) ? id.substring(TOWNS.length()) : null;
  }

  /** The same with a zone. */
  public Selector in(Zone other) {
    return new Selector(id, other, reference, part);
  }

  /** The same with a reference. */
  public Selector against(String other) {
    return new Selector(id, zone, other, part);
  }

  /** Whether a figure is the one that is meant; the selector has a zone. */
  public boolean means(Figure figure) {
    return figure.indicator().equals(id)
        && figure.zone() == zone
        && figure.reference().equals(reference);
  }

  /** As written: {@code @all} is left out. */
  @Override
  public String toString() {
    String at = zone == null || zone == Zone.ALL ? "" : "@" + zone.id();
    String against = reference.isEmpty() ? "" : "~" + reference;
    return id + at + against + part.suffix;
  }
}
