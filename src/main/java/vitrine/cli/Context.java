package vitrine.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Messages;
import vitrine.render.Glyphs;
import vitrine.report.Report;

/** What every command needs of the run it is part of. */
record Context(Globals globals, Streams streams, Messages messages, boolean ascii) {

  /** Prints how files were read and what was found; with {@code strict} any error refuses it. */
  int tell(Report report, boolean strict) {
    Findings findings = report.findings();
    printer().print(findings);
    if (globals.isVerbose() && !globals.isQuiet()) {
      ReadingPrinter reading = new ReadingPrinter(messages);
      report.inputs().forEach(input -> printer().line(reading.line(input)));
    }
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
