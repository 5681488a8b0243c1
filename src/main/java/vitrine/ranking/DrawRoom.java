package vitrine.ranking;

import java.util.function.Supplier;

/**
 * How much room there is for draws.
 *
 * @param memory so many bytes of them are held; what hangs on it is time, and no figure
 * @param beyond opens what takes more than that
 */
public record DrawRoom(long memory, Supplier<DrawSpool> beyond) {}
