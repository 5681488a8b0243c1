package vitrine.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vitrine.indicator.CommonVacancies;
import vitrine.indicator.CommonVacancy;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.ranking.DrawRoom;
import vitrine.ranking.DrawnAs;
import vitrine.ranking.DrawnOrder;
import vitrine.ranking.DrawnPlace;
import vitrine.ranking.DrawnTown;
import vitrine.ranking.Draws;
import vitrine.ranking.IndexFormula;
import vitrine.ranking.MethodDraws;
import vitrine.stats.RatePosterior;

/** Draws towns that were compared with each other, so as to tell how sure their order is. */
final class RankDraws {
  private final RankRequest request;
  private final RankValues values;
  private final IndexFormula formula;
  private final RankedBy by;
  private final Town against;
  private final DrawRoom room = SpoolFile.room();

  /**
   * A way of drawing.
   *
   * @param against the town that the others are compared with; null for none
   */
  RankDraws(
      RankRequest request, RankValues values, IndexFormula formula, RankedBy by, Town against) {
    this.against = against;
    this.request = request;
    this.values = values;
    this.formula = formula;
    this.by = by;
  }

  /** What they say of towns, ranked ones first and in their order. */
  GroupDraws of(List<RankedTown> towns, CommonVacancies common) {
    boolean byIndex = by.selector().isIndex();
    if (request.draws() == 0) {
      return GroupDraws.none(Note.NO_DRAWS);
    }
    Map<Town, MethodDraws.Ranks> method = byIndex ? method(towns) : Map.of();
    DrawnOrder order =
        byIndex ? DrawnOrder.of(formula) : DrawnOrder.of(by.selector(), by.descending());
    if (!order.isDrawn() || byIndex && !formula.canBeDrawn()) {
      Map<Town, TownDraws> drawn = new HashMap<>();
      method.forEach((town, ranks) -> drawn.put(town, TownDraws.ofMethod(ranks)));
      return new GroupDraws(Note.NOT_DRAWN, List.of(), List.of(), false, 0, 0, 0, drawn);
    }
    return new Group(towns, order, common).drawn(method);
  }

  private Map<Town, MethodDraws.Ranks> method(List<RankedTown> towns) {
    List<RankedTown> ranked = towns.stream().filter(town -> town.rank() != null).toList();
    Map<Town, MethodDraws.Ranks> method = new HashMap<>();
    if (formula.selectors().size() < 2 || ranked.isEmpty()) {
      return method;
    }
    List<Function<Selector, Double>> known = new ArrayList<>();
    ranked.forEach(town -> known.add(selector -> values.comparable(town, selector)));
    List<MethodDraws.Ranks> ranks =
        MethodDraws.of(formula, known, request.draws(), request.seed(), room);
    for (int i = 0; i < ranked.size(); i++) {
      method.put(ranked.get(i).town(), ranks.get(i));
    }
    return method;
  }

  /** The towns of one comparison. */
  private final class Group {
    private final List<RankedTown> towns;
    private final DrawnOrder order;
    private final Map<Zone, RatePosterior> common = new EnumMap<>(Zone.class);
    private int counted;

    Group(List<RankedTown> towns, DrawnOrder order, CommonVacancies vacancies) {
      this.towns = towns;
      this.order = order;
      for (Zone zone : zones(order)) {
        CommonVacancy vacancy = vacancies.of(zone);
        vacancy.posterior().ifPresent(posterior -> common.put(zone, posterior));
        counted = Math.max(counted, vacancy.towns());
      }
    }

    private Set<Zone> zones(DrawnOrder of) {
      Set<Zone> zones = new LinkedHashSet<>();
      of.selectors().stream()
          .filter(selector -> DrawnAs.of(selector) != DrawnAs.EXACT)
          .forEach(selector -> zones.add(selector.zone()));
      return zones;
    }

