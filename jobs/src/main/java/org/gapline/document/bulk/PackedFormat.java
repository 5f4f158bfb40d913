package org.gapline.document.bulk;

import java.util.Locale;
import java.util.Set;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Archives and compressed files that are not opened: only {@code .zip} is, and only once. */
public final class PackedFormat {

  private static final Set<String> ENDINGS =
      Set.of(
          "7z", "ar", "br", "bz2", "cab", "gz", "iso", "jar", "lz", "lz4", "lzma", "rar", "tar",
          "tbz2", "tgz", "txz", "xz", "z", "zst");

  private PackedFormat() {}

  /**
   * Refuses a file whose name promises such a format.
   *
   * @throws RejectedInputException with the remedy
   */
  public static void refuse(String path) throws RejectedInputException {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ENDINGS.contains(ending)) {
      throw new RejectedInputException(
          RejectReason.PACKED,
          "it is packed as ." + ending + ". Unpack it and drop in what it holds, or a .zip of it.");
    }
  }

  /** The refusal of an archive that lies in an archive. */
  static RejectedInputException nested() {
    return new RejectedInputException(
        RejectReason.PACKED,
        "it is an archive within an archive. Unpack it and drop in what it holds.");
  }
}
