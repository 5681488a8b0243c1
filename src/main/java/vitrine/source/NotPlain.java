package vitrine.source;

/**
 * Something in a file is outside the strict grammar, or for one reader alone to see: whatever has
 * been gathered of its plain rows is thrown away, and the general parser reads it from the start.
 */
final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlain() {
    super("", null, false, false);
  }
}