    GroupDraws drawn(Map<Town, MethodDraws.Ranks> method) {
      List<RankedTown> ranked = towns.stream().filter(town -> town.rank() != null).toList();
      List<DrawnTown> seen = towns.stream().map(this::seen).toList();
      boolean[] hollow = new boolean[ranked.size()];
      for (int i = 0; i < hollow.length; i++) {
        hollow[i] = isHollow(ranked.get(i));
      }
      boolean valued =
          by.selector().isIndex() && ranked.stream().anyMatch(town -> town.index().isComplete());
      Draws draws =
          new Draws(request.draws(), request.seed(), request.study().reading().workers(), room);
      try (Draws.Drawn drawn = draws.draw(seen, common, order, valued)) {
        return told(ranked, hollow, drawn, valued, method);
      }
    }

    /** What the draws say of each town, and of all together. */
    private GroupDraws told(
        List<RankedTown> ranked,
        boolean[] hollow,
        Draws.Drawn drawn,
        boolean valued,
        Map<Town, MethodDraws.Ranks> method) {
      List<DrawnPlace> places = drawn.places(hollow);
      Map<Town, TownDraws> told = new LinkedHashMap<>();
      int peer = peer(ranked);
      int[] peerRanks = peer < 0 ? null : drawn.ranks(peer);
      double error = 0;
      int groups = 0;
      for (int i = 0; i < hollow.length; i++) {
        RankedTown town = ranked.get(i);
        boolean whole = valued && !hollow[i] && town.index().isComplete();
        DrawnPlace place = places.get(i);
        boolean compared = peer >= 0 && peer != i && !hollow[i] && !hollow[peer];
        int[] own = compared ? drawn.ranks(i) : null;
        told.put(
            town.town(),
            new TownDraws(
                place,
                whole ? drawn.values(i) : null,
                method.get(town.town()),
                compared ? (Double) Draws.Drawn.better(own, peerRanks) : null,
                compared ? (Double) Draws.Drawn.better(peerRanks, own) : null));
        if (place != null) {
          groups = Math.max(groups, place.tieGroup());
          error = Math.max(error, error(place.topQuarter()));
          error = Math.max(error, error(place.bottomQuarter()));
        }
      }
      boolean ownCounts = !common.keySet().containsAll(zones(order));
      return new GroupDraws(
          null, selectors(false), selectors(true), ownCounts, counted, error, groups, told);
    }

    /** What the order hangs on: what is exact, or what is drawn. */
    private List<Selector> selectors(boolean exact) {
      return order.selectors().stream()
          .filter(one -> DrawnAs.of(one) == DrawnAs.EXACT == exact)
          .toList();
    }

    private int peer(List<RankedTown> ranked) {
      for (int i = 0; i < ranked.size(); i++) {
        if (ranked.get(i).town().equals(against)) {
          return i;
        }
      }
      return -1;
    }

    private double error(double probability) {
      return StrictMath.sqrt(probability * (1 - probability) / request.draws());
    }

    /** Whether a figure that should be drawn stands fixed, for want of counts. */
    private boolean isHollow(RankedTown town) {
      return order.selectors().stream()
          .anyMatch(
              selector ->
                  DrawnAs.of(selector) != DrawnAs.EXACT
                      && values.comparable(town, selector) != null
                      && DrawnVacancy.of(town.taken().vacancy(), selector.zone()) == null);
    }

    private DrawnTown seen(RankedTown town) {
      Map<Zone, DrawnVacancy> counts = new EnumMap<>(Zone.class);
      for (Zone zone : zones(order)) {
        DrawnVacancy vacancy = DrawnVacancy.of(town.taken().vacancy(), zone);
        if (vacancy != null) {
          counts.put(zone, vacancy);
        }
      }
      Map<Selector, Double> known = new HashMap<>();
      order.selectors().forEach(one -> known.put(one, values.comparable(town, one)));
      return new DrawnTown(town.town().key(), town.rank() != null, counts, known);
    }
  }
}
