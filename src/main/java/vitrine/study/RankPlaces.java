package vitrine.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.change.Matching;
import vitrine.indicator.Subject;
import vitrine.model.Ages;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Section;
import vitrine.report.Value;

/**
 * What the page of a rank shows of places and of time, where premises were read one by one: the
 * longest vacant runs and the street of the longest, maps of a few towns, and what moved.
 */
final class RankPlaces {
  /** More runs than this are a list, not a message. */
  private static final int MOST_RUNS = 10;

  /** More maps than this are not looked at side by side. */
  private static final int MOST_MAPS = 3;

  private final Ranked ranked;
  private final List<RankedTown> towns;

  RankPlaces(Ranked ranked) {
    this.ranked = ranked;
    this.towns = ranked.eachShown();
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    if (!ranked.study().request().pictured()) {
      return sections;
    }
    if (!ranked.study().lists().isRead()) {
      sections.add(new Section.Heading(Message.of("page.streets")));
      sections.add(new Section.Paragraph(List.of(Message.of("page.too-many"))));
      return sections;
    }
    addStreets(sections);
    addChange(sections);
    return sections;
  }

  private void addStreets(List<Section> sections) {
    List<Walk> walks = new ArrayList<>();
    towns.forEach(town -> walk(town.taken().vacancy()).ifPresent(walks::add));
    Dataset gaps = StreetTables.longest(walks, MOST_RUNS);
    List<Picture> pictures = new ArrayList<>();
    StreetPicture.longest(walks, "street").ifPresent(pictures::add);
    pictures.addAll(maps());
    boolean none = gaps.rows().isEmpty() && pictures.isEmpty();
    if (none) {
      return;
    }
    sections.add(new Section.Heading(Message.of("page.streets")));
    if (!gaps.rows().isEmpty()) {
      sections.add(
          new Section.Paragraph(
              List.of(Message.of("page.streets.runs", Value.count(gaps.rows().size())))));
      sections.add(new Section.Table(gaps, StreetPage.gapColumnsOfTowns(), ""));
    }
    pictures.forEach(picture -> sections.add(Section.Figure.alone(picture)));
  }

  private Optional<Walk> walk(Subject subject) {
    if (subject.detail().premises().isEmpty()) {
      return Optional.empty();
    }
    LocalDate until = Ages.until(subject.survey(), ranked.study().request().reading().asOf());
    Zone zone = subject.zone(Zone.CENTRE) == null ? Zone.ALL : Zone.CENTRE;
    return Optional.of(Walk.of(subject, zone, until));
  }

  /** The maps of the towns whose premises have coordinates; none where those are many. */
  private List<Picture> maps() {
    List<Picture> maps = new ArrayList<>();
    for (RankedTown town : towns) {
      String name = maps.isEmpty() ? "map" : "map-" + (maps.size() + 1);
      MapPicture.of(town.taken().vacancy(), Zone.ALL, name).ifPresent(maps::add);
      if (maps.size() > MOST_MAPS) {
        return List.of();
      }
    }
    return maps;
  }

  private void addChange(List<Section> sections) {
    ChangeRequest request =
        new ChangeRequest(
            ranked.study().request(),
            null,
            ranked.study().request().survey(),
            false,
            Matching.ID,
            List.of(),
            ChangeTable.TOWNS);
    LoadedStudy study = ranked.study().of(towns.stream().map(RankedTown::town).sorted().toList());
    Compared compared = new ChangeStudy(request).compared(study, false);
    if (compared.moves().isEmpty()) {
      return;
    }
    ChangePage page = new ChangePage(compared, new ChangeTables(compared).table(ChangeTable.TOWNS));
    sections.add(new Section.Heading(Message.of("page.change")));
    sections.addAll(page.inShort());
    page.pictures().ifPresent(picture -> sections.add(Section.Figure.alone(picture)));
  }
}
