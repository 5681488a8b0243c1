package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import vitrine.diagnostic.Refusal;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.source.CellMatch;
import vitrine.source.RowChoice;

/**
 * What a run keeps to, from {@code [TABLE.]COLUMN=VALUE}: towns by a column of theirs, rows of the
 * other tables by one of theirs. Conditions on one column mean any of them, on several columns all.
 */
final class Where {
  /** Other comparisons than equality, which a reader could think of. */
  private static final Pattern OPERATOR = Pattern.compile("[!<>=]=|^[^=]*[!<>]|=\\s*[!<>=]");

  private final Map<String, List<String>> towns = new LinkedHashMap<>();
  private final List<RowChoice> rows = new ArrayList<>();

  private Where() {}

  /** Reads conditions. */
  static Where of(List<String> conditions) {
    Map<String, List<String>> byColumn = new LinkedHashMap<>();
    for (String condition : conditions) {
      int equals = condition.indexOf('=');
      if (equals <= 0 || OPERATOR.matcher(condition).find()) {
        throw OptionValues.wrong("--where", condition, "[TABLE.]COLUMN=VALUE");
      }
      String column = condition.substring(0, equals).strip();
      String value = condition.substring(equals + 1).strip();
      byColumn.computeIfAbsent(column, unused -> new ArrayList<>()).add(value);
    }
    Where where = new Where();
    byColumn.forEach(where::take);
    return where;
  }

  private void take(String column, List<String> values) {
    int dot = column.indexOf('.');
    TableKind table = dot < 0 ? null : TableKind.of(column.substring(0, dot));
    if (table == null || table == TableKind.TOWNS) {
      towns.put(table == null ? column : column.substring(dot + 1), values);
    } else {
      rows.add(new RowChoice(table, column.substring(dot + 1), values));
    }
  }

  /** The conditions on rows. */
  List<RowChoice> rows() {
    return rows;
  }

  /** The towns of which all conditions on towns hold; that none is left is wrong usage. */
  List<Town> keep(List<Town> candidates, SortedMap<Town, TownFacts> facts) {
    List<Town> kept = candidates;
    for (Map.Entry<String, List<String>> condition : towns.entrySet()) {
      TownColumn column = TownColumn.of(condition.getKey(), facts.values());
      CellMatch match = CellMatch.of(condition.getValue());
      kept =
          kept.stream()
              .filter(
                  town ->
                      column.cells(town, facts.getOrDefault(town, TownFacts.NONE)).stream()
                          .anyMatch(match::matches))
              .toList();
      if (kept.isEmpty()) {
        throw Refusal.usage(
            "usage.where-nobody", condition.getKey(), String.join(", ", condition.getValue()));
      }
    }
    return kept;
  }
}
