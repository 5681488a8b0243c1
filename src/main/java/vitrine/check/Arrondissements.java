package vitrine.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Town;
import vitrine.source.KeptRow;

/**
 * Paris, Lyon or Marseille beside an arrondissement of it: the same shops may count twice, and a
 * part is compared with its whole. The codes are those of the official geographic code.
 */
final class Arrondissements implements Check {
  private static final Map<String, Pattern> COMMUNES =
      new TreeMap<>(
          Map.of(
              "75056", Pattern.compile("751(0[1-9]|1\\d|20)"),
              "69123", Pattern.compile("6938[1-9]"),
              "13055", Pattern.compile("132(0[1-9]|1[0-6])")));

  private final Map<String, Place> codes = new TreeMap<>();
  private Town last;

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.town() != last) {
      last = row.town();
      codes.computeIfAbsent(last.code(), unused -> row.place());
    }
  }

  @Override
  public void tell(Whole study, Findings findings) {
    COMMUNES.forEach(
        (commune, pattern) -> {
          String parts =
              codes.keySet().stream()
                  .filter(code -> pattern.matcher(code).matches())
                  .collect(Collectors.joining(", "));
          if (codes.containsKey(commune) && !parts.isEmpty()) {
            findings.add(
                new Finding(FindingCode.TOWN_ARRONDISSEMENT, codes.get(commune), commune, parts));
          }
        });
  }
}
