package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.indicator.Subject;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.Picture;
import vitrine.report.Section;
import vitrine.street.Street;
import vitrine.tally.OfferTally;
import vitrine.tally.ZoneTally;

/**
 * The pictures of a dossier; one that has nothing to show is left out. Of several towns those of
 * the second end in {@code -2}.
 */
final class DiagnosePictures {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnosePictures(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  /** Vacancy by zone. */
  List<Section> zones() {
    List<RankedTown> towns = dossiers.stream().map(Dossier::ranked).toList();
    return figures(ZonesPicture.of(towns, group.study().references(), "zones"));
  }

  /** The street of the longest run, that with the most vacant premises, and the map. */
  List<Section> streets() {
    List<Picture> pictures = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      if (dossier.walk() != null) {
        pictures.addAll(streets(dossier));
      }
    }
    dossiers.forEach(
        dossier ->
            MapPicture.of(dossier.subject(), Zone.ALL, name("map", dossier))
                .ifPresent(pictures::add));
    return figures(pictures.toArray(Picture[]::new));
  }

  private List<Picture> streets(Dossier dossier) {
    List<Picture> pictures = new ArrayList<>();
    Walk walk = dossier.walk();
    Optional<Picture> longest = StreetPicture.longest(List.of(walk), name("street", dossier));
    longest.ifPresent(pictures::add);
    String shown = longest.isEmpty() ? "" : walk.gaps().get(0).run().of().street();
    Street most = walk.streets().isEmpty() ? null : walk.streets().get(0);
    if (most != null && !most.name().equals(shown)) {
      StreetPicture.of(walk, most, name("street-most-vacant", dossier)).ifPresent(pictures::add);
    }
    return pictures;
  }

  /** How long premises have been vacant. */
  List<Section> durations() {
    List<Picture> pictures = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      dossier.durations().stream()
          .map(Dossier.OfDuration::scheme)
          .findFirst()
          .flatMap(scheme -> durations(dossier, scheme))
          .ifPresent(pictures::add);
    }
    return figures(pictures.toArray(Picture[]::new));
  }

  private Optional<Picture> durations(Dossier dossier, Reference.Durations scheme) {
    return DurationPicture.of(
        dossier.subject(), dossier.zone(), scheme, name("durations", dossier));
  }

  /** The families of trades beside those of the group. */
  List<Section> offer() {
    List<Picture> pictures = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Zone zone = dossier.tradeZone();
      OfferTally own = offer(dossier.subject(), zone);
      if (own != null) {
        MixPicture.of(
                dossier.town(),
                own,
                group.mix(zone),
                group.study().references().families(),
                name("mix", dossier))
            .ifPresent(pictures::add);
      }
    }
    return figures(pictures.toArray(Picture[]::new));
  }

  static OfferTally offer(Subject subject, Zone zone) {
    ZoneTally tally = subject.zone(zone);
    return tally == null ? null : tally.offer();
  }

  /** The split beside the references. */
  List<Section> split() {
    List<Reference.Split> splits = group.study().references().splits();
    List<TownSplit> towns = dossiers.stream().map(Dossier::ranked).map(TownSplit::of).toList();
    return figures(
        new SplitsPicture(splits).of(towns, "splits"),
        new TernaryPicture(splits).of(towns, "ternary"));
  }

  /** The rates at every survey. */
  List<Section> surveys() {
    List<List<Subject>> surveys = dossiers.stream().map(Dossier::surveys).toList();
    Zone zone = dossiers.get(0).zone();
    return zone == null
        ? List.of()
        : SurveysPicture.of(surveys, zone, null, "surveys").map(this::figures).orElse(List.of());
  }

  private List<Section> figures(Picture... pictures) {
    List<Section> figures = new ArrayList<>();
    for (Picture picture : pictures) {
      if (picture != null) {
        figures.add(Section.Figure.alone(picture));
      }
    }
    return figures;
  }

  private String name(String name, Dossier dossier) {
    int place = dossiers.indexOf(dossier);
    return place == 0 ? name : name + "-" + (place + 1);
  }
}
