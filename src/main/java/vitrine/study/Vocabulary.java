package vitrine.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Scope;
import vitrine.indicator.Selector;
import vitrine.model.TableKind;
import vitrine.ranking.Aggregation;
import vitrine.ranking.Normalisation;
import vitrine.reference.Profile;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;

/** The words that a command line can be made of, for shells that complete them. */
public final class Vocabulary {
  private Vocabulary() {}

  private static List<Definition> definitions() {
    return new Catalogue(new ReferenceChoice(References.shipped(), List.of())).definitions();
  }

  /** What {@code --indicator} takes. */
  public static List<String> indicatorsAndFamilies() {
    return Stream.concat(
            Arrays.stream(Family.values()).map(Family::id),
            definitions().stream()
                .filter(definition -> definition.scope() != Scope.FAMILIES)
                .map(Definition::id))
        .toList();
  }

  /** What {@code --by} takes. */
  public static List<String> rankable() {
    return Stream.concat(
            Stream.of(Selector.INDEX),
            definitions().stream()
                .filter(definition -> definition.scope() != Scope.GROUP)
                .filter(definition -> definition.scope() != Scope.FAMILIES)
                .map(Definition::id))
        .toList();
  }

  /** The tables of {@code diagnose}. */
  public static List<String> diagnoseTables() {
    return Arrays.stream(DiagnoseTable.values()).map(DiagnoseTable::id).toList();
  }

  public static List<String> references() {
    return References.shipped().names();
  }

  public static List<String> profiles() {
    return Profile.shippedIds();
  }

  public static List<String> normalisations() {
    return Arrays.stream(Normalisation.values()).map(Normalisation::id).toList();
  }

  public static List<String> aggregations() {
    return Arrays.stream(Aggregation.values()).map(Aggregation::id).toList();
  }

  public static List<String> tables() {
    return Arrays.stream(TableKind.values()).map(TableKind::id).toList();
  }

  /** What {@code schema} takes. */
  public static List<String> schemas() {
    return Stream.concat(tables().stream(), SchemaFiles.documents().stream()).toList();
  }

  /** What {@code explain} takes. */
  public static List<String> explained() {
    return new ExplainStudy(List.of(), null, Path.of(""), null).known();
  }
}
