package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.indicator.Subject;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/**
 * The page of {@code change}: what the surveys are of before what they say; then the change of the
 * premises seen twice, what became of them, where, and what two surveys cannot tell.
 */
final class ChangePage {
  /** More comparisons than this are a table; who wants one of them in full names the town. */
  private static final int IN_FULL = 3;

  private final Compared compared;
  private final List<TownMove> moves;
  private final Dataset towns;
  private final Zone zone;

  ChangePage(Compared compared, Dataset towns) {
    this.compared = compared;
    this.moves = compared.moves();
    this.towns = towns;
    this.zone = compared.zone();
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("change.title", Value.count(moves.size()))));
    boolean inFull = moves.size() <= IN_FULL;
    if (!inFull) {
      sections.addAll(inShort());
    }
    if (inFull) {
      ChangeAccount account = new ChangeAccount(compared);
      moves.forEach(move -> sections.addAll(account.sections(move, zone)));
    }
    pictures().ifPresent(picture -> sections.add(Section.Figure.alone(picture)));
    sections.add(new Section.Listing(Message.of("change.limits"), limits(inFull)));
    sections.add(PageParts.inputs(compared.study()));
    return sections;
  }

  /** What moved in many towns: how many rose and fell, and a table of all. */
  List<Section> inShort() {
    return List.of(new Section.Paragraph(together()), townTable());
  }

  /** The rates of every town over all its surveys. */
  Optional<Picture> pictures() {
    Map<Town, List<Subject>> surveys = new LinkedHashMap<>();
    compared
        .surveys()
        .forEach(one -> surveys.computeIfAbsent(one.town(), unused -> new ArrayList<>()).add(one));
    return SurveysPicture.of(List.copyOf(surveys.values()), zone, null, "surveys");
  }

  private Value zoneName() {
    return Value.nested(Message.of("change.zone." + zone.id()));
  }

  private List<Message> together() {
    ChangeCount count = ChangeCount.of(towns, zone);
    long missing = moves.size() - count.all();
    List<Message> sentences = new ArrayList<>();
    if (missing > 0) {
      sentences.add(Message.of("change.together.missing", Value.count(missing), zoneName()));
    }
    sentences.addAll(told(count));
    return sentences;
  }

  private List<Message> told(ChangeCount count) {
    return List.of(
        Message.of(
            "change.together",
            Value.count(count.all()),
            zoneName(),
            Value.count(count.rose()),
            Value.count(count.fell()),
            Value.count(count.equal())),
        Message.of(
            "change.together.told",
            Value.count(count.toldRose()),
            Value.count(count.toldFell()),
            Value.count(count.all() - count.toldRose() - count.toldFell())));
  }

  private Section townTable() {
    return new Section.Table(
        towns,
        List.of(
            TableColumn.of("column.town", Presentation.NAME, "town"),
            TableColumn.of("column.from", Presentation.TEXT, "survey_from"),
            TableColumn.of("column.to", Presentation.TEXT, "survey"),
            TableColumn.of("column.rate-before", Presentation.PERCENT, "rate_from"),
            TableColumn.of("column.rate-after", Presentation.PERCENT, "rate"),
            TableColumn.of(
                "column.change",
                Presentation.CHANGE,
                "change",
                "change_low",
                "change_high",
                "verdict"),
            TableColumn.wide("column.both", Presentation.COUNT, "premises_both"),
            TableColumn.wide("column.n", Presentation.COUNT, "n")),
        "");
  }

  private static boolean isFollowed(TownMove move) {
    return move.pair() != null && move.pair().common() > 0;
  }

  /** What two surveys cannot tell. */
  private List<Message> limits(boolean inFull) {
    List<Message> limits = new ArrayList<>();
    if (moves.stream().anyMatch(ChangePage::isFollowed)) {
      limits.add(Message.of("change.limit.between"));
    }
    if (moves.stream().anyMatch(move -> move.from().isYearOnly() || move.to().isYearOnly())) {
      limits.add(Message.of("change.limit.dates"));
    }
    if (!moves.stream().allMatch(ChangePage::isFollowed)) {
      limits.add(Message.of("change.limit.unpaired"));
    }
    limits.add(Message.of("change.limit.cause"));
    if (!inFull) {
      limits.add(Message.of("change.limit.marks"));
    }
    limits.add(Message.of("change.limit.tables"));
    return limits;
  }
}
