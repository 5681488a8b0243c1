package vitrine.pollution;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import vitrine.samples.RegionDice;

/**
 * The clean inventory, made by seed: fourteen premises of two towns that do not exist, with the
 * cells that are hard to write (delimiters, quotes and line ends within names) and empty ones.
 */
record Inventory(List<CleanRow> rows) {
  private static final long SEED = 20260401;

  /** A cell as written and as meant. */
  private record Said(String written, String meant) {}

  private static final List<Said> STATUSES =
      List.of(
          new Said("occupé", "occupied"),
          new Said("vacant", "vacant"),
          new Said("ouvert", "occupied"),
          new Said("vacant", "vacant"),
          new Said("occupé", "occupied"),
          new Said("en travaux", "works"),
          new Said("occupé", "occupied"));

  private static final List<Said> ZONES =
      List.of(
          new Said("centre-ville", "centre"),
          new Said("centre-ville", "centre"),
          new Said("périphérie", "periphery"),
          new Said("quartiers", "pericentral"));

  private static final List<String> STREETS =
      List.of("rue Basse", "place de l'Église", "rue du \"Vieux Puits\"", "quai Nord; rive droite");

  private static final List<String> NAMES =
      List.of(
          "L'Épi doré",
          "Chez \"Lulu\"",
          "Fil ; aiguille",
          "Au Bon Coin\nbar, tabac",
          "Optique & Co",
          "Maison Œuvrard",
          "Le 12");

  private static final List<Said> DATES =
      List.of(
          new Said("03/2021", "2021-03"),
          new Said("15/06/2022", "2022-06-15"),
          new Said("2019", "2019"),
          new Said("01/12/2023", "2023-12-01"));

  Inventory {
    rows = List.copyOf(rows);
  }

  static Inventory clean() {
    RegionDice dice = new RegionDice(SEED);
    List<CleanRow> rows = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      rows.add(row(i, dice));
    }
    return new Inventory(rows);
  }

  private static CleanRow row(int i, RegionDice dice) {
    boolean island = i >= 9;
    Said status = STATUSES.get(i % STATUSES.size());
    Said zone = ZONES.get(dice.below(ZONES.size()));
    boolean vacant = status.meant().equals("vacant");
    String street = STREETS.get(dice.below(STREETS.size()));
    String number = 1 + 2 * dice.below(40) + (i % 5 == 3 ? " bis" : "");
    String name = vacant ? "" : NAMES.get((i + dice.below(2)) % NAMES.size());
    Said area = i == 6 ? new Said("", "") : area(i, dice);
    Said since = vacant ? DATES.get(dice.below(DATES.size())) : new Said("", "");
    String code = island ? "2A990" : "01990";
    String town = island ? "Casavecchja" : "Vaubrisson";
    // Identifiers of two kinds: with zeros that a program may lose, and of fourteen digits.
    String id = i % 2 == 0 ? "00" + (311 + 7 * i) : "999000000" + (10017 + 13 * i);
    return new CleanRow(
        i,
        List.of(
            code,
            town,
            id,
            status.written(),
            zone.written(),
            street,
            number,
            name,
            area.written(),
            since.written()),
        List.of(
            code,
            town,
            id,
            status.meant(),
            zone.meant(),
            street,
            number,
            name,
            area.meant(),
            since.meant()));
  }

  /** Square metres with a decimal comma, some over a thousand. */
  private static Said area(int i, RegionDice dice) {
    int metres = 30 + dice.below(150);
    int tenths = 1 + dice.below(9);
    return switch (i % 3) {
      case 0 -> new Said(metres + "," + tenths, metres + "." + tenths);
      case 1 -> new Said(String.valueOf(metres), String.valueOf(metres));
      default ->
          new Said("1 " + (100 + metres) + "," + tenths, "1" + (100 + metres) + "." + tenths);
    };
  }

  /** The same, spelt with letters that an old encoding has. */
  Inventory writableIn(Charset charset) {
    return charset.newEncoder().canEncode('Œ')
        ? this
        : new Inventory(
            rows.stream()
                .map(row -> new CleanRow(row.index(), old(row.cells()), old(row.meant())))
                .toList());
  }

  private static List<String> old(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("Œ", "OE")).toList();
  }

  /** The lines of the clean file, the header first; an end of line within a cell stays in it. */
  List<String> lines(Writing writing) {
    List<String> lines = new ArrayList<>();
    lines.add(writing.line(Column.headers()));
    rows.forEach(row -> lines.add(writing.line(row.cells())));
    return lines;
  }
}
