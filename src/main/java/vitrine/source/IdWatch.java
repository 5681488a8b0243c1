package vitrine.source;

import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;

/**
 * Watches identifiers of more digits than a spreadsheet keeps of a number. One that ends in zeros
 * proves nothing; where all of them do, several of them, the digits are lost.
 */
final class IdWatch {
  /** So many zeros by chance, in all identifiers together, are one in a million. */
  private static final int ZEROS_ENOUGH = 6;

  private static final int DIGITS_KEPT = 15;

  private String column;
  private String first;
  private long line;
  private long seen;
  private long zeros;
  private boolean allRounded = true;

  void see(String header, String id, long at) {
    if (first == null) {
      column = header;
      first = id;
      line = at;
    }
    seen++;
    zeros += id.length() - DIGITS_KEPT;
    allRounded &= Codes.looksRounded(id);
  }

  /** Adds what another reader of the same file has seen. */
  void addAll(IdWatch other) {
    if (other.first != null && (first == null || other.line < line)) {
      column = other.column;
      first = other.first;
      line = other.line;
    }
    seen += other.seen;
    zeros += other.zeros;
    allRounded &= other.allRounded;
  }

  void tell(FileName file, Findings findings) {
    if (first != null && allRounded && seen > 1 && zeros >= ZEROS_ENOUGH) {
      Place place = new Place(file, line, column);
      findings.add(new Finding(FindingCode.ID_ROUNDED, place, first, ""), seen);
    }
  }
}
