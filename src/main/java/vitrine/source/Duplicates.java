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
import vitrine.source.PremisesReader.Candidate;
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
    List<Candidate> inPlace = new ArrayList<>(candidates);
    Collections.sort(inPlace);
    Map<Candidate.Key, List<Candidate>> byKey = new HashMap<>();
    for (Candidate candidate : inPlace) {
      byKey.computeIfAbsent(candidate.key(), unused -> new ArrayList<>()).add(candidate);
    }
    byKey.values().stream().filter(same -> same.size() > 1).forEach(this::settleOne);
  }

  private void settleOne(List<Candidate> same) {
    Candidate kept = same.get(policy == DuplicatePolicy.LAST ? same.size() - 1 : 0);
    boolean identical = same.stream().allMatch(one -> one.contents().equals(kept.contents()));
    boolean refuseAll = policy == DuplicatePolicy.REFUSE && !identical;
    for (Candidate candidate : same) {
      if (candidate != kept || refuseAll) {
        boolean asKept = candidate.contents().equals(kept.contents()) && !refuseAll;
        lose(
            candidate,
            candidate == kept ? same.get(1) : kept,
            asKept ? FindingCode.DUPLICATE_IDENTICAL : FindingCode.DUPLICATE_CONFLICT,
            refuseAll ? RowAccount.Fate.REFUSED : RowAccount.Fate.DUPLICATE);
      }
    }
  }

  private void lose(Candidate loser, Candidate other, FindingCode code, RowAccount.Fate fate) {
    tally.retract(loser.cells());
    Attempt.Complete file = files.get(loser.file());
    file.rows().account.loses(loser.place().line(), fate);
    file.mentions().towns().get(loser.cells().town).forget(loser.place().line());
    String where = other.place().file().label() + ":" + other.place().line();
    findings.add(new Finding(code, loser.place(), loser.key().id(), where));
  }
}
