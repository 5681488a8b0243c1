package vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A study of many small towns, for what hangs on towns and not on rows: premises of the centre, 12
 * to some 250 a town, with the dates of vacancies, and the split of turnover. The same bytes for
 * the same number of towns.
 */
final class BenchTowns {
  static final String PREMISES = "premises.csv";
  static final String TURNOVER = "turnover.csv";

  private final StringBuilder premises =
      new StringBuilder("town_code,premises_id,survey,zone,status,vacant_since\n");
  private final StringBuilder turnover = new StringBuilder("town_code,year,zone,share\n");

  BenchTowns(int towns) {
    for (int town = 1; town <= towns; town++) {
      BenchChance chance = new BenchChance(BenchInventory.SEED + 31L * town);
      String code = "%05d".formatted(town);
      add(code, chance);
      split(code, chance);
    }
  }

  private void add(String code, BenchChance chance) {
    int count = 12 + chance.below(120) + chance.below(120);
    int vacant = 40 + chance.below(80) + chance.below(80);
    for (int i = 1; i <= count; i++) {
      boolean empty = chance.in1000(vacant);
      premises.append("%s,%d,2024-06,centre,".formatted(code, i));
      premises.append(empty ? "vacant," : "occupied,");
      if (empty) {
        premises.append("%d-%02d".formatted(2018 + chance.below(6), 1 + chance.below(12)));
      }
      premises.append('\n');
    }
  }

  private void split(String code, BenchChance chance) {
    int periphery = 35 + chance.below(45);
    int centre = 8 + chance.below(90 - periphery - 8);
    turnover.append("%s,2023,periphery,%d\n".formatted(code, periphery));
    turnover.append("%s,2023,centre,%d\n".formatted(code, centre));
    turnover.append("%s,2023,pericentral,%d\n".formatted(code, 100 - periphery - centre));
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(PREMISES), premises.toString().getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve(TURNOVER), turnover.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code TOWNS FOLDER}. */
  public static void main(String[] args) throws IOException {
    new BenchTowns(Integer.parseInt(args[0])).write(Path.of(args[1]));
  }
}
