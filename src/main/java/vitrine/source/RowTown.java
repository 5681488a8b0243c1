package vitrine.source;

import vitrine.diagnostic.FindingCode;
import vitrine.model.TownRef;

/** Whose a row is: the town that it names, or that of the row before where this is allowed. */
final class RowTown {
  private final TownMentions mentions;
  private final String assumed;
  private final boolean filling;
  private String code;
  private String name;

  /**
   * For the rows of one file.
   *
   * @param assumed the town of a file without a column for it
   * @param filling whether a row that names no town is of the town before, as with merged cells
   */
  RowTown(TownMentions mentions, String assumed, boolean filling) {
    this.mentions = mentions;
    this.assumed = assumed;
    this.filling = filling;
  }

  /** The town of a row; null where the row names none, which is reported. */
  TownRef of(MappedRow row) {
    boolean named = row.has(Field.TOWN_CODE) || row.has(Field.TOWN);
    if (!named) {
      name = assumed;
      return mentions.ref(null, name);
    }
    String codeHere = row.townCode();
    String nameHere = row.text(Field.TOWN);
    if (row.isRefused()) {
      // The code is spoilt: whose the row is cannot be told, nor whose the next one is.
      forget();
      return null;
    }
    if (codeHere != null || nameHere != null) {
      code = codeHere;
      name = nameHere;
      return mentions.ref(code, name);
    }
    Field field = row.has(Field.TOWN_CODE) ? Field.TOWN_CODE : Field.TOWN;
    if (!filling || code == null && name == null) {
      row.report(FindingCode.TOWN_MISSING, field, "", "");
      return null;
    }
    row.report(FindingCode.TOWN_FILLED, field, code != null ? code : name, "");
    return mentions.ref(code, name);
  }

  /** The code of the town last given; null where it is known by name only. */
  String code() {
    return code;
  }

  /** The name of the town last given; null where it has none. */
  String name() {
    return name;
  }

  /** Notes that the row counts for the town last given. */
  void mention(TownRef town, long line) {
    mentions.add(town, code, name, line);
  }

  /** A row that cannot be read may have named another town. */
  void forget() {
    code = null;
    name = null;
  }
}
