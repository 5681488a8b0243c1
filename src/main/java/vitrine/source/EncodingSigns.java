package vitrine.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vitrine.source.Encoding.Form;

/**
 * Watches the bytes of a file for signs that another encoding was meant: every byte is a letter in
 * Windows-1252, but within words of French and German only some are. Counting them costs nothing
 * where all is ASCII.
 */
final class EncodingSigns extends FilterInputStream {
  /** Letters of French and German, and what follows a letter in their texts. */
  private static final String LETTERS = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆßñÑ°²³€´·";

  /** Those of their neighbours too: Windows-1252 is believed before another encoding is. */
  private static final String MORE = LETTERS + "áíóúãõåøìòýðþÁÍÓÚÃÕÅØÌÒÝ";

  /** Marks of Windows-1252 that are letters elsewhere: they say nothing. */
  private static final String NEUTRAL = "…’‘“”–—«»";

  private static final int HIGH = 0x80;

  private static final int STEP = Long.BYTES;

  /** One encoding that may have been meant, and how many bytes it makes letters of. */
  private static final class Meant {
    private final Charset charset;
    private final boolean[] letters = new boolean[HIGH];
    private final boolean[] capitals = new boolean[HIGH];
    private long explained;

    Meant(Charset charset, String known) {
      this.charset = charset;
      for (int i = 0; i < HIGH; i++) {
        String letter = new String(new byte[] {(byte) (HIGH + i)}, charset);
        letters[i] = known.contains(letter);
        capitals[i] = letters[i] && Character.isUpperCase(letter.charAt(0));
      }
    }

    /** Whether the byte is a letter there; no capital stands behind a small one. */
    boolean explains(int high, int before) {
      boolean behindSmall = before >= 'a' && before <= 'z';
      return letters[high - HIGH] && !(behindSmall && capitals[high - HIGH]);
    }
  }

  private static final boolean[] SAYS_NOTHING = neutral();

  private final boolean utf8;
  private final List<Meant> others = new ArrayList<>();
  private Meant usual;
  private int before;
  private int beforeThat;

  /** A high byte that begins a word, if a letter follows. */
  private int open;

  private long offset;
  private long letters;
  private long pairs;
  private long twice;
  private long leads;
  private long first = -1;

  EncodingSigns(InputStream bytes, Encoding read) {
    super(bytes);
    utf8 = read.charset().equals(StandardCharsets.UTF_8);
    if (read.charset().equals(Encoding.WINDOWS_1252)) {
      usual = new Meant(Encoding.WINDOWS_1252, MORE);
      for (String name : List.of("ISO-8859-15", "IBM850", "x-MacRoman")) {
        if (Charset.isSupported(name)) {
          others.add(new Meant(Charset.forName(name), LETTERS));
        }
      }
    }
  }

  /** Of a file whose lines are shown to it, by {@link #seeLines}. */
  static EncodingSigns ofLines(Encoding read) {
    return new EncodingSigns(nullInputStream(), read);
  }

  /** The signs of a whole file, whether or not its bytes can be decoded. */
  static Encoding of(Input input, Encoding read) {
    try (EncodingSigns signs = new EncodingSigns(input.open(), read)) {
      signs.transferTo(OutputStream.nullOutputStream());
      return signs.meant();
    } catch (IOException unreadable) {
      return null;
    }
  }

  private static boolean[] neutral() {
    boolean[] neutral = new boolean[HIGH];
    for (byte b : NEUTRAL.getBytes(Encoding.WINDOWS_1252)) {
      neutral[(b & 0xFF) - HIGH] = true;
    }
    return neutral;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int got = super.read(buffer, from, length);
    see(buffer, from, from + got, offset);
    offset += Math.max(got, 0);
    return got;
  }

