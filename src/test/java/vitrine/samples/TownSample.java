package vitrine.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the fictional town Orvalle-les-Ponts of {@code samples/town}: one town in depth, five
 * surveys of sixteen streets. No town, street, shop or figure exists.
 *
 * <p>Every street has its own chance, seeded by {@link #SEED} and its place in the list: changing
 * one street leaves the lines of all others as they are, but for the ids that come after. The same
 * seed gives the same bytes on every machine.
 */
public final class TownSample {
  /** The last day of the last survey; any other number would do. */
  static final long SEED = 20250630;

  static final String CODE = "00201";
  static final String NAME = "Orvalle-les-Ponts";

  private static final String PREMISES_HEADER =
      "town_code,premises_id,survey,zone,status,street,side,number,position,activity,name,"
          + "floor_area_m2,frontage_m,vacant_since,operator,annual_rent,cadastral_rental_value,"
          + "lat,lon";

  private TownSample() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (var file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** File names, and what stands in the files: LF ends every line, the bytes are UTF-8. */
  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(TownTables.files());
    files.put("premises.csv", premises());
    return files;
  }

  private static String premises() {
    List<String> lines = new ArrayList<>(List.of(PREMISES_HEADER));
    List<TownLife> lives = register();
    for (int survey = 0; survey < TownSurveys.COUNT; survey++) {
      for (TownLife life : lives) {
        if (life.place.isThere(survey)) {
          lines.add(line(life, survey));
        }
      }
    }
    return RegionSample.csv(lines);
  }

  /** All lives in the order of their ids: what is built later gets a later number. */
  private static List<TownLife> register() {
    List<TownLife> lives = new ArrayList<>();
    for (int i = 0; i < TownStreet.ALL.size(); i++) {
      var dice = new RegionDice(SEED + 1_000_003L * i);
      lives.addAll(TownHistory.play(TownStreet.ALL.get(i), dice));
    }
    lives.sort(Comparator.comparingInt(life -> life.place.first()));
    for (int i = 0; i < lives.size(); i++) {
      lives.get(i).id = String.format(Locale.ROOT, "L%04d", i + 1);
    }
    return lives;
  }

  private static String line(TownLife life, int survey) {
    TownPlace place = life.place;
    TownStreet street = place.street();
    TownTenant tenant = life.tenants[survey];
    boolean vacant = life.is("vacant", survey);
    return String.join(
        ",",
        List.of(
            CODE + "," + life.id + "," + TownSurveys.cell(survey) + "," + street.zone(),
            life.statuses[survey],
            street.name() + "," + place.side() + "," + place.number(),
            Integer.toString(place.position()),
            tenant.activity() + "," + tenant.name(),
            place.areaCell(vacant),
            place.frontageCell(vacant),
            life.since[survey] + "," + tenant.operator(),
            place.money().rent(street, place.area(), survey),
            place.money().rentalValue(street, place.area(), survey),
            String.join(",", place.point())));
  }
}
