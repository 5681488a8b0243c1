package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.indicator.Vacancy;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.ranking.DrawnPlace;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Value;
import vitrine.stats.Interval;
import vitrine.stats.Newcombe;
import vitrine.street.Gap;
import vitrine.street.Runs;
import vitrine.street.Street;

/** The sentences that a dossier begins with: who stops after them has understood. */
final class DiagnoseLead {
  private final DiagnoseGroup group;

  DiagnoseLead(DiagnoseGroup group) {
    this.group = group;
  }

  /** The message of one town. */
  List<Message> of(Dossier dossier) {
    List<Message> lead = new ArrayList<>();
    lead.add(vacancy(dossier));
    verdict(lead, dossier);
    position(lead, dossier);
    split(lead, dossier);
    streets(lead, dossier);
    durations(lead, dossier);
    return lead;
  }

  private static Message vacancy(Dossier dossier) {
    Vacancy vacancy = dossier.vacancy();
    Value name = DiagnoseWords.name(dossier);
    if (vacancy == null || !vacancy.hasRate()) {
      return Message.of("diagnose.lead.no-vacancy", name);
    }
    Value zone = Value.nested(Message.of("diagnose.in." + dossier.zone().id()));
    Value date = DiagnoseWords.date(dossier.survey());
    Value rate = Value.percent(vacancy.value());
    Interval interval = vacancy.interval();
    if (interval == null) {
      return Message.of("diagnose.lead.published", name, zone, date, rate);
    }
    return Message.of(
        "diagnose.lead.vacancy",
        name,
        zone,
        date,
        rate,
        Value.count(vacancy.vacant()),
        Value.count(vacancy.known()),
        Value.percent(interval.low()),
        Value.percent(interval.high()));
  }

  /** The verdict is of the centre; of a town as a whole there is none. */
  private void verdict(List<Message> lead, Dossier dossier) {
    RankedTown ranked = dossier.ranked();
    Message said = null;
    if (ranked.verdict() != null) {
      said =
          Message.of(
              "diagnose.lead." + ranked.verdict().id(),
              Value.nested(PageParts.rate(ranked.comparedWith())));
    } else if (dossier.isOfCentre()) {
      said = Message.of("diagnose.lead.no-verdict");
    } else if (dossier.zone() != null) {
      lead.add(Message.of("diagnose.lead.no-centre"));
    }
    if (said != null) {
      lead.add(withMedian(said));
    }
  }

