package vitrine.source;

import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.tally.PremisesTally;
import vitrine.tally.TownTally;

/** A town as plain rows name it, with what is asked of it at every row. */
final class PlainTown {
  private final TownRef ref;
  private final String code;
  private final String name;
  private final boolean doubtful;
  private TownMentions.Mention mention;

  /** Whether its rows need only be counted. */
  private boolean noted;

  private Period survey;
  private TownTally tally;
  private long hash;

  /** The town last given; null where it gave none. */
  static PlainTown of(MappedRow row, RowTown towns) {
    TownRef ref = towns.of(row);
    return ref == null ? null : new PlainTown(ref, towns.code(), towns.name());
  }

  private PlainTown(TownRef ref, String code, String name) {
    this.ref = ref;
    this.code = code;
    this.name = name;
    this.doubtful = TownMentions.Mention.isDoubtful(ref);
  }

  TownRef ref() {
    return ref;
  }

  /** Turns to one survey: rows of one mostly stand together. */
  void at(Period when, PremisesTally all, KeyWatch keys) {
    if (when != survey && !when.equals(survey)) {
      survey = when;
      tally = all.of(ref, when);
      hash = keys.start(ref, when);
    }
  }

  /** What is counted of the town at the survey turned to. */
  TownTally tally() {
    return tally;
  }

  /** What the hashes of its keys at the survey turned to begin with. */
  long hash() {
    return hash;
  }

  /** Notes a row that counts. */
  void mention(TownMentions mentions, long line) {
    if (noted) {
      mention.count();
    } else {
      mention = mentions.add(ref, code, name, line);
      noted = !mention.wantsLines(doubtful);
    }
  }
}
