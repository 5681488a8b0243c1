package vitrine.samples;

/**
 * One premises: what stays the same between the surveys.
 *
 * @param area square metres, to the tenth
 * @param frontage metres, to the tenth
 * @param risk how likely it stands vacant; neighbours are alike, so that vacancy comes in runs
 * @param measured the area is recorded where this is low; how low, depends on the status
 * @param metred the same for the frontage
 * @param presence in which of the two surveys it was met
 */
record RegionPlace(
    String id,
    String zone,
    String street,
    int number,
    double area,
    double frontage,
    double risk,
    double measured,
    double metred,
    Presence presence) {

  /** A few premises are built, or pulled down, between the surveys. */
  enum Presence {
    BEFORE_ONLY,
    NOW_ONLY,
    BOTH;

    static Presence draw(RegionDice dice) {
      double u = dice.uniform();
      return u < 0.012 ? BEFORE_ONLY : u < 0.03 ? NOW_ONLY : BOTH;
    }
  }

  boolean metBefore() {
    return presence != Presence.NOW_ONLY;
  }

  boolean metNow() {
    return presence != Presence.BEFORE_ONLY;
  }
}
