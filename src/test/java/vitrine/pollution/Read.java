package vitrine.pollution;

import java.util.List;
import java.util.Map;

/**
 * What the program made of a file.
 *
 * @param header the fields whose columns it understood
 * @param rows what it kept, in canonical form, in the order of {@link Column}; empty where a cell
 *     is missing or was refused
 * @param unsaid of {@code rows}, those at whose lines no error and no warning is told
 * @param refusal the code that ended the run; empty where it went on
 * @param told the codes of errors and warnings, the refusal's among them
 * @param account what became of every record
 */
public record Read(
    List<String> header,
    List<List<String>> rows,
    List<List<String>> unsaid,
    String refusal,
    List<String> told,
    Map<String, Long> account) {
  public Read {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    unsaid = List.copyOf(unsaid);
    told = List.copyOf(told);
    account = Map.copyOf(account);
  }

  /** Whether every record that was read is accounted for. */
  boolean isBalanced() {
    long read = account.getOrDefault("read", 0L);
    return account.values().stream().mapToLong(Long::longValue).sum() == 2 * read;
  }

  boolean isRefused() {
    return !refusal.isEmpty();
  }
}
