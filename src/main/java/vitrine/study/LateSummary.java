package vitrine.study;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A summary that is made when it is first read: pages do without it, and there may be many. */
final class LateSummary extends AbstractMap<String, Object> {
  private final Supplier<Map<String, Object>> making;
  private Map<String, Object> made;

  LateSummary(Supplier<Map<String, Object>> making) {
    this.making = making;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    if (made == null) {
      made = making.get();
    }
    return made.entrySet();
  }
}
