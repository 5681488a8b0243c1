package vitrine.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.change.Spell.Between;
import vitrine.change.Spell.Ending;
import vitrine.change.Spell.Unseen;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.stats.KaplanMeier;

/**
 * The vacancies of a town as its surveys up to one of them have seen them, by id. A spell begins on
 * the day told, else between the survey that saw the premises otherwise and the one that saw it
 * vacant; it is under observation from the latter. One that was open when it was first seen and has
 * no date is left out, and counted. A day told that lies between two surveys at which the premises
 * was vacant begins another spell: it was let in between. Where a status is not known, nothing was
 * seen.
 */
public final class Spells {
  /** A month, in days. */
  static final double MONTH = 30.436875;

  private final List<Spell> spells;
  private final Map<Zone, Long> undated;

  private Spells(List<Spell> spells, Map<Zone, Long> undated) {
    this.spells = List.copyOf(spells);
    this.undated = undated;
  }

  /** The spells of dated surveys; those without a date see nothing. */
  public static Spells of(List<SurveyPair.Survey> surveys) {
    SortedMap<String, Track> tracks = new TreeMap<>();
    Long latest = null;
    boolean exhaustive = false;
    for (SurveyPair.Survey survey : surveys) {
      if (survey.date().isKnown()) {
        latest = day(survey.date());
        exhaustive = survey.isExhaustive();
        survey.premises().forEach(premises -> take(tracks, premises));
      }
    }
    List<Spell> spells = new ArrayList<>();
    Map<Zone, Long> undated = new EnumMap<>(Zone.class);
    for (Track track : tracks.values()) {
      track.close(latest, exhaustive ? Ending.GONE : Ending.UNSEEN);
      spells.addAll(track.spells);
      track.undated.forEach(zone -> undated.merge(zone, 1L, Long::sum));
    }
    return new Spells(spells, undated);
  }

  private static long day(Period survey) {
    return survey.last().toEpochDay();
  }

  private static void take(SortedMap<String, Track> tracks, Premises premises) {
    if (premises.id() != null && premises.status() != Status.UNKNOWN) {
      tracks.computeIfAbsent(premises.id(), unused -> new Track()).take(premises);
    }
  }

  /** The spells of a zone. */
  public List<Spell> in(Zone zone) {
    return spells.stream().filter(spell -> zone == Zone.ALL || spell.zone() == zone).toList();
  }

  /** Vacancies without a date that were open when they were first seen. */
  public long undated(Zone zone) {
    return zone == Zone.ALL
        ? undated.values().stream().mapToLong(count -> count).sum()
        : undated.getOrDefault(zone, 0L);
  }

  /**
   * Spells as ages in months. One that was seen at one survey alone was under no observation and is
   * not among them.
   */
  public static List<KaplanMeier.Spell> ages(List<Spell> spells, Unseen where) {
    List<KaplanMeier.Spell> ages = new ArrayList<>();
    for (Spell spell : spells) {
      double entry = spell.entry(where) / MONTH;
      double exit = spell.exit(where) / MONTH;
      if (exit > entry) {
        ages.add(new KaplanMeier.Spell(entry, exit, spell.ending() == Ending.LET));
      }
    }
    return ages;
  }

  /** One premises through the surveys. */
  private static final class Track {
    private final List<Spell> spells = new ArrayList<>();
    private final List<Zone> undated = new ArrayList<>();

    /** When it was last seen, other than vacant; null for never. */
    private Long otherwise;

    private Long lastVacant;
    private boolean isOpen;
    private Premises firstVacant;
    private Between begun;
    private Long lastSeen;

    void take(Premises premises) {
      long day = day(premises.survey());
      if (lastSeen != null && day == lastSeen) {
        return;
      }
      lastSeen = day;
      if (!premises.isVacant()) {
        end(day, ending(premises.status()));
        otherwise = day;
        return;
      }
      Long since = premises.vacantSince().dayBy(premises.survey());
      if (isOpen && since != null && since > lastVacant) {
        end(since, Ending.LET);
        begin(premises, Between.on(since));
      } else if (!isOpen) {
        begin(premises, begun(since, day));
      }
      lastVacant = day;
    }

    /** A day told before the premises was seen otherwise is believed less than what was seen. */
    private Between begun(Long since, long day) {
      if (otherwise == null) {
        return since == null ? null : Between.on(since);
      }
      return since == null || since <= otherwise
          ? Between.surveys(otherwise, day)
          : Between.on(since);
    }

    private void begin(Premises premises, Between when) {
      isOpen = true;
      firstVacant = premises;
      begun = when;
      if (when == null) {
        undated.add(premises.zone());
      }
    }

    private void end(long day, Ending ending) {
      if (isOpen && begun != null) {
        add(Between.surveys(lastVacant, day), ending);
      }
      isOpen = false;
    }

    /** After the last survey: what is still open was last seen vacant. */
    void close(Long latest, Ending absent) {
      if (isOpen && begun != null) {
        add(Between.on(lastVacant), lastVacant.equals(latest) ? Ending.VACANT : absent);
      }
    }

    private void add(Between left, Ending ending) {
      spells.add(new Spell(firstVacant.zone(), begun, day(firstVacant.survey()), left, ending));
    }

    private static Ending ending(Status status) {
      return status == Status.OCCUPIED ? Ending.LET : Ending.valueOf(status.name());
    }
  }
}
