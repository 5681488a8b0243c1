/**
 * What {@code validate} asks of data beyond what reading it tells: questions that span cells, rows,
 * surveys and tables. One check, one file; {@link vitrine.check.Checks} lists them.
 *
 * <p>A check never refuses anything and never guesses a cause: it says what does not fit together,
 * and by which limit. Limits are constants with their reasons, and stand in the guide.
 */
package vitrine.check;
