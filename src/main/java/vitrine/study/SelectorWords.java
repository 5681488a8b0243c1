package vitrine.study;

import java.util.Collection;
import java.util.List;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.report.Message;
import vitrine.report.Value;

/** Figures by the names that readers know, not by those of machine formats. */
final class SelectorWords {
  private SelectorWords() {}

  /** The name of a figure inside a sentence, with its zone and what it is measured against. */
  static Value of(Selector selector, Catalogue catalogue) {
    if (selector.isIndex()) {
      return Value.nested(Message.of("selector.index"));
    }
    if (catalogue.find(selector.id()) == null) {
      return Value.text(selector.toString());
    }
    Value name = new Value.Term("indicator." + Explanation.key(selector.id()) + ".title");
    Value part =
        Value.text(selector.part() == Selector.Part.VALUE ? "" : " " + selector.part().suffix());
    boolean whole = selector.zone() == null || selector.zone() == Zone.ALL;
    Value zone =
        whole
            ? Value.text("")
            : Value.nested(
                Message.of(
                    "selector.zone", Value.nested(Message.of("zone." + selector.zone().id()))));
    Value reference =
        selector.reference().isEmpty()
            ? Value.text("")
            : Value.nested(Message.of("selector.reference", reference(selector.reference())));
    return Value.nested(Message.of("selector.figure", name, zone, reference, part));
  }

  private static Value reference(String id) {
    boolean shipped = id.equals("fr") || id.equals("de");
    return shipped ? Value.nested(Message.of("split." + id)) : Value.text(id);
  }

  /** The names of several. */
  static Value of(Collection<Selector> selectors, Catalogue catalogue) {
    List<Value> names = selectors.stream().map(one -> of(one, catalogue)).toList();
    return new Value.Listed(names);
  }
}
