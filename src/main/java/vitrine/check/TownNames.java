package vitrine.check;

import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Abbreviations;
import vitrine.model.Town;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * One code with several names: either the name is only spelled otherwise, or rows of one town carry
 * the code of another. Case, accents, articles and St for Saint make no other name.
 */
final class TownNames implements Check {
  /** One name of a town as it is first written. */
  private static final class Given {
    private final String name;
    private final Place place;
    private long rows;

    Given(String name, Place place) {
      this.name = name;
      this.place = place;
    }
  }

  private final Map<Town, Map<String, Given>> names = new TreeMap<>();
  private Town lastTown;
  private String lastName = "";
  private Given last;

  @Override
  public void see(KeptRow row, Findings findings) {
    String name = row.has(Field.TOWN) ? row.text(Field.TOWN) : null;
    if (name == null || row.town().code().isEmpty()) {
      return;
    }
    if (!row.town().equals(lastTown) || !lastName.equals(name)) {
      lastTown = row.town();
      lastName = name;
      last =
          names
              .computeIfAbsent(lastTown, unused -> new TreeMap<>())
              .computeIfAbsent(
                  Abbreviations.writtenOut(name), unused -> new Given(name, row.place(Field.TOWN)));
    }
    last.rows++;
  }

  /** The name of most rows is taken for the town's; of two as frequent the first by alphabet. */
  @Override
  public void tell(Whole study, Findings findings) {
    names.forEach(
        (town, given) -> {
          Given usual = given.values().iterator().next();
          for (Given other : given.values()) {
            usual = other.rows > usual.rows ? other : usual;
          }
          for (Given other : given.values()) {
            if (other != usual) {
              findings.add(
                  new Finding(
                      FindingCode.TOWN_NAMES_SEVERAL,
                      other.place,
                      other.name,
                      town.code() + " " + usual.name));
            }
          }
        });
  }
}
