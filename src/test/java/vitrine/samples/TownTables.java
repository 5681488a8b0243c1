package vitrine.samples;

import java.util.Map;

/** The small tables of the fictional town, and the descriptor that says what each file is. */
final class TownTables {
  private static final String TOWNS =
      """
      town_code,town,country,population,population_scope,purchasing_power,programme,unemployment
      00201,Orvalle-les-Ponts,FR,16100,commune,138400000,ACV|ORT,0.118
      """;

  /** The periphery gains what the centre loses; sales areas were not estimated. */
  private static final String TURNOVER =
      """
      town_code,year,zone,turnover,scope,floor_area_m2,currency,source
      00201,2017,centre,31850000,agglomeration,,EUR,estimation fictive
      00201,2017,pericentral,17920000,agglomeration,,EUR,estimation fictive
      00201,2017,periphery,73640000,agglomeration,,EUR,estimation fictive
      00201,2023,centre,25710000,agglomeration,,EUR,estimation fictive
      00201,2023,pericentral,15480000,agglomeration,,EUR,estimation fictive
      00201,2023,periphery,87950000,agglomeration,,EUR,estimation fictive
      """;

  /** From before the first inventory: 22 of 309, and 26 of 313. */
  private static final String VACANCY =
      """
      town_code,town,year,zone,vacancy_rate,premises,source
      00201,Orvalle-les-Ponts,2012,centre,0.071,309,enquête fictive
      00201,Orvalle-les-Ponts,2014,centre,0.083,313,enquête fictive
      """;

  /** Exhaustive: every street was walked each time, so that what is missing is gone. */
  private static final String DESCRIPTOR =
      """
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "orvalle-les-ponts",
        "title": "Orvalle-les-Ponts, commune fictive",
        "resources": [
          {
            "name": "premises",
            "path": "premises.csv",
            "encoding": "utf-8",
            "vitrine": {"table": "premises", "exhaustive": true}
          },
          {
            "name": "turnover",
            "path": "turnover.csv",
            "encoding": "utf-8",
            "vitrine": {"table": "turnover"}
          },
          {
            "name": "vacancy",
            "path": "vacancy.csv",
            "encoding": "utf-8",
            "vitrine": {"table": "vacancy"}
          },
          {
            "name": "towns",
            "path": "towns.csv",
            "encoding": "utf-8",
            "vitrine": {"table": "towns"}
          }
        ]
      }
      """;

  private TownTables() {}

  static Map<String, String> files() {
    return Map.of(
        "towns.csv", TOWNS,
        "turnover.csv", TURNOVER,
        "vacancy.csv", VACANCY,
        "datapackage.json", DESCRIPTOR);
  }
}