  /** Looks at bytes of which the first stands at a place in the file. */
  private void see(byte[] bytes, int from, int to, long place) {
    int i = utf8 || usual != null ? from : to;
    while (i < to) {
      if (open == 0 && i + STEP <= to && isAscii(bytes, i)) {
        i += STEP;
        beforeThat = bytes[i - 2];
        before = bytes[i - 1];
      } else {
        see(bytes[i] & 0xFF, place + i - from);
        i++;
      }
    }
  }

  /** Most bytes are of no interest, and eight can be asked at once. */
  private static boolean isAscii(byte[] bytes, int at) {
    return (Eight.at(bytes, at) & Eight.HIGHS) == 0;
  }

  /** Looks at a letter of UTF-8 beyond ASCII that begins at a place in the file. */
  void seeLetter(byte lead, byte second, long place) {
    leads++;
    if (lead == (byte) 0xC3 && (second == (byte) 0x83 || second == (byte) 0x82)) {
      twice++;
      first = first < 0 ? place + 1 : first;
    }
  }

  /** Looks at whole lines, of which the first byte stands at a place in the file. */
  void seeLines(byte[] bytes, int from, int to, long place) {
    before = '\n';
    beforeThat = 0;
    open = 0;
    see(bytes, from, to, place);
  }

  /** Adds what others have seen in other lines of the same file. */
  void addAll(EncodingSigns other) {
    first = first < 0 || other.first >= 0 && other.first < first ? other.first : first;
    letters += other.letters;
    pairs += other.pairs;
    twice += other.twice;
    leads += other.leads;
    if (usual != null) {
      usual.explained += other.usual.explained;
    }
    for (int i = 0; i < others.size(); i++) {
      others.get(i).explained += other.others.get(i).explained;
    }
  }

  private void see(int now, long at) {
    if (now >= HIGH) {
      seeHigh(now, at);
    } else if (usual != null && open >= HIGH && isLetter(now)) {
      weigh(open, beforeThat, at - 1);
    }
    open = now >= HIGH && !isInWord() ? now : 0;
    beforeThat = before;
    before = now;
  }

  private void seeHigh(int now, long at) {
    boolean continues = now < 0xC0;
    if (utf8) {
      leads += continues ? 0 : 1;
      // Ã and Â are what the first bytes of é and of a no-break space look like in Windows-1252.
      if (before == 0xC3 && (now == 0x83 || now == 0x82)) {
        twice++;
        first = first < 0 ? at : first;
      }
      return;
    }
    pairs += continues && (before == 0xC3 || before == 0xC2) ? 1 : 0;
    if (isInWord()) {
      weigh(now, before, at);
    }
  }

  private boolean isInWord() {
    return isLetter(before) || before >= HIGH && isLetter(beforeThat);
  }

  private void weigh(int now, int previous, long at) {
    if (SAYS_NOTHING[now - HIGH]) {
      return;
    }
    letters++;
    boolean usually = usual.explains(now, previous);
    usual.explained += usually ? 1 : 0;
    first = first < 0 && !usually ? at : first;
    for (Meant other : others) {
      other.explained += other.explains(now, previous) ? 1 : 0;
    }
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** The encoding that was meant, by these signs; null where nothing speaks against what is. */
  Encoding meant() {
    if (utf8) {
      boolean told = twice > 0 && twice * 3 >= leads;
      return told ? Encoding.bySigns(StandardCharsets.UTF_8, Form.TWICE) : null;
    }
    if (usual == null || letters == 0 || usual.explained == letters) {
      return null;
    }
    if (pairs * 3 >= letters) {
      return Encoding.bySigns(StandardCharsets.UTF_8, Form.MIXED);
    }
    return others.stream()
        .filter(other -> other.explained == letters || isClearly(other))
        .map(other -> Encoding.bySigns(other.charset, Form.PLAIN))
        .findFirst()
        .orElse(null);
  }

  /** Another encoding explains most letters, and Windows-1252 not even half of them. */
  private boolean isClearly(Meant other) {
    return usual.explained * 2 <= letters && other.explained * 5 >= letters * 4;
  }

  /** Where the first byte stands that shows it, from 0. */
  long firstPlace() {
    return first;
  }
}
