package vitrine.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.diagnostic.Refusal;
import vitrine.study.DataOptions;

/** The options that say which data is read, and how. */
final class InputOptions {
  @Parameters(paramLabel = "DATA", arity = "0..*", descriptionKey = "option.data")
  private List<String> data = new ArrayList<>();

  @Option(names = "--premises", paramLabel = "FILE", descriptionKey = "option.premises")
  private List<String> premises = new ArrayList<>();

  @Option(names = "--turnover", paramLabel = "FILE", descriptionKey = "option.turnover")
  private List<String> turnover = new ArrayList<>();

  @Option(names = "--vacancy", paramLabel = "FILE", descriptionKey = "option.vacancy")
  private List<String> vacancy = new ArrayList<>();

  @Option(names = "--towns", paramLabel = "FILE", descriptionKey = "option.towns")
  private List<String> towns = new ArrayList<>();

  @Option(names = "--delimiter", paramLabel = "CHAR", descriptionKey = "option.delimiter")
  private String delimiter;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      completionCandidates = Candidates.Encodings.class,
      descriptionKey = "option.encoding")
  private String encoding;

  @Option(
      names = "--quote",
      paramLabel = "CHAR",
      completionCandidates = Candidates.Quotes.class,
      descriptionKey = "option.quote")
  private String quote;

  @Option(names = "--header-rows", paramLabel = "N[,N]", descriptionKey = "option.header-rows")
  private String headerRows;

  @Option(names = "--decimal", paramLabel = ",|.", descriptionKey = "option.decimal")
  private String decimal;

  @Option(
      names = "--date-format",
      paramLabel = "FORM",
      completionCandidates = Candidates.DateFormats.class,
      descriptionKey = "option.date-format")
  private String dateFormat;

  @Option(
      names = "--duplicates",
      paramLabel = "HOW",
      completionCandidates = Candidates.Duplicates.class,
      descriptionKey = "option.duplicates")
  private String duplicates = "first";

  @Option(
      names = "--default-zone",
      paramLabel = "ZONE",
      completionCandidates = Candidates.SplitZones.class,
      descriptionKey = "option.default-zone")
  private String defaultZone;

  @Option(names = "--as-town", paramLabel = "NAME", descriptionKey = "option.as-town")
  private String asTown;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private String asOf;

  @Option(names = "--survey", paramLabel = "DATE", descriptionKey = "option.survey")
  private String survey;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--lenient", descriptionKey = "option.lenient")
  private boolean lenient;

  @Option(
      names = "--reader",
      paramLabel = "HOW",
      completionCandidates = Candidates.Readers.class,
      descriptionKey = "option.reader")
  private String reader = "auto";

  @Mixin private LimitOptions limits;

  /** Refuses a survey where all of them are looked at. */
  void refuseSurvey(String command) {
    if (survey != null) {
      throw Refusal.usage("usage.every-survey", command);
    }
  }

  boolean isStrict() {
    return strict;
  }

  /** The same with one more towns table; null for none. */
  DataOptions options(int workers, String moreTowns) {
    if (moreTowns != null) {
      towns.add(moreTowns);
    }
    return options(workers);
  }

  DataOptions options(int workers) {
    return new DataOptions(
        data,
        premises,
        turnover,
        vacancy,
        towns,
        delimiter,
        encoding,
        quote,
        headerRows,
        decimal,
        dateFormat,
        duplicates,
        defaultZone,
        asTown,
        asOf,
        survey,
        lenient,
        limits.read(),
        reader,
        workers);
  }
}
