package vitrine.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Messages;
import vitrine.render.Glyphs;

/** What every command needs of the run it is part of. */
record Context(Globals globals, Streams streams, Messages messages, boolean ascii) {

  /** Prints what was found; with {@code strict} any error makes the input unusable. */
  int tell(Findings findings, boolean strict) {
    printer().print(findings);
    return strict && findings.count(Severity.ERROR) > 0 ? ExitCode.INPUT : ExitCode.DONE;
  }

  FindingPrinter printer() {
    return new FindingPrinter(this, globals.isQuiet(), globals.isVerbose());
  }

  /** The characters that texts for readers are written with in an encoding. */
  Glyphs glyphs(Charset charset) {
    return new Glyphs(ascii ? StandardCharsets.US_ASCII : charset);
  }
}
