package vitrine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Folding;
import vitrine.model.Town;
import vitrine.source.KeptRow;

/**
 * One name with several codes. France has dozens of namesakes, so this is no fault; a town that
 * stands under two codes by mistake looks the same, though.
 */
final class SharedTownNames implements Check {
  private final Map<Town, Place> places = new TreeMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    if (!row.town().code().isEmpty()) {
      places.computeIfAbsent(row.town(), unused -> row.place());
    }
  }

  @Override
  public void tell(Whole study, Findings findings) {
    Map<String, List<Town>> byName = new TreeMap<>();
    for (Town town : places.keySet()) {
      if (!town.name().equals(town.code())) {
        byName.computeIfAbsent(Folding.fold(town.name()), unused -> new ArrayList<>()).add(town);
      }
    }
    byName.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(
            same ->
                findings.add(
                    new Finding(
                        FindingCode.TOWN_NAME_SHARED,
                        places.get(same.get(0)),
                        same.get(0).name(),
                        same.stream().map(Town::code).collect(Collectors.joining(", ")))));
  }
}
