package vitrine.check;

import vitrine.diagnostic.Findings;
import vitrine.source.KeptRow;

/**
 * One question. It sees every row that counts, in the order of files and records; a second time
 * where it asks for it; and at last the study as a whole. What it keeps grows with towns and
 * surveys, not with rows.
 */
interface Check {
  /** Sees a row, which holds only for the call. */
  default void see(KeptRow row, Findings findings) {}

  /** Whether rows must be seen again, now that all were seen once. */
  default boolean looksTwice() {
    return false;
  }

  /** Sees a row for the second time. */
  default void seeAgain(KeptRow row, Findings findings) {}

  /** Tells what only the whole shows. */
  default void tell(Whole study, Findings findings) {}
}
