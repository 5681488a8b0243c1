package vitrine.study;

/**
 * How many findings sound data may have.
 *
 * @param errors the most errors
 * @param warnings the most warnings; null for any number
 */
public record FindingLimits(long errors, Long warnings) {

  /** Limits as the user wrote them; null for the default: no error, any number of warnings. */
  public static FindingLimits of(String errors, String warnings) {
    return new FindingLimits(
        errors == null ? 0 : OptionValues.natural("--max-errors", errors),
        warnings == null ? null : (Long) OptionValues.natural("--max-warnings", warnings));
  }

  boolean allow(long errorsFound, long warningsFound) {
    return errorsFound <= errors && (warnings == null || warningsFound <= warnings);
  }
}
