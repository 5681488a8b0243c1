package vitrine.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.indicator.Assortment;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.LocationQuotient;
import vitrine.indicator.Subject;
import vitrine.indicator.Vacancy;
import vitrine.model.Ages;
import vitrine.model.Premises;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.street.Gap;
import vitrine.tally.ZoneTally;

/** Makes the dossier of a town of a group. */
final class DossierMaking {
  /** The longest vacant first, those without a date last; then along the streets. */
  private static final Comparator<Dossier.VacantPremises> LONGEST_FIRST =
      Comparator.comparing(
              (Dossier.VacantPremises one) ->
                  one.months().isPresent() ? one.months().getAsInt() : -1)
          .reversed()
          .thenComparing(one -> one.premises().address())
          .thenComparing(Dossier.VacantPremises::premises, Premises.ORDER);

  private final DiagnoseGroup group;
  private final ReferenceChoice references;

  DossierMaking(DiagnoseGroup group) {
    this.group = group;
    this.references = group.study().references();
  }

  Dossier of(RankedTown town) {
    Subject subject = town.taken().vacancy();
    Zone zone = zone(subject);
    Walk walk = walk(subject);
    return new Dossier(
        town,
        figures(town),
        zone,
        zones(town),
        walk,
        vacant(subject, walk),
        durations(town, zone),
        trades(subject),
        assortments(subject),
        split(town),
        move(town),
        surveys(town));
  }

  /** The centre where anything is known of it; the town as a whole never stands in silently. */
  private static Zone zone(Subject subject) {
    if (subject.vacancy(Zone.CENTRE) != null) {
      return Zone.CENTRE;
    }
    return subject.vacancy(Zone.ALL) != null ? Zone.ALL : null;
  }

  /** Those of the comparison, and those that take two surveys or many permutations. */
  private TownFigures figures(RankedTown town) {
    List<Figure> figures = new ArrayList<>(town.figures().all());
    TownMove move = move(town);
    boolean compared = move != null && move.to().equals(town.taken().vacancy().survey());
    if (compared) {
      figures.addAll(group.accounts().figures(move));
    }
    figures.addAll(
        group
            .study()
            .catalogue()
            .figures(
                town.taken().vacancy(),
                one ->
                    !DiagnoseGroup.isOfEveryTown(one)
                        && !(compared && one.family() == Family.CHANGE)));
    return new TownFigures(figures);
  }

  private List<Dossier.OfZone> zones(RankedTown town) {
    List<Dossier.OfZone> zones = new ArrayList<>();
    Subject subject = town.taken().vacancy();
    for (Zone zone : Zone.values()) {
      Vacancy vacancy = subject.vacancy(zone);
      if (vacancy != null) {
        ZoneTally tally = vacancy.published() ? null : subject.zone(zone);
        zones.add(
            new Dossier.OfZone(zone, town.taken().date(zone), vacancy, tally, grade(town, zone)));
      }
    }
    return zones;
  }

  private Integer grade(RankedTown town, Zone zone) {
    String scale = references.scales().get(0).id();
    Figure grade = town.figure("vacancy_class", zone, scale);
    return grade == null || grade.value() == null ? null : (Integer) grade.value().intValue();
  }

  private Walk walk(Subject subject) {
    if (subject.zone(Zone.ALL) == null) {
      return null;
    }
    Walk walk = Walk.of(subject, Zone.ALL, until(subject));
    return walk.streets().isEmpty() ? null : walk;
  }

  private LocalDate until(Subject subject) {
    return Ages.until(subject.survey(), group.study().request().reading().asOf());
  }

  private List<Dossier.VacantPremises> vacant(Subject subject, Walk walk) {
    Map<Long, Gap> gaps = new HashMap<>();
    if (walk != null) {
      walk.gaps().forEach(gap -> gap.run().members().forEach(one -> gaps.put(one.place(), gap)));
    }
    LocalDate until = until(subject);
    return subject.detail().premises().stream()
        .filter(Premises::isVacant)
        .map(one -> new Dossier.VacantPremises(one, months(one, until), gaps.get(one.place())))
        .sorted(LONGEST_FIRST)
        .toList();
  }

  private static OptionalInt months(Premises one, LocalDate until) {
    return until == null || !one.vacantSince().isKnown()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, Ages.months(one.vacantSince().last(), until)));
  }

  private List<Dossier.OfDuration> durations(RankedTown town, Zone zone) {
    List<Dossier.OfDuration> durations = new ArrayList<>();
    ZoneTally tally = zone == null ? null : town.taken().vacancy().zone(zone);
    if (tally == null || town.taken().vacancy().vacancy(zone).published()) {
      return durations;
    }
    for (Reference.Durations scheme : references.measured(Reference.Durations.class)) {
      for (int i = 0; i < scheme.classes().size(); i++) {
        int place = i;
        Reference.DurationClass step = scheme.classes().get(i);
        Figure share = town.figure("vacancy_duration_share_" + step.id(), zone, scheme.id());
        long premises = tally.ages().count(months -> scheme.classOf(months) == place);
        durations.add(new Dossier.OfDuration(scheme, step, premises, share));
      }
    }
    return durations;
  }

  private SortedMap<Zone, List<LocationQuotient.Part>> trades(Subject subject) {
    SortedMap<Zone, List<LocationQuotient.Part>> trades = new TreeMap<>();
    for (Zone zone : Zone.values()) {
      if (subject.zone(zone) != null) {
        trades.put(zone, group.trades(zone).of(subject));
      }
    }
    return trades;
  }

  private SortedMap<Zone, Assortment> assortments(Subject subject) {
    SortedMap<Zone, Assortment> assortments = new TreeMap<>();
    for (Zone zone : Zone.values()) {
      if (subject.zone(zone) != null) {
        assortments.put(zone, Assortment.of(subject.zone(zone), references.families()));
      }
    }
    return assortments;
  }

  private static ZoneSplit split(RankedTown town) {
    Subject traded = town.taken().turnover();
    return traded.turnover() == null ? null : traded.turnover().split();
  }

  private TownMove move(RankedTown town) {
    return group.changes().moves().stream()
        .filter(move -> move.town().equals(town.town()))
        .findFirst()
        .orElse(null);
  }

  private List<Subject> surveys(RankedTown town) {
    return group.changes().surveys().stream()
        .filter(survey -> survey.town().equals(town.town()))
        .toList();
  }
}
