package vitrine.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * Whose trade the turnover is, where no row says it, or where towns say different things: the
 * retail park often stands in the next commune, so that splits of different scope cannot be
 * compared.
 */
final class Scopes implements Check {
  private record Said(Place place, long rows) {}

  private static final String SCOPES = "commune | agglomeration | catchment";

  private final Map<String, Said> scopes = new TreeMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() != TableKind.TURNOVER) {
      return;
    }
    String scope = row.scope(Field.SCOPE);
    scopes.merge(
        scope == null ? "" : scope,
        new Said(row.place(Field.SCOPE), 1),
        (a, b) -> new Said(a.place(), a.rows() + b.rows()));
  }

  @Override
  public void tell(Whole study, Findings findings) {
    if (scopes.containsKey("") && scopes.size() == 1) {
      findings.add(new Finding(FindingCode.SCOPE_MISSING, scopes.get("").place(), "", SCOPES));
    } else if (scopes.size() > 1) {
      // Pointing at the rarest is most useful; of two as rare at the first by name.
      String rarest =
          scopes.entrySet().stream()
              .min((a, b) -> Long.compare(a.getValue().rows(), b.getValue().rows()))
              .orElseThrow()
              .getKey();
      String counts =
          scopes.entrySet().stream()
              .map(
                  entry ->
                      (entry.getKey().isEmpty() ? "–" : entry.getKey())
                          + " "
                          + entry.getValue().rows())
              .collect(Collectors.joining(", "));
      findings.add(
          new Finding(FindingCode.SCOPE_MIXED, scopes.get(rarest).place(), counts, SCOPES));
    }
  }
}
