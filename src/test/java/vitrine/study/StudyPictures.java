package vitrine.study;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.indicator.Subject;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.Reference;
import vitrine.report.Picture;
import vitrine.source.ReadOptions;
import vitrine.source.StudyFiles;
import vitrine.space.Nearness;
import vitrine.tally.OfferTally;

/** All pictures that can be made of the towns of a study, for tests and to look at. */
public final class StudyPictures {
  private final LoadedStudy study;
  private final Subjects subjects;

  /** Reads a study folder. */
  public StudyPictures(Path folder) {
    Choices choices = new Choices(List.of(), List.of(), List.of(), null, null, null);
    StudyRequest request =
        new StudyRequest(
            List.of(new StudyFiles.Named(".", null)),
            ReadOptions.DEFAULT,
            choices,
            Where.of(List.of()),
            null,
            Nearness.USUAL,
            true,
            null,
            folder,
            InputStream.nullInputStream());
    this.study = LoadedStudy.load(request, List.of("continuity"));
    this.subjects = new Subjects(study);
  }

  List<Town> towns() {
    return study.towns();
  }

  /** A town at its latest survey with an inventory; null where it has none. */
  Subject latest(Town town) {
    return subjects.everySurvey(town).stream()
        .filter(subject -> subject.premises() != null)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static Zone zone(Subject subject) {
    return subject.zone(Zone.CENTRE) == null ? Zone.ALL : Zone.CENTRE;
  }

  Walk walk(Subject subject) {
    return Walk.of(subject, zone(subject), Ages.until(subject.survey(), Period.NONE));
  }

  /** The pictures of a town, whatever its data allows. */
  public List<Picture> of(Town town) {
    Subject subject = latest(town);
    List<Picture> pictures = new ArrayList<>();
    if (subject != null) {
      Zone zone = zone(subject);
      StreetPicture.longest(List.of(walk(subject)), "street").ifPresent(pictures::add);
      MapPicture.of(subject, Zone.ALL, "map").ifPresent(pictures::add);
      for (Reference.Durations scheme : study.references().measured(Reference.Durations.class)) {
        DurationPicture.of(subject, zone, scheme, "durations").ifPresent(pictures::add);
      }
      mix(town, subject, zone).ifPresent(pictures::add);
    }
    surveys(List.of(town)).ifPresent(pictures::add);
    return pictures;
  }

  private Optional<Picture> mix(Town town, Subject subject, Zone zone) {
    List<OfferTally> group =
        towns().stream()
            .map(this::latest)
            .filter(one -> one != null && one.zone(zone) != null)
            .map(one -> one.zone(zone).offer())
            .toList();
    ActivityFamilies families = ActivityFamilies.shipped();
    return MixPicture.of(
        town, subject.zone(zone).offer(), MixPicture.Group.of(group, families), families, "mix");
  }

  /** The surveys of towns together. */
  public Optional<Picture> surveys(List<Town> towns) {
    Reference.Rate rate = study.references().rate(Period.NONE);
    return SurveysPicture.of(
        towns.stream().map(subjects::everySurvey).toList(), Zone.CENTRE, rate, "surveys");
  }

  /** The strip of the street with the longest vacant run of all towns. */
  public Optional<Picture> street() {
    return StreetPicture.longest(
        towns().stream().map(this::latest).filter(one -> one != null).map(this::walk).toList(),
        "street");
  }

  /** All pictures: those of each town, then those of all together. */
  public List<Picture> all() {
    List<Picture> all = new ArrayList<>();
    towns().forEach(town -> all.addAll(of(town)));
    if (towns().size() > 1) {
      surveys(towns()).ifPresent(all::add);
      street().ifPresent(all::add);
    }
    return all;
  }
}
