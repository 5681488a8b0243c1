package vitrine.cli;

import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Messages;

/** What every command needs of the run it is part of. */
record Context(Globals globals, Streams streams, Messages messages) {

  /** Prints what was found; with {@code strict} any error makes the input unusable. */
  int tell(Findings findings, boolean strict) {
    printer().print(findings);
    return strict && findings.count(Severity.ERROR) > 0 ? ExitCode.INPUT : ExitCode.DONE;
  }

  FindingPrinter printer() {
    return new FindingPrinter(streams, messages, globals.isQuiet(), globals.isVerbose());
  }
}
