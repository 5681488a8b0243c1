package vitrine.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vitrine.diagnostic.Findings;
import vitrine.model.TownRef;

/** The towns that the rows of one file name, with how many rows and, of doubtful ones, where. */
final class TownMentions {
  /** One town in one file. */
  static final class Mention {
    private long rows;
    private String given = "";
    private final TreeSet<String> names = new TreeSet<>();
    private final List<Long> lines = new ArrayList<>();

    /** Whether the town may have to be refused, so that its lines will be told. */
    static boolean isDoubtful(TownRef ref) {
      return !ref.hasCode() || ref.mayHaveLostZero();
    }

    /** Whether the line of one more row is to be noted. */
    boolean wantsLines(boolean doubtful) {
      return lines.isEmpty() || doubtful && lines.size() < Findings.PLACES_KEPT;
    }

    /** Counts one more row of which nothing is to be noted. */
    void count() {
      rows++;
    }

    long rows() {
      return rows;
    }

    /** The town as the file writes it: its code, or its name where it has none. */
    String given() {
      return given;
    }

    /** Its names in this file, sorted. */
    TreeSet<String> names() {
      return names;
    }

    /** The earliest lines; only of towns that may have to be refused. */
    List<Long> lines() {
      return lines;
    }

    /** The earliest line, or 0. */
    long firstLine() {
      return lines.isEmpty() ? 0 : lines.get(0);
    }

    /** Adds the rows that another reader of the same file has seen. */
    private void addAll(Mention other, boolean doubtful) {
      given = rows == 0 || other.rows > 0 && other.firstLine() < firstLine() ? other.given : given;
      rows += other.rows;
      names.addAll(other.names);
      lines.addAll(other.lines);
      Collections.sort(lines);
      int kept = Math.min(lines.size(), doubtful ? Findings.PLACES_KEPT : 1);
      lines.subList(kept, lines.size()).clear();
    }

    /** A row that turned out not to count. */
    void forget(long line) {
      rows--;
      lines.remove(line);
    }
  }

  private final Map<TownRef, Mention> towns = new HashMap<>();
  private final Map<String, TownRef> byCode = new HashMap<>();
  private final Map<String, TownRef> byName = new HashMap<>();

  /** The reference that a row's cells make; at least one of them is not null. */
  TownRef ref(String code, String name) {
    return code != null
        ? byCode.computeIfAbsent(code, text -> TownRef.byCode(Codes.town(text)))
        : byName.computeIfAbsent(name, TownRef::byName);
  }

  /** Notes a row that names a town; where more of it need not be noted, it can be counted. */
  Mention add(TownRef ref, String code, String name, long line) {
    Mention mention = towns.computeIfAbsent(ref, unused -> new Mention());
    if (mention.rows++ == 0) {
      mention.given = code != null ? code : name;
    }
    if (name != null && (mention.names.isEmpty() || !mention.names.first().equals(name))) {
      mention.names.add(name);
    }
    if (mention.wantsLines(Mention.isDoubtful(ref))) {
      mention.lines.add(line);
    }
    return mention;
  }

  /** Adds the towns that another reader of the same file has met. */
  void addAll(TownMentions other) {
    other.towns.forEach(
        (ref, mention) ->
            towns
                .computeIfAbsent(ref, unused -> new Mention())
                .addAll(mention, Mention.isDoubtful(ref)));
  }

  Map<TownRef, Mention> towns() {
    return towns;
  }
}
