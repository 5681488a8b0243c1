package vitrine.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;

/**
 * The findings of a run that are listed one by one, file by file and line by line, and how many of
 * each code are not: because the list is bounded, or because their places were not kept.
 *
 * @param files the listed ones by file
 * @param left how many are not listed, by code
 */
record FindingList(Map<FileName, List<Finding>> files, Map<FindingCode, Long> left) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingLong(finding -> finding.place().line())
          .thenComparing(finding -> finding.place().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::found);

  /**
   * Chooses the most severe first, so that a bounded list never shows an info in place of an error.
   *
   * @param most how many are listed at most
   * @param least those that matter less are neither listed nor counted
   */
  static FindingList of(Findings findings, long most, Severity least) {
    Map<FileName, List<Finding>> files = new TreeMap<>();
    Map<FindingCode, Long> left = new TreeMap<>();
    long room = most;
    for (Findings.Group group : findings.groups()) {
      FindingCode code = group.first().code();
      if (code.severity().compareTo(least) > 0) {
        continue;
      }
      List<Finding> listed = group.earliest();
      listed = listed.subList(0, (int) Math.min(room, listed.size()));
      room -= listed.size();
      if (!listed.isEmpty()) {
        files
            .computeIfAbsent(group.first().place().file(), unused -> new ArrayList<>())
            .addAll(listed);
      }
      if (group.count() > listed.size()) {
        left.merge(code, group.count() - listed.size(), Long::sum);
      }
    }
    files.values().forEach(list -> list.sort(BY_PLACE));
    return new FindingList(files, left);
  }

  /** How many are not listed. */
  long leftOut() {
    return left.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Those by code: {@code status-unknown 12, town-alone 1}. */
  String leftByCode() {
    List<String> parts = new ArrayList<>();
    left.forEach((code, count) -> parts.add(code.id() + " " + count));
    return String.join(", ", parts);
  }
}
