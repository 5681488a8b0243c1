package vitrine.study;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.change.Matching;
import vitrine.change.Spells;
import vitrine.change.SurveyPair;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Detail;
import vitrine.indicator.Subject;
import vitrine.model.Period;
import vitrine.model.Precedence;
import vitrine.model.Premises;
import vitrine.model.PublishedRate;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.source.StudyData;
import vitrine.space.Nearness;
import vitrine.tally.TownTally;

/** What is known of a town at each survey, and at the surveys that a comparison takes. */
final class Subjects {
  private final StudyData data;
  private final boolean agesToldTo;
  private final Period told;
  private final PremisesLists lists;
  private final Nearness nearness;
  private final Period from;
  private final Matching way;

  /** Surveys are compared with the one before, and premises followed by their ids. */
  Subjects(LoadedStudy study) {
    this(study, null, Matching.ID);
  }

  /**
   * What is known where surveys are compared as told.
   *
   * @param from the survey with which later ones are compared; null for the one before each
   * @param way how premises are followed
   */
  Subjects(LoadedStudy study, Period from, Matching way) {
    this.from = from;
    this.way = way;
    this.data = study.data();
    this.lists = study.lists();
    this.nearness = study.request().nearness();
    this.told = study.request().survey();
    this.agesToldTo = study.request().reading().asOf().isKnown();
  }

  /** A town at every survey of any of its tables, in order. */
  List<Subject> everySurvey(Town town) {
    return everySurvey(town, survey -> detail(town, survey, of(data.premises(), town).get(survey)));
  }

  /** The same without its premises one by one: what takes little room. */
  List<Subject> counted(Town town) {
    return everySurvey(town, survey -> Detail.NONE);
  }

  private List<Subject> everySurvey(Town town, Function<Period, Detail> detail) {
    TreeSet<Period> surveys = new TreeSet<>();
    surveys.addAll(of(data.premises(), town).keySet());
    surveys.addAll(of(data.rates(), town).keySet());
    surveys.addAll(of(data.turnover(), town).keySet());
    return surveys.stream().map(survey -> at(town, survey, detail.apply(survey))).toList();
  }

  /** All that any table has of a town at a survey. */
  private Subject at(Town town, Period survey, Detail detail) {
    return subject(
        town,
        survey,
        of(data.premises(), town).get(survey),
        of(data.rates(), town).getOrDefault(survey, Map.of()),
        of(data.turnover(), town).get(survey),
        detail);
  }

  /** Whether any town has anything at that survey. */
  private boolean knows(Period survey) {
    return data.towns().stream()
        .anyMatch(
            town ->
                of(data.premises(), town).containsKey(survey)
                    || of(data.rates(), town).containsKey(survey)
                    || of(data.turnover(), town).containsKey(survey));
  }

  /** Towns as a comparison takes them; a survey that no table has is wrong usage. */
  List<TakenTown> taken(List<Town> towns) {
    requireSurvey();
    return towns.stream().map(this::taken).toList();
  }

  /** Refuses a survey that was asked for and that no table has. */
  void requireSurvey() {
    if (told != null && !knows(told)) {
      throw Refusal.usage("usage.survey-unknown", told.text());
    }
  }

  /** A town as a comparison takes it: of each table the survey told, or the latest. */
  private TakenTown taken(Town town) {
    Period counted = survey(of(data.premises(), town), told);
    Period published = survey(of(data.rates(), town), told);
    Period traded = survey(of(data.turnover(), town), told);
    TownTally premises = counted == null ? null : of(data.premises(), town).get(counted);
    Map<Zone, Period> dates = new EnumMap<>(Zone.class);
    Map<Zone, PublishedRate> rates = new EnumMap<>(Zone.class);
    for (Zone zone : Zone.values()) {
      boolean inventory = premises != null && premises.zone(zone) != null;
      if (inventory) {
        dates.put(zone, counted);
      }
      PublishedRate rate =
          published == null ? null : of(data.rates(), town).get(published).get(zone);
      if (rate != null && (!inventory || Precedence.publishedBeats(published, counted))) {
        rates.put(zone, rate);
        dates.put(zone, published);
      }
    }
    Period of = counted != null ? counted : published != null ? published : Period.NONE;
    TurnoverRecord turnover = traded == null ? null : of(data.turnover(), town).get(traded);
    return new TakenTown(
        town,
        subject(town, of, premises, rates, null, detail(town, of, premises)),
        dates,
        subject(
            town, traded == null ? Period.NONE : traded, null, Map.of(), turnover, Detail.NONE));
  }

