package vitrine.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vitrine.samples.RegionPlan.Coverage;
import vitrine.samples.RegionTrade.Tenant;

/**
 * Makes the fictional region Val-Clair of {@code samples/region}: sixteen towns, two surveys of
 * their premises, their turnover by zone, and two published rates. No town, shop or figure exists.
 *
 * <p>Every town has its own chance, seeded by {@link #SEED} and its code: changing one town leaves
 * the lines of all others as they are. The same seed gives the same bytes on every machine.
 */
public final class RegionSample {
  /** The last day of the second survey; any other number would do. */
  static final long SEED = 20240630;

  private static final String PREMISES_HEADER =
      "town_code,premises_id,survey,zone,status,street,number,activity,"
          + "floor_area_m2,frontage_m,vacant_since,operator";

  private static final List<String> ZONES = List.of("centre", "pericentral", "periphery");

  /** Where in {@link RegionTown#split} the share of each of {@link #ZONES} stands. */
  private static final List<Integer> SPLIT_ORDER = List.of(1, 2, 0);

  /** Which of the two surveys a line is written for. */
  private enum Survey {
    BEFORE("2021-06"),
    NOW("2024-06");

    final String cell;

    Survey(String cell) {
      this.cell = cell;
    }
  }

  private RegionSample() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (var file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** File names, and what stands in the files: LF ends every line, the bytes are UTF-8. */
  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(premises());
    files.put("towns.csv", towns());
    files.put("turnover.csv", turnover());
    files.put("vacancy.csv", vacancy());
    return files;
  }

  /**
   * The three inventories; the one of the centres has no column for the zone, as most have none.
   */
  private static Map<String, String> premises() {
    List<String> before = new ArrayList<>(List.of(PREMISES_HEADER));
    List<String> now = new ArrayList<>(List.of(PREMISES_HEADER));
    List<String> centres = new ArrayList<>(List.of(PREMISES_HEADER.replace(",zone", "")));
    for (RegionPlan plan : RegionPlan.ALL) {
      var lives = RegionHistory.play(plan, dice(plan.code(), 0));
      if (plan.coverage() != Coverage.FIRST) {
        before.addAll(lines(plan, lives, Survey.BEFORE));
      }
      (plan.coverage() == Coverage.FULL ? now : centres).addAll(lines(plan, lives, Survey.NOW));
    }
    return Map.of(
        "premises-2021.csv", csv(before),
        "premises-2024.csv", csv(now),
        "premises-2024-centres.csv", csv(centres));
  }

  private static List<String> lines(RegionPlan plan, List<RegionLife> lives, Survey survey) {
    boolean zoned = survey == Survey.BEFORE || plan.coverage() == Coverage.FULL;
    Function<RegionLife, String> status = life -> survey == Survey.BEFORE ? life.before : life.now;
    return lives.stream()
        .filter(life -> !status.apply(life).isEmpty())
        .map(life -> line(plan.code(), life, survey, status.apply(life), zoned))
        .toList();
  }

  private static String line(
      String town, RegionLife life, Survey survey, String status, boolean zoned) {
    RegionPlace place = life.place;
    boolean vacant = status.equals("vacant");
    Tenant tenant = survey == Survey.BEFORE ? life.tenantBefore : life.tenantNow;
    return String.join(
        ",",
        List.of(
            town + "," + place.id() + "," + survey.cell + (zoned ? "," + place.zone() : ""),
            status,
            place.street(),
            Integer.toString(place.number()),
            tenant.activity(),
            place.measured() < (vacant ? 0.8 : 0.96) ? metres(place.area()) : "",
            place.metred() < (vacant ? 0.82 : 0.91) ? metres(place.frontage()) : "",
            vacant ? life.since : "",
            tenant.operator()));
  }

  static String metres(double metres) {
    return metres == Math.rint(metres)
        ? Long.toString((long) metres)
        : String.format(Locale.ROOT, "%.1f", metres);
  }

  private static String towns() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "town_code,town,country,population,population_scope,"
            + "purchasing_power,programme,unemployment");
    for (RegionTown town : RegionTown.ALL) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s,%s,FR,%d,agglomeration,%d00000,%s,0.%03d",
              town.code(),
              town.name(),
              town.population(),
              town.purchasingPower(),
              town.programme(),
              town.unemployment()));
    }
    return csv(lines);
  }

  private static String turnover() {
    List<String> lines = new ArrayList<>();
    lines.add("town_code,year,zone,turnover,scope,currency,source");
    RegionTown.ALL.stream()
        .filter(town -> town.turnover() > 0)
        .forEach(t -> lines.addAll(zones(t)));
    return csv(lines);
  }

  /** Amounts in whole thousands, each off the split by up to 1.5 %: estimates are never round. */
  private static List<String> zones(RegionTown town) {
    RegionDice dice = dice(town.code(), 1);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ZONES.size(); i++) {
      double thousands = town.turnover() * town.split().get(SPLIT_ORDER.get(i));
      long amount = Math.round(thousands * (0.985 + 0.03 * dice.uniform()));
      lines.add(
          String.format(
              Locale.ROOT,
              "%s,2023,%s,%d000,agglomeration,EUR,estimation fictive",
              town.code(),
              ZONES.get(i),
              amount));
    }
    return lines;
  }

  /** The two towns that nobody has walked: one rate comes with its number of premises. */
  private static String vacancy() {
    return """
    town_code,town,year,zone,vacancy_rate,premises,source
    00109,Œuilly-sur-Claire,2024,centre,0.138,87,enquête fictive
    00110,L'Orme-Saint-Rémy,2024,centre,0.095,,enquête fictive
    """;
  }

  private static RegionDice dice(String town, int table) {
    return new RegionDice(SEED + 1_000_003L * Long.parseLong(town) + table);
  }

  /** No cell of the samples needs quotes, and this makes sure that none ever does. */
  static String csv(List<String> lines) {
    long commas = commas(lines.get(0));
    for (String line : lines) {
      if (commas(line) != commas || line.contains("\"")) {
        throw new IllegalStateException(line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static long commas(String line) {
    return line.chars().filter(c -> c == ',').count();
  }
}
