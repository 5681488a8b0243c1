package vitrine.study;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vitrine.check.Checks;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.diagnostic.Severity;
import vitrine.source.InputAccount;
import vitrine.source.ReadOptions;
import vitrine.source.StudyData;
import vitrine.source.StudyFiles;
import vitrine.source.StudyReader;

/** {@code validate}: is the data sound? What reading finds, and what only a second look finds. */
public final class ValidateStudy {
  private final DataOptions options;
  private final FindingLimits limits;
  private final String output;
  private final Path folder;
  private final InputStream standardInput;

  /**
   * The use case.
   *
   * @param limits how many errors and warnings sound data may have
   * @param output the file that will be written; null for standard output
   */
  public ValidateStudy(
      DataOptions options,
      FindingLimits limits,
      String output,
      Path folder,
      InputStream standardInput) {
    this.options = options;
    this.limits = limits;
    this.output = output;
    this.folder = folder;
    this.standardInput = standardInput;
  }

  /** Reads, looks and tells. Data that cannot be used is told as well, and with what was read. */
  public Validation validate() {
    ReadOptions reading = options.reading(List.of()).withDepth(ReadOptions.Depth.EVERYTHING);
    List<StudyFiles.Named> named = options.named();
    try (StudyFiles files = StudyFiles.find(named, folder, standardInput)) {
      files.paths().forEach(path -> UserFile.refuseOutputOver(folder, output, path));
      return validate(new StudyReader(files, reading), reading);
    } catch (Refusal refusal) {
      return unusable(refusal, new StudyReader.Partial(List.of(), new Findings()), reading);
    }
  }

  private Validation validate(StudyReader reader, ReadOptions reading) {
    try {
      StudyData data = reader.readAnyhow();
      if (!data.isUsable()) {
        return unusable(
            data.refusal(), new StudyReader.Partial(data.inputs(), data.findings()), reading);
      }
      Findings findings = new Findings();
      findings.addAll(data.findings());
      Checks.look(data, findings);
      return told(data.inputs(), findings, false, reading);
    } catch (Refusal refusal) {
      return unusable(refusal, reader.partial(), reading);
    }
  }

  /** What was found so far, and the finding that ends the run among it. */
  private Validation unusable(Refusal refusal, StudyReader.Partial read, ReadOptions reading) {
    if (refusal.kind() != Refusal.Kind.INPUT) {
      throw refusal;
    }
    Findings findings = new Findings();
    findings.addAll(read.findings());
    Finding last = refusal.finding();
    boolean told =
        read.findings().groups().stream().anyMatch(group -> group.earliest().contains(last));
    if (!told) {
      findings.add(last);
    }
    return told(read.inputs(), findings, true, reading);
  }

  private Validation told(
      List<InputAccount> inputs, Findings findings, boolean unusable, ReadOptions reading) {
    long errors = findings.count(Severity.ERROR);
    long warnings = findings.count(Severity.WARNING);
    Validation.Verdict verdict =
        unusable
            ? Validation.Verdict.UNUSABLE
            : !limits.allow(errors, warnings)
                ? Validation.Verdict.FAILED
                : errors + warnings > 0 ? Validation.Verdict.PASSED : Validation.Verdict.SOUND;
    return new ValidateReport(inputs, findings, limits, verdict, reading).validation();
  }
}
