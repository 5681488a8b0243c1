package vitrine.space;

/**
 * The four shapes of vacancy in a centre, and none.
 *
 * <p>Source: M. Bouvier and P. Madry (2017), La vacance commerciale dans les centres-villes en
 * France, Les Cahiers de l’Institut pour la Ville et le Commerce 1, which describes them with a
 * town each and gives no rule; the rule is that of {@link VacancyShape}.
 */
public enum Shape {
  /** On the fringes of the main axes, such as in Brest. */
  FRINGES,
  /** One axis is degraded, most often an old shopping street, such as in Vierzon. */
  ONE_AXIS,
  /** Everywhere but on the main axes, such as in Nevers. */
  ALL_BUT_MAIN,
  /** The whole centre, such as in Béziers. */
  WHOLE_CENTRE,
  /** None of these is clear; the reason says why. */
  NONE
}
