package vitrine.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What offices shorten in the names of streets and towns, written out: {@code av. de la Gare} is
 * {@code avenue gare}. Names that are alike so may be two all the same.
 */
public final class Abbreviations {
  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "der", "die", "das", "the");

  private static final Map<String, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry("av", "avenue"),
          Map.entry("ave", "avenue"),
          Map.entry("bd", "boulevard"),
          Map.entry("bld", "boulevard"),
          Map.entry("blvd", "boulevard"),
          Map.entry("boul", "boulevard"),
          Map.entry("r", "rue"),
          Map.entry("pl", "place"),
          Map.entry("rte", "route"),
          Map.entry("ch", "chemin"),
          Map.entry("che", "chemin"),
          Map.entry("imp", "impasse"),
          Map.entry("all", "allee"),
          Map.entry("sq", "square"),
          Map.entry("fg", "faubourg"),
          Map.entry("fbg", "faubourg"),
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("str", "strasse"),
          Map.entry("gal", "general"),
          Map.entry("mal", "marechal"));

  private Abbreviations() {}

  /** The words that count of a name, in their order, without articles. */
  public static String writtenOut(String name) {
    return Arrays.stream(Folding.words(name).split(" "))
        .filter(word -> !ARTICLES.contains(word))
        .map(Abbreviations::whole)
        .collect(Collectors.joining(" "));
  }

  /** German streets are one word: Hauptstr. is Hauptstraße. */
  private static String whole(String word) {
    boolean street = word.length() > "str".length() && word.endsWith("str");
    return street ? word + "asse" : WRITTEN_OUT.getOrDefault(word, word);
  }
}
