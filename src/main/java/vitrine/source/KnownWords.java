package vitrine.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vitrine.model.Activity;
import vitrine.model.Operator;
import vitrine.model.Status;
import vitrine.model.Zone;

/** The words that one reader of a file has met: they repeat millions of times. */
final class KnownWords {
  /** More spellings than most files have. */
  private static final int MOST = 2_000;

  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Zone> zones = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();
  private final Map<String, Activity> activities = new HashMap<>();

  /** Canonical words are known from the start: files that have no others need no lexicon. */
  KnownWords() {
    for (Status status : Status.values()) {
      statuses.put(status.id(), status);
    }
    for (Zone zone : Zone.THREE) {
      zones.put(zone.id(), zone);
    }
    for (Operator operator : Operator.values()) {
      operators.put(operator.id(), operator);
    }
  }

  /** The status that a word means, or null. */
  Status status(String word) {
    return meaning(statuses, word, Words::status);
  }

  /** The zone that a word means, or null. */
  Zone zone(String word) {
    return meaning(zones, word, Words::zone);
  }

  /** The operator that a word means, or null. */
  Operator operator(String word) {
    return meaning(operators, word, Words::operator);
  }

  /** The activity that a text names, or null. */
  Activity activity(String text) {
    return meaning(activities, text, Activity::of);
  }

  /** Each is understood once. */
  private static <T> T meaning(Map<String, T> known, String word, Function<String, T> reading) {
    T meaning = known.get(word);
    if (meaning == null) {
      meaning = reading.apply(word);
      if (meaning != null && known.size() < MOST) {
        known.put(word, meaning);
      }
    }
    return meaning;
  }
}
