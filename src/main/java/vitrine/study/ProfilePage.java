package vitrine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.reference.Profile;
import vitrine.reference.Profile.Goalpost;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Section;
import vitrine.report.Value;

/** A profile as a reader would like it: each component with its goalposts and its weight. */
final class ProfilePage {
  private final Catalogue catalogue;

  ProfilePage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Section section(Profile profile) {
    List<Message> items = new ArrayList<>();
    BigDecimal total =
        profile.components().stream()
            .map(Profile.Component::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Profile.Component component : profile.components()) {
      items.add(component(component, total));
    }
    if (Profile.shippedIds().contains(profile.id())) {
      items.add(Explanation.item("meaning", "profile." + profile.id()));
    }
    items.add(Explanation.item("reading", "profile.reading"));
    Value version = Value.text(Integer.toString(profile.version()));
    return Explanation.page(
        profile.id(), Value.nested(Message.of("explain.profile", version)), items);
  }

  private Message component(Profile.Component component, BigDecimal total) {
    Selector selector = Selector.parse(component.indicator());
    Value at50 =
        component.at50() == null
            ? Value.text("")
            : Value.nested(Message.of("explain.at50", goalpost(component.at50(), selector)));
    double weight = component.weight().doubleValue() / total.doubleValue();
    return Message.of(
        "explain.component",
        Value.text(component.indicator()),
        goalpost(component.at0(), selector),
        at50,
        goalpost(component.at100(), selector),
        new Value.Percent(weight, 0));
  }

  private Value goalpost(Goalpost goalpost, Selector selector) {
    if (goalpost.reference() == null) {
      return number(goalpost.number(), selector);
    }
    Reference reference = catalogue.references().references().find(goalpost.reference());
    Value value = Value.text("?");
    if (reference instanceof Reference.Rate rate) {
      value = number(rate.value(), selector);
    } else if (reference instanceof Reference.Split split
        && selector != null
        && selector.zone() != null
        && Zone.THREE.contains(selector.zone())) {
      value = Value.percent(split.share(selector.zone()));
    }
    return Value.nested(Message.of("explain.goalpost", value, Value.text(goalpost.reference())));
  }

  private Value number(BigDecimal number, Selector selector) {
    Definition definition = selector == null ? null : catalogue.find(selector.id());
    boolean fraction =
        definition != null
            && (definition.unit().equals("fraction") || definition.unit().equals("points"));
    return fraction
        ? Value.percent(number.doubleValue())
        : new Value.Number(number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
  }
}