  private Message withMedian(Message verdict) {
    DiagnoseGroup.Median median =
        group.median(new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE));
    Value said = Value.nested(verdict);
    Message whole =
        median == null
            ? verdict
            : Message.of(
                "diagnose.lead.with-median",
                said,
                Value.percent(median.value()),
                Value.count(median.towns()));
    return Message.of("sentence", Value.nested(whole));
  }

  private void position(List<Message> lead, Dossier dossier) {
    if (group.isAlone()) {
      lead.add(Message.of("diagnose.lead.alone"));
      return;
    }
    RankedTown ranked = dossier.ranked();
    if (ranked.rank() == null) {
      String why = ranked.unrankedBecause(group.ranked().by());
      lead.add(Message.of("diagnose.lead.unranked", Value.nested(Message.of("note." + why))));
      return;
    }
    Value by = Value.nested(by());
    Value rank = Value.count(ranked.rank());
    Value of = Value.count(rankedTowns());
    DrawnPlace place = ranked.draws().place();
    lead.add(
        place == null
            ? Message.of("diagnose.lead.rank-alone", by, rank, of)
            : Message.of(
                "diagnose.lead.rank",
                by,
                rank,
                of,
                Value.count(place.low()),
                Value.count(place.high()),
                Value.count(place.tieGroup()),
                Value.count(group.all().draws().groups())));
  }

  private long rankedTowns() {
    return group.all().towns().stream().filter(town -> town.rank() != null).count();
  }

  /** What towns are ranked by. */
  private Message by() {
    Selector by = group.ranked().by().selector();
    return by.isIndex()
        ? Message.of("diagnose.by.index", Value.text(group.ranked().profile().id()))
        : Message.of("diagnose.by.other", Value.text(by.toString()));
  }

  private void split(List<Message> lead, Dossier dossier) {
    ZoneSplit split = dossier.split();
    if (split == null) {
      return;
    }
    lead.add(
        Message.of(
            "diagnose.lead.split",
            DiagnoseWords.date(dossier.ranked().taken().turnover().survey()),
            Value.percent(dossier.value("turnover_share", Zone.CENTRE, "")),
            Value.percent(dossier.value("turnover_share", Zone.PERIPHERY, ""))));
    Message gaps = null;
    for (Reference.Split reference : group.study().references().splits()) {
      Message gap = gap(dossier, reference);
      gaps = gaps == null ? gap : Message.of("list.clauses", Value.nested(gaps), Value.nested(gap));
    }
    String key = split.amounts() ? "diagnose.lead.gaps-amount" : "diagnose.lead.gaps";
    lead.add(Message.of(key, Value.nested(gaps)));
  }

  private static Message gap(Dossier dossier, Reference.Split reference) {
    Value centre = new Value.Points(dossier.value("turnover_gap", Zone.CENTRE, reference.id()));
    Value periphery =
        new Value.Points(dossier.value("turnover_gap", Zone.PERIPHERY, reference.id()));
    Value which = SplitNames.inSentence(reference);
    Double amount = dossier.value("turnover_gap_amount", Zone.ALL, reference.id());
    return amount == null
        ? Message.of("diagnose.lead.gap", which, centre, periphery)
        : Message.of(
            "diagnose.lead.gap-amount",
            which,
            centre,
            periphery,
            DiagnoseWords.amount(amount, dossier.split().currency()));
  }

  /** The street with most vacant premises, and the longest run where it is a long one. */
  private static void streets(List<Message> lead, Dossier dossier) {
    Walk walk = dossier.walk();
    if (walk == null) {
      return;
    }
    Street most = walk.streets().get(0);
    if (most.count(Status.VACANT) == 0) {
      return;
    }
    Value street = Value.text(most.name());
    Value vacant = Value.count(most.count(Status.VACANT));
    Value of = Value.count(most.known());
    Gap longest = walk.gaps().isEmpty() ? null : walk.gaps().get(0);
    lead.add(
        longest == null || longest.run().length() < Runs.LONG
            ? Message.of("diagnose.lead.street", street, vacant, of)
            : Message.of(
                "diagnose.lead.street-run",
                street,
                vacant,
                of,
                Value.count(longest.run().length()),
                Value.text(longest.run().of().street())));
  }

  private static void durations(List<Message> lead, Dossier dossier) {
    Figure share =
        dossier.zone() == null
            ? null
            : dossier.figure("vacancy_long_term_share", dossier.zone(), "");
    if (share == null || share.value() == null) {
      return;
    }
    Value longTerm = Value.count(Math.round(share.value() * share.n()));
    Value dated = Value.count(share.n());
    long undated = dossier.tally().vacant() - share.n();
    lead.add(
        undated == 0
            ? Message.of("diagnose.lead.durations-all", longTerm, dated)
            : Message.of("diagnose.lead.durations", longTerm, dated, Value.count(undated)));
  }

  /** How far apart the centres of two towns are, and whether that can be told. */
  static List<Message> between(List<Dossier> dossiers) {
    if (dossiers.size() != 2) {
      return List.of();
    }
    Vacancy one = centre(dossiers.get(0));
    Vacancy other = centre(dossiers.get(1));
    if (one == null || other == null) {
      return List.of();
    }
    Interval gap = Newcombe.interval(one.vacant(), one.known(), other.vacant(), other.known());
    boolean told = gap.low() > 0 || gap.high() < 0;
    return List.of(
        Message.of(
            told ? "diagnose.between.told" : "diagnose.between.untold",
            DiagnoseWords.names(dossiers),
            new Value.Points(one.value() - other.value()),
            new Value.Points(gap.low()),
            new Value.Points(gap.high())));
  }

  private static Vacancy centre(Dossier dossier) {
    Vacancy vacancy = dossier.subject().vacancy(Zone.CENTRE);
    return vacancy != null && vacancy.isCounted() ? vacancy : null;
  }
}
