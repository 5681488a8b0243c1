package vitrine.study;

import java.util.Set;
import vitrine.reference.Reference;
import vitrine.report.Message;
import vitrine.report.Value;

/** How pictures name the splits that towns are compared with. */
final class SplitNames {
  private static final Set<String> COUNTRIES = Set.of("fr", "de");

  private SplitNames() {}

  /** The country that a split stands for, else the id of the split. */
  static Message name(Reference.Split split) {
    return COUNTRIES.contains(split.id())
        ? Message.of("country." + split.id())
        : Message.of("picture.name", Value.text(split.id()));
  }

  /** The same with the three percents. */
  static Message numbered(Reference.Split split) {
    return Message.of("picture.split-of", Value.nested(name(split)), PageParts.figure(split));
  }

  /** The same with the year that it was estimated for. */
  static Message dated(Reference.Split split) {
    Integer year = split.citation().dataYear();
    return year == null
        ? name(split)
        : Message.of("picture.estimate", Value.nested(name(split)), new Value.Year(year));
  }

  /** A split as sentences name it: by its country and its percents where it is one that ships. */
  static Value inSentence(Reference.Split split) {
    return Value.nested(
        COUNTRIES.contains(split.id())
            ? Message.of("split." + split.id())
            : Message.of("split.other", Value.text(split.id())));
  }
}
