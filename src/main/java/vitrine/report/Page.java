package vitrine.report;

import java.util.List;
import java.util.function.Supplier;

/**
 * The page for readers, made when it is first asked for: formats for machines do without, and a
 * short run would spend a tenth of its time on it.
 */
public final class Page {
  private final Supplier<List<Section>> making;
  private List<Section> sections;

  /** A page that something makes out of what no longer changes. */
  public Page(Supplier<List<Section>> making) {
    this.making = making;
  }

  /** A page that is there. */
  public static Page of(List<Section> sections) {
    List<Section> there = List.copyOf(sections);
    return new Page(() -> there);
  }

  /** Its sections, always the same. */
  public synchronized List<Section> sections() {
    if (sections == null) {
      sections = List.copyOf(making.get());
    }
    return sections;
  }
}
