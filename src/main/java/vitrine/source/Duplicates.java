package vitrine.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.DuplicatePolicy;
import vitrine.tally.PremisesTally;

/**
 * Settles which rows count where a premises stands twice. All were counted in the first reading;
 * the ones that lose are taken back.
 */
final class Duplicates {
  private final DuplicatePolicy policy;
  private final PremisesTally tally;
  private final List<Attempt.Complete> files;
  private final Findings findings;

  Duplicates(
      DuplicatePolicy policy,
      PremisesTally tally,
      List<Attempt.Complete> files,
      Findings findings) {
    this.policy = policy;
    this.tally = tally;
    this.files = files;
    this.findings = findings;
  }

  void settle(List<Candidate> candidates) {
    Collections.sort(candidates);
    Map<Candidate.Key, List<Candidate>> byKey = new HashMap<>();
    Candidate.Key key = null;
    List<Candidate> same = List.of();
    for (Candidate candidate : candidates) {
      if (candidate.key() != key) {
        key = candidate.key();
        same = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
      }
      same.add(candidate);
    }
    byKey.values().stream().filter(all -> all.size() > 1).forEach(this::settleOne);
  }

  private void settleOne(List<Candidate> same) {
    Candidate kept = same.get(policy == DuplicatePolicy.LAST ? same.size() - 1 : 0);
    boolean refuseAll = policy == DuplicatePolicy.REFUSE && !same.stream().allMatch(kept::saysAs);
    RowAccount.Fate fate = refuseAll ? RowAccount.Fate.REFUSED : RowAccount.Fate.DUPLICATE;
    String where = kept.where();
    for (Candidate candidate : same) {
      if (candidate != kept) {
        boolean asKept = candidate.saysAs(kept) && !refuseAll;
        lose(
            candidate,
            where,
            asKept ? FindingCode.DUPLICATE_IDENTICAL : FindingCode.DUPLICATE_CONFLICT,
            fate);
      }
    }
    if (refuseAll) {
      lose(kept, same.get(1).where(), FindingCode.DUPLICATE_CONFLICT, fate);
    }
  }

  /** Takes a row back, in favour of the one there. */
  private void lose(Candidate loser, String where, FindingCode code, RowAccount.Fate fate) {
    tally.retract(loser.cells());
    Attempt.Complete file = files.get(loser.file().number());
    file.rows().account.loses(loser.line(), fate);
    file.mentions().towns().get(loser.cells().town).forget(loser.line());
    findings.add(new Finding(code, loser.place(), loser.key().id(), where));
  }
}
