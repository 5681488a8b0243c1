package vitrine.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vitrine.change.Doubt.Reason;
import vitrine.model.Folding;
import vitrine.model.Premises;

/**
 * Finds which premises of two surveys are the same. What nothing tells apart stays unmatched, and
 * every match that is not certain is told.
 */
final class Matcher {
  /** Two premises that are one. */
  record Match(Premises before, Premises after) {}

  private final Set<Premises> before;
  private final Set<Premises> after;
  private final List<Match> matches = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Matcher(List<Premises> before, List<Premises> after, Matching way) {
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
    if (way.byId()) {
      byId();
    }
    if (way.byAddress()) {
      byAddress();
    }
  }

  List<Match> matches() {
    return matches;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** Those of the earlier survey that none of the later one is. */
  Collection<Premises> onlyBefore() {
    return before;
  }

  /** Those of the later survey that none of the earlier one is. */
  Collection<Premises> onlyAfter() {
    return after;
  }

  private void byId() {
    Map<String, List<Premises>> earlier = grouped(before, Premises::id);
    Map<String, List<Premises>> later = grouped(after, Premises::id);
    for (String id : keys(earlier, later)) {
      List<Premises> was = earlier.getOrDefault(id, List.of());
      List<Premises> is = later.getOrDefault(id, List.of());
      if (was.size() > 1 || is.size() > 1) {
        doubts.add(new Doubt(Reason.ID_REPEATED, !was.isEmpty() && !is.isEmpty(), was, is));
        before.removeAll(was.subList(Math.min(1, was.size()), was.size()));
        after.removeAll(is.subList(Math.min(1, is.size()), is.size()));
      }
      if (!was.isEmpty() && !is.isEmpty()) {
        match(was.get(0), is.get(0));
      }
    }
  }

  private void byAddress() {
    Map<String, List<Premises>> earlier =
        grouped(before, premises -> AddressKey.exact(premises.address()));
    Map<String, List<Premises>> later =
        grouped(after, premises -> AddressKey.exact(premises.address()));
    Set<Premises> settled = new LinkedHashSet<>();
    for (String key : keys(earlier, later)) {
      List<Premises> was = earlier.getOrDefault(key, List.of());
      List<Premises> is = later.getOrDefault(key, List.of());
      if (!was.isEmpty() && !is.isEmpty()) {
        settled.addAll(was);
        settled.addAll(is);
        atOneAddress(was, is);
      }
    }
    alike(settled);
  }

  private void atOneAddress(List<Premises> was, List<Premises> is) {
    if (was.size() == 1 && is.size() == 1) {
      match(was.get(0), is.get(0));
      return;
    }
    List<Premises> leftBefore = new ArrayList<>(was);
    List<Premises> leftAfter = new ArrayList<>(is);
    Map<String, List<Premises>> named = grouped(was, Matcher::name);
    Map<String, List<Premises>> renamed = grouped(is, Matcher::name);
    for (String name : keys(named, renamed)) {
      List<Premises> one = named.getOrDefault(name, List.of());
      List<Premises> other = renamed.getOrDefault(name, List.of());
      if (one.size() == 1 && other.size() == 1) {
        doubtful(Reason.NAME_AT_ADDRESS, one.get(0), other.get(0));
        leftBefore.removeAll(one);
        leftAfter.removeAll(other);
      }
    }
    if (leftBefore.size() == 1 && leftAfter.size() == 1) {
      doubtful(Reason.LAST_AT_ADDRESS, leftBefore.get(0), leftAfter.get(0));
    } else if (!leftBefore.isEmpty() && !leftAfter.isEmpty()) {
      doubts.add(new Doubt(Reason.ADDRESS_SHARED, false, leftBefore, leftAfter));
    }
  }

  /** Addresses that are the same only with short words written out. */
  private void alike(Set<Premises> settled) {
    Function<Premises, String> loose =
        premises -> settled.contains(premises) ? null : AddressKey.loose(premises.address());
    Map<String, List<Premises>> earlier = grouped(before, loose);
    Map<String, List<Premises>> later = grouped(after, loose);
    for (String key : keys(earlier, later)) {
      List<Premises> was = earlier.getOrDefault(key, List.of());
      List<Premises> is = later.getOrDefault(key, List.of());
      if (was.size() == 1 && is.size() == 1) {
        doubtful(Reason.ADDRESS_ALIKE, was.get(0), is.get(0));
      } else if (!was.isEmpty() && !is.isEmpty()) {
        doubts.add(new Doubt(Reason.ADDRESS_ALIKE, false, was, is));
      }
    }
  }

  private static String name(Premises premises) {
    return premises.name() == null ? null : Folding.words(premises.name());
  }

  private void doubtful(Reason reason, Premises was, Premises is) {
    doubts.add(new Doubt(reason, true, List.of(was), List.of(is)));
    match(was, is);
  }

  private void match(Premises was, Premises is) {
    matches.add(new Match(was, is));
    before.remove(was);
    after.remove(is);
  }

  private static Set<String> keys(
      Map<String, List<Premises>> earlier, Map<String, List<Premises>> later) {
    Set<String> keys = new TreeSet<>(earlier.keySet());
    keys.addAll(later.keySet());
    return keys;
  }

  private static Map<String, List<Premises>> grouped(
      Collection<Premises> premises, Function<Premises, String> key) {
    Map<String, List<Premises>> groups = new LinkedHashMap<>();
    for (Premises one : premises) {
      String name = key.apply(one);
      if (name != null && !name.isEmpty()) {
        groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(one);
      }
    }
    return groups;
  }
}
