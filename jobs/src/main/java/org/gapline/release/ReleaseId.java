package org.gapline.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.gapline.hash.Sha256;
import org.gapline.release.ReleaseManifest.TableEntry;

/** How a release is named: its day, and the start of a hash over what it holds and for whom. */
public final class ReleaseId {

  private static final int HASH_DIGITS = 6;

  private ReleaseId() {}

  /** The id of a release with these tables, made on this day, as {@code 2026-11-21-7c41e0}. */
  public static String of(
      LocalDate day, String audience, String codebookVersion, Map<String, TableEntry> tables) {
    MessageDigest digest = Sha256.digest();
    update(digest, audience);
    update(digest, codebookVersion);
    tables.forEach((name, entry) -> update(digest, name + ' ' + entry.contentHash()));
    return day + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  private static void update(MessageDigest digest, String line) {
    digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
