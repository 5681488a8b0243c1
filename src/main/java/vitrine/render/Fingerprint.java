package vitrine.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vitrine.diagnostic.Finding;

/** What makes a finding the same one in the next run, wherever its line has moved to. */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** 64 bits of the digest of code, file, column and texts; the line is not in it. */
  static String of(Finding finding) {
    String text =
        String.join(
            "\u0000",
            finding.code().id(),
            finding.place().file().label(),
            finding.place().column(),
            finding.found(),
            finding.expected());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
