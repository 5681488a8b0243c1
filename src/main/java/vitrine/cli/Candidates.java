package vitrine.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import vitrine.render.FindingFormat;
import vitrine.render.Format;
import vitrine.study.SchemaFiles;
import vitrine.study.Vocabulary;

/** What shells complete for options and parameters; gathered only when a script is made. */
abstract class Candidates implements Iterable<String> {
  private final Supplier<List<String>> words;

  Candidates(Supplier<List<String>> words) {
    this.words = words;
  }

  Candidates(String... words) {
    this(() -> List.of(words));
  }

  @Override
  public Iterator<String> iterator() {
    return words.get().iterator();
  }

  static final class Languages extends Candidates {
    Languages() {
      super("fr", "en", "de");
    }
  }

  static final class Colours extends Candidates {
    Colours() {
      super("auto", "always", "never");
    }
  }

  static final class Each extends Candidates {
    Each() {
      super("town");
    }
  }

  static final class Formats extends Candidates {
    Formats() {
      super(Format::ids);
    }
  }

  static final class FindingFormats extends Candidates {
    FindingFormats() {
      super(FindingFormat::ids);
    }
  }

  static final class Quotes extends Candidates {
    Quotes() {
      super("none");
    }
  }

  static final class Matchings extends Candidates {
    Matchings() {
      super("id", "address", "both");
    }
  }

  static final class ChangeTables extends Candidates {
    ChangeTables() {
      super("figures", "towns", "transitions", "premises", "trend", "survival", "matches");
    }
  }

  static final class DiagnoseTables extends Candidates {
    DiagnoseTables() {
      super(Vocabulary::diagnoseTables);
    }
  }

  static final class Zones extends Candidates {
    Zones() {
      super("all", "centre", "pericentral", "periphery");
    }
  }

  static final class SplitZones extends Candidates {
    SplitZones() {
      super("centre", "pericentral", "periphery");
    }
  }

  static final class Indicators extends Candidates {
    Indicators() {
      super(Vocabulary::indicatorsAndFamilies);
    }
  }

  static final class IndicatorTables extends Candidates {
    IndicatorTables() {
      super("figures", "streets", "gaps");
    }
  }

  static final class RankedBy extends Candidates {
    RankedBy() {
      super(Vocabulary::rankable);
    }
  }

  static final class References extends Candidates {
    References() {
      super(Vocabulary::references);
    }
  }

  static final class Profiles extends Candidates {
    Profiles() {
      super(Vocabulary::profiles);
    }
  }

  static final class Orders extends Candidates {
    Orders() {
      super("best", "asc", "desc");
    }
  }

  static final class Groups extends Candidates {
    Groups() {
      super("population", "programme", "country");
    }
  }

  static final class Normalisations extends Candidates {
    Normalisations() {
      super(Vocabulary::normalisations);
    }
  }

  static final class Aggregations extends Candidates {
    Aggregations() {
      super(Vocabulary::aggregations);
    }
  }

  static final class Duplicates extends Candidates {
    Duplicates() {
      super("first", "last", "all", "refuse");
    }
  }

  static final class Readers extends Candidates {
    Readers() {
      super("auto", "commons");
    }
  }

  static final class DateFormats extends Candidates {
    DateFormats() {
      super("dmy", "mdy", "excel", "excel-1904");
    }
  }

  static final class Encodings extends Candidates {
    Encodings() {
      super("utf-8", "windows-1252", "utf-16", "cp850", "macroman");
    }
  }

  static final class Schemas extends Candidates {
    Schemas() {
      super(Vocabulary::schemas);
    }
  }

  static final class Examples extends Candidates {
    Examples() {
      super(SchemaFiles::kinds);
    }
  }

  static final class Shells extends Candidates {
    Shells() {
      super(CompletionCommand::shells);
    }
  }

  static final class Explained extends Candidates {
    Explained() {
      super(Vocabulary::explained);
    }
  }
}