  private Subject subject(
      Town town,
      Period survey,
      TownTally premises,
      Map<Zone, PublishedRate> rates,
      TurnoverRecord turnover,
      Detail detail) {
    return new Subject(
        town,
        survey,
        premises,
        rates,
        turnover,
        turnover == null ? null : nearest(of(data.premises(), town), survey),
        data.facts().getOrDefault(town, TownFacts.NONE),
        data.assumedTowns().contains(town),
        agesToldTo,
        detail);
  }

  /** The premises one by one and the survey before, where anything may hang on them. */
  private Detail detail(Town town, Period survey, TownTally premises) {
    if (!lists.isRead()) {
      return Detail.NONE;
    }
    Period earlier = earlier(town, survey, premises != null);
    Subject before = earlier == null ? null : at(town, earlier, Detail.NONE);
    SurveyPair.Survey own = listed(town, survey);
    boolean paired = premises != null && before != null && before.premises() != null;
    SurveyPair pair = paired ? new SurveyPair(listed(town, earlier), own, way) : null;
    Spells spells = premises == null ? null : spells(town, survey);
    return new Detail(own.premises(), before, pair, spells, nearness);
  }

  /**
   * The survey with which one is compared: the one told, else the latest before it of its own kind,
   * else of the other kind; null where there is none.
   */
  private Period earlier(Town town, Period survey, boolean inventory) {
    SortedMap<Period, ?> counted = of(data.premises(), town).headMap(survey);
    SortedMap<Period, ?> published = of(data.rates(), town).headMap(survey);
    if (from != null) {
      return counted.containsKey(from) || published.containsKey(from) ? from : null;
    }
    return Stream.of(inventory ? counted : published, inventory ? published : counted)
        .filter(surveys -> !surveys.isEmpty())
        .map(SortedMap::lastKey)
        .findFirst()
        .orElse(null);
  }

  private SurveyPair.Survey listed(Town town, Period survey) {
    List<Premises> list = lists.of(town).getOrDefault(survey, List.of());
    return new SurveyPair.Survey(survey, list, lists.isExhaustive(town, survey));
  }

  private Spells spells(Town town, Period until) {
    return Spells.of(
        lists.of(town).keySet().stream()
            .filter(survey -> survey.compareTo(until) <= 0)
            .map(survey -> listed(town, survey))
            .toList());
  }

  /** The inventory nearest to a date, of two as near the earlier; without a date the latest. */
  private static Subject.Stock nearest(SortedMap<Period, TownTally> surveys, Period to) {
    if (surveys.isEmpty()) {
      return null;
    }
    Period nearest = surveys.lastKey();
    if (to.isKnown()) {
      nearest =
          surveys.keySet().stream()
              .min(
                  Comparator.comparing((Period one) -> one.daysFrom(to))
                      .thenComparing(Comparator.naturalOrder()))
              .orElseThrow();
    }
    return new Subject.Stock(nearest, surveys.get(nearest));
  }

  private static <T> SortedMap<Period, T> of(
      SortedMap<Town, SortedMap<Period, T>> table, Town town) {
    SortedMap<Period, T> surveys = table.get(town);
    return surveys == null ? Collections.emptySortedMap() : surveys;
  }

  private static <T> Period survey(SortedMap<Period, T> surveys, Period told) {
    if (told != null) {
      return surveys.containsKey(told) ? told : null;
    }
    return surveys.isEmpty() ? null : surveys.lastKey();
  }
}
