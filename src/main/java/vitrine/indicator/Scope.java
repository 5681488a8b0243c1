package vitrine.indicator;

/** Over what an indicator is given. */
public enum Scope {
  /** For the whole town and for each zone that has premises. */
  PREMISES_ZONES,
  /** For each of the three zones of the split. */
  SPLIT_ZONES,
  /** For the town; the zone printed is {@code all}. */
  TOWN,
  /** For the town and for its centre alone. */
  TOWN_AND_CENTRE,
  /** For all towns compared together, by zone. */
  GROUP,
  /** For each family of trades in each zone, in a dossier only. */
  FAMILIES
}
