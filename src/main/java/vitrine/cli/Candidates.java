package vitrine.cli;

import java.util.Iterator;
import java.util.List;
import vitrine.render.FindingFormat;
import vitrine.render.Format;
import vitrine.study.SchemaFiles;
import vitrine.study.Vocabulary;

/** What shells complete for options and parameters; gathered only when a script is made. */
enum Candidates implements Iterable<String> {
  LANGUAGES,
  COLOURS,
  EACH,
  FORMATS,
  FINDING_FORMATS,
  QUOTES,
  MATCHINGS,
  CHANGE_TABLES,
  DIAGNOSE_TABLES,
  ZONES,
  SPLIT_ZONES,
  INDICATORS,
  INDICATOR_TABLES,
  RANKED_BY,
  REFERENCES,
  PROFILES,
  ORDERS,
  GROUPS,
  NORMALISATIONS,
  AGGREGATIONS,
  DUPLICATES,
  READERS,
  DATE_FORMATS,
  ENCODINGS,
  SCHEMAS,
  EXAMPLES,
  SHELLS,
  EXPLAINED;

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  /** In one place: what each constant brought along would be loaded, or linked, at every start. */
  private List<String> words() {
    return switch (this) {
      case LANGUAGES -> List.of("fr", "en", "de");
      case COLOURS -> List.of("auto", "always", "never");
      case EACH -> List.of("town");
      case FORMATS -> Format.ids();
      case FINDING_FORMATS -> FindingFormat.ids();
      case QUOTES -> List.of("none");
      case MATCHINGS -> List.of("id", "address", "both");
      case CHANGE_TABLES ->
          List.of("figures", "towns", "transitions", "premises", "trend", "survival", "matches");
      case DIAGNOSE_TABLES -> Vocabulary.diagnoseTables();
      case ZONES -> List.of("all", "centre", "pericentral", "periphery");
      case SPLIT_ZONES -> List.of("centre", "pericentral", "periphery");
      case INDICATORS -> Vocabulary.indicatorsAndFamilies();
      case INDICATOR_TABLES -> List.of("figures", "streets", "gaps");
      case RANKED_BY -> Vocabulary.rankable();
      case REFERENCES -> Vocabulary.references();
      case PROFILES -> Vocabulary.profiles();
      case ORDERS -> List.of("best", "asc", "desc");
      case GROUPS -> List.of("population", "programme", "country");
      case NORMALISATIONS -> Vocabulary.normalisations();
      case AGGREGATIONS -> Vocabulary.aggregations();
      case DUPLICATES -> List.of("first", "last", "all", "refuse");
      case READERS -> List.of("auto", "commons");
      case DATE_FORMATS -> List.of("dmy", "mdy", "excel", "excel-1904");
      case ENCODINGS -> List.of("utf-8", "windows-1252", "utf-16", "cp850", "macroman");
      case SCHEMAS -> Vocabulary.schemas();
      case EXAMPLES -> SchemaFiles.kinds();
      case SHELLS -> CompletionCommand.shells();
      case EXPLAINED -> Vocabulary.explained();
    };
  }
}
