/**
 * Work on several threads, whose outcomes come in the order of the pieces: the one place where
 * threads are started. How many there may be is told by whoever asks; it changes no outcome.
 *
 * <p>What must not live here: anything that knows what is worked on.
 */
package vitrine.work;
