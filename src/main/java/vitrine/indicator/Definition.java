package vitrine.indicator;

/**
 * What the catalogue says of an indicator.
 *
 * @param id its name everywhere
 * @param unit of its values: {@code fraction points months count nat index class EUR}…; money is in
 *     the currency of the data
 */
public record Definition(
    String id, Family family, Scope scope, Against against, Direction direction, String unit) {

  /** An indicator of premises by zone that is measured against nothing. */
  static Definition ofPremises(String id, Direction direction, String unit) {
    return new Definition(
        id, Family.VACANCY, Scope.PREMISES_ZONES, Against.NOTHING, direction, unit);
  }

  /** An indicator of how premises stand beside each other, by zone. */
  static Definition ofContinuity(String id, Direction direction, String unit) {
    return new Definition(
        id, Family.CONTINUITY, Scope.PREMISES_ZONES, Against.NOTHING, direction, unit);
  }

  /** An indicator of what occupied premises trade in, by zone. */
  static Definition ofOffer(String id, Direction direction, String unit) {
    return new Definition(id, Family.OFFER, Scope.PREMISES_ZONES, Against.NOTHING, direction, unit);
  }

  /** An indicator of the split of a whole town. */
  static Definition ofSplit(String id, Against against, Direction direction, String unit) {
    return new Definition(id, Family.TURNOVER, Scope.TOWN, against, direction, unit);
  }

  /** Whether it is made of premises, so that its default zone is the centre. */
  public boolean isOfPremises() {
    return scope == Scope.PREMISES_ZONES || scope == Scope.GROUP;
  }
}
