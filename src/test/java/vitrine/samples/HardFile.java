package vitrine.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file as an office program writes it.
 *
 * @param name its name below {@code samples/files}
 * @param shows what is hard about it
 * @param bytes its bytes
 */
record HardFile(String name, String shows, byte[] bytes) {
  /** « CSV (séparateur : point-virgule) » of Excel on a French machine. */
  static HardFile excel(String name, String shows, String text) {
    return of(name, shows, windowsLines(text), Charset.forName("windows-1252"));
  }

  /** « CSV UTF-8 » of Excel: with a byte-order mark. */
  static HardFile excelUtf8(String name, String shows, String text) {
    return of(name, shows, '\uFEFF' + windowsLines(text), StandardCharsets.UTF_8);
  }

  /** « Texte Unicode » of Excel: UTF-16, little end first, tabs; here without its ending .txt. */
  static HardFile excelUnicode(String name, String shows, String text) {
    String tabs = windowsLines(text).replace(';', '\t');
    return of(name, shows, '\uFEFF' + tabs, StandardCharsets.UTF_16LE);
  }

  /** « CSV (MS-DOS) » of Excel, and of programs older than Windows. */
  static HardFile dos(String name, String shows, String text) {
    return of(name, shows, windowsLines(text), Charset.forName("IBM850"));
  }

  /** « CSV (Macintosh) » of Excel: a carriage return alone ends a line. */
  static HardFile macintosh(String name, String shows, String text) {
    return of(name, shows, text.replace('\n', '\r'), Charset.forName("x-MacRoman"));
  }

  /** Programs that do not come from Windows: LibreOffice, QGIS, a database. */
  static HardFile unix(String name, String shows, String text) {
    return of(name, shows, text, StandardCharsets.UTF_8);
  }

  /** UTF-8 that a program took for Windows-1252 and wrote as UTF-8 once more. */
  static HardFile twice(String name, String shows, String text) {
    String misread =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    return of(name, shows, windowsLines(misread), StandardCharsets.UTF_8);
  }

  /** Lines end in CR LF; {@code ¶} is a line end within a cell, which Excel writes as LF alone. */
  private static String windowsLines(String text) {
    return text.replace("\n", "\r\n").replace('¶', '\n');
  }

  private static HardFile of(String name, String shows, String text, Charset charset) {
    if (!charset.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(name + " cannot be written in " + charset);
    }
    return new HardFile(name, shows, text.getBytes(charset));
  }
}
