package vitrine.cli;

import java.util.List;
import vitrine.diagnostic.Refusal;
import vitrine.study.DataOptions;

/** The options that say which data is read, and how. */
final class InputOptions implements WithOptions {
  private final Options options = new Options("input");

  private final Setting<List<String>> data = options.arguments("DATA", "option.data");
  private final Setting<List<String>> premises = options.texts("--premises", "FILE");
  private final Setting<List<String>> turnover = options.texts("--turnover", "FILE");
  private final Setting<List<String>> vacancy = options.texts("--vacancy", "FILE");
  private final Setting<List<String>> towns = options.texts("--towns", "FILE");
  private final Setting<String> delimiter = options.text("--delimiter", "CHAR");
  private final Setting<String> encoding =
      options.text("--encoding", "NAME").of(Candidates.ENCODINGS);
  private final Setting<String> quote = options.text("--quote", "CHAR").of(Candidates.QUOTES);
  private final Setting<String> headerRows = options.text("--header-rows", "N[,N]");
  private final Setting<String> decimal = options.text("--decimal", ",|.");
  private final Setting<String> dateFormat =
      options.text("--date-format", "FORM").of(Candidates.DATE_FORMATS);
  private final Setting<String> duplicates =
      options.text("--duplicates", "HOW").of(Candidates.DUPLICATES).usual("first");
  private final Setting<String> defaultZone =
      options.text("--default-zone", "ZONE").of(Candidates.SPLIT_ZONES);
  private final Setting<String> asTown = options.text("--as-town", "NAME");
  private final Setting<String> asOf = options.text("--as-of", "DATE");
  private final Setting<String> survey = options.text("--survey", "DATE");
  private final Setting<Boolean> strict = options.flag("--strict");
  private final Setting<Boolean> lenient = options.flag("--lenient");
  private final Setting<String> reader =
      options.text("--reader", "HOW").of(Candidates.READERS).usual("auto");

  private final LimitOptions limits = options.with(new LimitOptions());

  @Override
  public Options options() {
    return options;
  }

  /** Refuses a survey where all of them are looked at. */
  void refuseSurvey(String command) {
    if (survey.value() != null) {
      throw Refusal.usage("usage.every-survey", command);
    }
  }

  boolean isStrict() {
    return strict.value();
  }

  /** Which data is read, and how. */
  DataOptions data(int workers) {
    return new DataOptions(
        data.value(),
        premises.value(),
        turnover.value(),
        vacancy.value(),
        towns.value(),
        delimiter.value(),
        encoding.value(),
        quote.value(),
        headerRows.value(),
        decimal.value(),
        dateFormat.value(),
        duplicates.value(),
        defaultZone.value(),
        asTown.value(),
        asOf.value(),
        survey.value(),
        lenient.value(),
        limits.read(),
        reader.value(),
        workers);
  }

  /** The same with one more towns table; null for none. */
  DataOptions data(int workers, String moreTowns) {
    if (moreTowns != null) {
      towns.value().add(moreTowns);
    }
    return data(workers);
  }
}
