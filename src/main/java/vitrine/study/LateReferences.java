package vitrine.study;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The references that were used, told when they are first read: it takes a walk over all rows. */
final class LateReferences extends AbstractList<Map<String, Object>> {
  private final Supplier<List<Map<String, Object>>> making;
  private List<Map<String, Object>> made;

  LateReferences(Supplier<List<Map<String, Object>>> making) {
    this.making = making;
  }

  private List<Map<String, Object>> made() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }

  @Override
  public Map<String, Object> get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
