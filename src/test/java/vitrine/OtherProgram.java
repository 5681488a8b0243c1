package vitrine;

import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/** Programs of the machine that some tests ask: where one is not there, the test is skipped. */
public final class OtherProgram {
  private OtherProgram() {}

  /** Starts it; the test that needs it is skipped, and says so, where it is not there. */
  public static Process start(ProcessBuilder program) {
    try {
      return program.start();
    } catch (IOException absent) {
      return Assumptions.abort(program.command().get(0) + " is not there: " + absent.getMessage());
    }
  }
}
