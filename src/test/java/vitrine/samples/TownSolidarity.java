package vitrine.samples;

import java.util.List;

/**
 * Lettings that the town helped along: at this survey the first premises of that street which stood
 * vacant before and is open again has a tenant of the social economy, who stays while it is open.
 */
record TownSolidarity(int survey, String street, TownTenant tenant) {
  private static final String BY = "ess";

  static final List<TownSolidarity> ALL =
      List.of(
          new TownSolidarity(
              2, "Rue de la République", new TownTenant("association", "La Vitrine d'Essai", BY)),
          new TownSolidarity(
              3,
              TownStreet.DEGRADED,
              new TownTenant("friperie solidaire", "La Penderie en Commun", BY)),
          new TownSolidarity(
              4,
              TownStreet.DEGRADED,
              new TownTenant("recyclerie", "La Boutique du Recommencement", BY)));

  static void letTo(TownStreet street, List<TownLife> lives) {
    ALL.stream()
        .filter(letting -> letting.street.equals(street.name()))
        .forEach(letting -> letting.take(lives));
  }

  private void take(List<TownLife> lives) {
    TownLife life =
        lives.stream()
            .filter(one -> one.is("vacant", survey - 1) && one.is("occupied", survey))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing was let again: " + this));
    for (int k = survey; k < TownSurveys.COUNT && life.is("occupied", k); k++) {
      life.tenants[k] = tenant;
    }
  }
}
