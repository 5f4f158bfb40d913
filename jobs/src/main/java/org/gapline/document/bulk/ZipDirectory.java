package org.gapline.document.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Looks at the end of a ZIP archive before its directory is loaded, which takes memory. */
final class ZipDirectory {

  /** Enough for some 150,000 entries with names of usual length. */
  static final long LARGEST = 20L << 20;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int OFFSET_AT = 16;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private ZipDirectory() {}

  /**
   * Refuses an archive whose directory is too large.
   *
   * @throws RejectedInputException with the remedy
   */
  static void refuseLarge(SeekableByteChannel channel) throws IOException, RejectedInputException {
    long size = channel.size();
    ByteBuffer tail = tail(channel, size);
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE) {
        long offset = tail.getInt(at + OFFSET_AT) & IN_ZIP64;
        long end = size - tail.limit() + at;
        // Archives past 4 GB say it elsewhere; they are held to the bound on entries alone.
        if (offset != IN_ZIP64 && end - offset > LARGEST) {
          throw tooLarge();
        }
        return;
      }
    }
    throw new IOException("it is no ZIP archive, or its end is missing. Save or copy it again");
  }

  /** The refusal of an archive with too many entries. */
  static RejectedInputException tooLarge() {
    return new RejectedInputException(
        RejectReason.TOO_LARGE,
        "it has more than "
            + ZipRecords.MOST_ENTRIES
            + " entries. Pack them into several archives, or their texts into one .jsonl.");
  }

  private static ByteBuffer tail(SeekableByteChannel channel, long size) throws IOException {
    int length = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
    ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(size - length);
    while (tail.hasRemaining() && channel.read(tail) >= 0) {
      continue;
    }
    channel.position(0);
    return tail.flip();
  }
}
