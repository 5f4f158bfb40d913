package org.gapline.document.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Counts line ends, so that the lines of a part can be numbered as those of the whole file. */
public final class LineCount {

  private static final int CHUNK = 1 << 18;

  private LineCount() {}

  /** How many line ends stand in a part of a file. */
  public static long of(SeekableByteChannel channel, BulkPart part) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    channel.position(part.begin());
    long left = part.end() - part.begin();
    long lines = 0;
    while (left > 0) {
      chunk.clear().limit((int) Math.min(CHUNK, left));
      int read = channel.read(chunk);
      if (read < 0) {
        break;
      }
      lines += ByteScan.count(chunk.array(), 0, read, '\n');
      left -= read;
    }
    return lines;
  }
}
