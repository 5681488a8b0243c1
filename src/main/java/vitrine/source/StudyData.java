package vitrine.source;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.tally.TownTally;

/**
 * A study as read: counts of the inventories, published rates, splits and facts, by town and
 * survey, with the account of every file and all findings.
 *
 * @param premises counts per town and survey
 * @param rates published rates per town, survey and zone, those beaten by an inventory left out
 * @param turnover splits per town and survey
 * @param facts what the towns table says
 * @param towns every town of any table
 * @param assumedTowns towns whose name is only that of a file
 * @param inputs the files in the order of the data
 * @param findings all findings
 * @param kept the rows that count, to be visited
 */
public record StudyData(
    SortedMap<Town, SortedMap<Period, TownTally>> premises,
    SortedMap<Town, SortedMap<Period, Map<Zone, PublishedRate>>> rates,
    SortedMap<Town, SortedMap<Period, TurnoverRecord>> turnover,
    SortedMap<Town, TownFacts> facts,
    SortedSet<Town> towns,
    SortedSet<Town> assumedTowns,
    List<InputAccount> inputs,
    Findings findings,
    KeptRows kept) {

  /** Whether any row is left to compute with. */
  public boolean isUsable() {
    return inputs.stream().anyMatch(input -> input.rows().count(RowAccount.Fate.KEPT) > 0);
  }

  /** Why a study of which nothing is left ends a run. */
  public Refusal refusal() {
    FileName name = inputs.isEmpty() ? FileName.of("-") : inputs.get(0).file();
    return Refusal.input(FindingCode.NOTHING_USABLE, Place.of(name), "", "").after(findings);
  }
}
