package vitrine.render;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import vitrine.model.NormalForm;

/**
 * The characters that a terminal can show: what its encoding does not have is written with plain
 * letters and signs, so that no mark becomes a question mark.
 */
public final class Glyphs {
  /** Signs that have another spelling in ASCII; letters lose their accents. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) '▲', "^"),
          Map.entry((int) '■', "v"),
          Map.entry((int) '○', "?"),
          Map.entry((int) '◇', "."),
          Map.entry((int) '≠', "!="),
          Map.entry((int) '→', "->"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '\u2212', "-"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '’', "'"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '\u00A0', " "),
          Map.entry((int) '\u202F', " "),
          Map.entry((int) '≤', "<="),
          Map.entry((int) '≥', ">="),
          Map.entry((int) '×', "x"),
          Map.entry((int) '·', "."),
          Map.entry((int) '±', "+-"),
          Map.entry((int) 'Σ', "sum "),
          Map.entry((int) '½', "1/2"),
          Map.entry((int) '²', "2"),
          Map.entry((int) '√', "sqrt"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) '€', "EUR"));

  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private final CharsetEncoder encoder;
  private final boolean blocks;

  /** Those of an encoding. */
  public Glyphs(Charset charset) {
    encoder = charset.newEncoder();
    blocks = encoder.canEncode(EIGHTHS);
  }

  /** A text in the characters there are. */
  public String plain(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.append(plain(c)));
    return plain.toString();
  }

  private String plain(int character) {
    String text = Character.toString(character);
    if (encoder.canEncode(text)) {
      return text;
    }
    String other = PLAIN.get(character);
    if (other != null) {
      return other;
    }
    String bare = NormalForm.of(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return encoder.canEncode(bare) ? bare : "?";
  }

  /** What stands for the end of a text that was cut; one character wide where it can be. */
  String ellipsis() {
    return plain("…");
  }

  /** A line across so many characters. */
  String rule(int width) {
    return (encoder.canEncode("─") ? "─" : "-").repeat(width);
  }

  /** A bar of a share of so many characters, to the eighth of one where that can be shown. */
  String bar(double share, int width) {
    int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * width * 8);
    if (!blocks) {
      return "#".repeat((eighths + 4) / 8);
    }
    String whole = "█".repeat(eighths / 8);
    return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8 - 1);
  }
}
