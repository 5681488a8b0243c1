package vitrine.study;

/**
 * How towns are to be ranked, as the user wrote it; what is not said is null.
 *
 * @param by a selector
 * @param order best, asc or desc
 * @param group a column of the towns table
 * @param minPremises a whole number
 * @param completeOnly whether towns with an incomplete index are left out
 * @param top a whole number
 * @param normalise how values become scores
 * @param aggregate how scores become an index
 * @param draws a whole number
 * @param seed a whole number
 * @param against a town
 * @param threshold a rate of vacancy: a number, percent, or a reference
 * @param ofTable whether a ready-made table is ranked, so that its columns go by their names alone
 */
public record RankOptions(
    String by,
    String order,
    String group,
    String minPremises,
    boolean completeOnly,
    String top,
    String normalise,
    String aggregate,
    String draws,
    String seed,
    String against,
    String threshold,
    boolean ofTable) {}
