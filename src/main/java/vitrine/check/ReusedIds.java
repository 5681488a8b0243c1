package vitrine.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * An identifier that stands for another address in another survey: what moved between the surveys
 * would be told of two premises as if they were one.
 *
 * <p>Only rows with id, street and number are compared; see {@link Address} for when two are the
 * same. The first passage keeps 16 bytes of each premises, the second only the rows of ids whose
 * addresses differ.
 */
final class ReusedIds implements Check {
  private record Key(Town town, String id) {}

  private record First(String address, String where) {}

  private final Address reading = new Address();
  private final LongMap addresses = new LongMap();
  private final Set<Long> suspected = new HashSet<>();
  private final Map<Key, First> firsts = new HashMap<>();

  @Override
  public void see(KeptRow row, Findings findings) {
    String address = addressOf(row);
    if (address != null) {
      long id = Hash.of(row.town().key(), row.text(Field.PREMISES_ID));
      long hash = Hash.of(address);
      if (addresses.putIfAbsent(id, hash) != hash) {
        suspected.add(id);
      }
    }
  }

  private String addressOf(KeptRow row) {
    if (row.table() != TableKind.PREMISES
        || !row.has(Field.PREMISES_ID)
        || !row.has(Field.STREET)
        || !row.has(Field.NUMBER)
        || row.text(Field.PREMISES_ID) == null) {
      return null;
    }
    return reading.of(row.text(Field.STREET), row.text(Field.NUMBER));
  }

  @Override
  public boolean looksTwice() {
    return !suspected.isEmpty();
  }

  @Override
  public void seeAgain(KeptRow row, Findings findings) {
    String address = addressOf(row);
    if (address == null) {
      return;
    }
    String id = row.text(Field.PREMISES_ID);
    if (!suspected.contains(Hash.of(row.town().key(), id))) {
      return;
    }
    Key key = new Key(row.town(), id);
    First first = firsts.get(key);
    if (first == null) {
      String where = row.place().file().label() + ":" + row.place().line();
      firsts.put(key, new First(address, said(row) + " (" + where + ")"));
    } else if (!first.address().isEmpty() && !first.address().equals(address)) {
      findings.add(
          new Finding(
              FindingCode.ID_REUSED,
              row.place(Field.PREMISES_ID),
              id + ": " + said(row),
              first.where()));
      // An id is told once, however often it is met again.
      firsts.put(key, new First("", ""));
    }
  }

  private static String said(KeptRow row) {
    return row.text(Field.NUMBER) + " " + row.text(Field.STREET);
  }
}
