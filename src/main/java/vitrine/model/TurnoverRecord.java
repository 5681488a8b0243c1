package vitrine.model;

/**
 * The turnover of a town at one survey: a whole split, or why there is none.
 *
 * @param split null where it is undefined
 * @param undefined the note that says why; empty where there is a split
 */
public record TurnoverRecord(ZoneSplit split, String undefined) {}
