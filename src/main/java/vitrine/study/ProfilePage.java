package vitrine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    if (!profile.title().isEmpty()) {
      items.add(Explanation.item("title", Value.text(profile.title())));
    }
    parts(items, profile.parts(), 1, "");
    items.add(Message.of("explain.aggregate", made(profile.aggregate())));
    if (profile.normalise() != null && !profile.normalise().equals("goalposts")) {
      Value how = Value.nested(Message.of("normalise." + profile.normalise()));
      items.add(Message.of("explain.normalise", how));
    }
    String missing = profile.missing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    items.add(Message.of("explain.missing." + missing));
    if (profile.winsorise() != null) {
      items.add(Message.of("explain.winsorise", Value.percent(profile.winsorise().doubleValue())));
    }
    if (!profile.note().isEmpty() && !Profile.shippedIds().contains(profile.id())) {
      items.add(Message.of("explain.profile-note", Value.text(profile.note())));
    }
    if (Profile.shippedIds().contains(profile.id())) {
      items.add(Explanation.item("meaning", "profile." + profile.id()));
    }
    boolean fixed = profile.normalise() == null || profile.normalise().equals("goalposts");
    items.add(Explanation.item("reading", fixed ? "profile.reading" : "profile.reading-sample"));
    Value version = Value.text(Integer.toString(profile.version()));
    return Explanation.page(
        profile.id(), Value.nested(Message.of("explain.profile", version)), items);
  }

  /** Each pillar, then what it is made of; weights are shares of the whole index. */
  private void parts(List<Message> items, List<Profile.Part> level, double share, String in) {
    double total = level.stream().mapToDouble(part -> part.weight().doubleValue()).sum();
    for (Profile.Part part : level) {
      double weight = share * part.weight().doubleValue() / total;
      if (part instanceof Profile.Pillar pillar) {
        String path = in.isEmpty() ? pillar.id() : in + " / " + pillar.id();
        String name = pillar.title().isEmpty() ? path : path + " (" + pillar.title() + ")";
        items.add(
            Message.of(
                "explain.pillar",
                Value.text(name),
                made(pillar.aggregate()),
                new Value.Percent(weight, 0)));
        parts(items, pillar.parts(), weight, path);
      } else {
        items.add(component((Profile.Component) part, weight, in));
      }
    }
  }

  private static Value made(String aggregate) {
    return Value.nested(Message.of("aggregate." + (aggregate == null ? "arithmetic" : aggregate)));
  }

  private Message component(Profile.Component component, double weight, String in) {
    Selector selector = Selector.parse(component.indicator());
    Value name = Value.text((in.isEmpty() ? "" : in + " / ") + component.indicator());
    Value percent = new Value.Percent(weight, 0);
    if (component.at0() == null) {
      String way = component.up() ? "up" : "down";
      return Message.of("explain.component-" + way, name, percent);
    }
    Value at50 =
        component.at50() == null
            ? Value.text("")
            : Value.nested(Message.of("explain.at50", goalpost(component.at50(), selector)));
    return Message.of(
        "explain.component",
        name,
        goalpost(component.at0(), selector),
        at50,
        goalpost(component.at100(), selector),
        percent);
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
