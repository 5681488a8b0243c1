package vitrine.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.model.Zone;

/**
 * A file whose rows are visited: what all of them have in common.
 *
 * @param input its name, digest and account
 * @param fields the fields that it has, in canonical order
 * @param others the columns that no field comes from: their headers by index, in order
 * @param assumedTown the town where the file names none and nobody has said it; null for most
 * @param assumedZone the zone where an inventory has none; null for most
 * @param exhaustive whether its descriptor says that it leaves no premises out
 * @param sources the names and digests of the files that it was made of, where its descriptor tells
 *     them all; else the file itself
 */
public record KeptFile(
    InputAccount input,
    List<Field> fields,
    Map<Integer, String> others,
    String assumedTown,
    Zone assumedZone,
    boolean exhaustive,
    List<Origin> sources) {

  /** A file that rows come from, with its digest as {@code sha256:…}. */
  public record Origin(String title, String hash) {}

  public KeptFile {
    fields = List.copyOf(fields);
    others = Collections.unmodifiableMap(new TreeMap<>(others));
    sources = List.copyOf(sources);
  }

  /** How many of its rows are shown. */
  public long rows() {
    return input.rows().count(RowAccount.Fate.KEPT);
  }
}
