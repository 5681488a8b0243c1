package vitrine.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.Activity;
import vitrine.model.Folding;

/**
 * The shipped mapping of activities to the twelve families (METHOD §1): codes of NAF rév. 2 and NAF
 * 2025, and common French, English and German labels. What it does not know is not guessed.
 *
 * <p>A code belongs to the trade with its longest beginning in that nomenclature; the last letter
 * tells which nomenclature it is of. A code without its letter is known where both agree. A label
 * is known by itself; else by the known labels that stand in it as whole words, if all of them
 * point to one family and none says that no such shop is here.
 */
public final class ActivityFamilies {
  /**
   * A family of trades.
   *
   * @param retail whether it sells goods to households, and so belongs to retail turnover
   */
  public record Family(String id, boolean retail) {}

  /**
   * What an activity is known as.
   *
   * @param essential the essential trade that it is, or empty
   */
  public record Known(Family family, String essential) {}

  private static final int LONGEST_LABEL = 8;

  /** The last letters of codes of NAF rév. 2; those of NAF 2025 are others. */
  private static final String LETTERS_2008 = "abcdefz";

  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, Known> labels = new HashMap<>();
  private final Map<String, Known> codes2008 = new HashMap<>();
  private final Map<String, Known> codes2025 = new HashMap<>();
  private final Set<String> essentials = new LinkedHashSet<>();
  private final List<String> noShopStarts = new ArrayList<>();
  private final List<String> noShopWords = new ArrayList<>();
  private final Map<Activity, Optional<Known>> remembered = new ConcurrentHashMap<>();

  private ActivityFamilies() {}

  /** The mapping that ships. */
  public static ActivityFamilies shipped() {
    try {
      ActivityFamilies shipped = new ActivityFamilies();
      shipped.read(JsonReader.read(References.resource("activities.json")).object());
      return shipped;
    } catch (JsonFault fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void read(JsonObject file) throws JsonFault {
    for (JsonValue item : file.require("families").array().items()) {
      String id = item.object().require("id").text();
      families.put(id, new Family(id, item.object().require("retail").truth()));
    }
    for (JsonValue item : file.require("trades").array().items()) {
      readTrade(item.object());
    }
    JsonObject noShop = file.require("no_shop").object();
    texts(noShop, "starting").forEach(words -> noShopStarts.add(padded(words)));
    texts(noShop, "containing").forEach(words -> noShopWords.add(padded(words)));
  }

  private void readTrade(JsonObject trade) throws JsonFault {
    boolean isEssential = trade.has("essential") && trade.get("essential").truth();
    String id = trade.require("id").text();
    if (isEssential) {
      essentials.add(id);
    }
    Known known = new Known(families.get(trade.require("family").text()), isEssential ? id : "");
    for (String code : texts(trade, "naf_rev2")) {
      codes2008.put(Folding.fold(code), known);
    }
    for (String code : texts(trade, "naf_2025")) {
      codes2025.put(Folding.fold(code), known);
    }
    for (JsonValue language : trade.require("labels").object().members().values()) {
      for (JsonValue label : language.array().items()) {
        labels.put(singular(Folding.words(label.text())), known);
      }
    }
  }

  private static List<String> texts(JsonObject trade, String key) throws JsonFault {
    List<String> texts = new ArrayList<>();
    if (trade.has(key)) {
      for (JsonValue item : trade.get(key).array().items()) {
        texts.add(item.text());
      }
    }
    return texts;
  }

  /** The families in their order. */
  public List<Family> families() {
    return List.copyOf(families.values());
  }

  /** The family of that id, or null. */
  public Family family(String id) {
    return families.get(id);
  }

  /** The essential trades, in the order of the list. */
  public List<String> essentials() {
    return List.copyOf(essentials);
  }

  /** What an activity is; null where the mapping does not know. */
  public Known find(Activity activity) {
    return remembered
        .computeIfAbsent(activity, unknown -> Optional.ofNullable(look(unknown)))
        .orElse(null);
  }

  private Known look(Activity activity) {
    if (activity.isCode()) {
      return byCode(activity.words());
    }
    String words = singular(activity.words());
    Known exact = labels.get(words);
    return exact != null ? exact : isNoShop(words) ? null : byWords(words.split(" "));
  }

  /** Whether the words say that no shop of what they name is here: a wholesaler, a former one. */
  private boolean isNoShop(String words) {
    String padded = " " + words + " ";
    return noShopStarts.stream().anyMatch(padded::startsWith)
        || noShopWords.stream().anyMatch(padded::contains);
  }

  private static String padded(String words) {
    return " " + singular(Folding.words(words)) + " ";
  }

  private Known byCode(String code) {
    if (code.length() == 5) {
      boolean old = LETTERS_2008.indexOf(code.charAt(4)) >= 0;
      return longest(old ? codes2008 : codes2025, code);
    }
    Known one = longest(codes2008, code);
    Known other = longest(codes2025, code);
    return one != null && one.equals(other) ? one : null;
  }

  private static Known longest(Map<String, Known> codes, String code) {
    for (int end = code.length(); end >= 2; end--) {
      Known known = codes.get(code.substring(0, end));
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** What all the longest known labels among the words agree on; null where they do not. */
  private Known byWords(String[] words) {
    Set<Known> found = new LinkedHashSet<>();
    for (int from = 0; from < words.length; ) {
      int to = Math.min(words.length, from + LONGEST_LABEL);
      while (to > from && !labels.containsKey(joined(words, from, to))) {
        to--;
      }
      if (to > from) {
        found.add(labels.get(joined(words, from, to)));
      }
      from = Math.max(to, from + 1);
    }
    Set<Family> of = found.stream().map(Known::family).collect(Collectors.toSet());
    if (of.size() != 1) {
      return null;
    }
    return found.size() == 1 ? found.iterator().next() : new Known(of.iterator().next(), "");
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /** Plurals in -s and -x are the singular: people write either. */
  private static String singular(String words) {
    return Arrays.stream(words.split(" "))
        .map(
            word ->
                word.length() >= 4 && isPlural(word) ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || word.endsWith("x");
  }
}
