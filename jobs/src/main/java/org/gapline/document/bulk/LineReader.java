package org.gapline.document.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * Reads the lines that begin in a part of a file, with their numbers. A line that is longer than
 * the bound is passed over without being kept.
 */
final class LineReader implements Closeable {

  private static final int CHUNK = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final long end;
  private final int longest;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int limit;
  private long position;
  private byte[] line = new byte[CHUNK];
  private int length;
  private boolean tooLong;
  private long number;

  /** Lines of a stream from its beginning to its end. */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.end = Long.MAX_VALUE;
    this.longest = longest;
  }

  /** Lines that begin in a part of a file. */
  LineReader(SeekableByteChannel channel, BulkPart part, int longest) throws IOException {
    this.in = Channels.newInputStream(channel);
    this.end = part.end();
    this.longest = longest;
    this.number = part.line() - 1;
    if (part.begin() > 0) {
      // The byte before tells whether a line begins with the part or runs on into it.
      this.position = part.begin() - 1;
      channel.position(position);
      boolean runsOn = fill() && chunk[at] != '\n';
      passLine();
      this.number = part.line() - 1 + (runsOn ? 1 : 0);
    }
  }

  /** Goes on to the next line; false behind the last one. */
  boolean next() throws IOException {
    if (position >= end || !fill()) {
      return false;
    }
    number++;
    passLine();
    return true;
  }

  /** The number of the line in its file, from 1. */
  long number() {
    return number;
  }

  /** The line's bytes stand at the beginning of this array, up to {@link #length()}. */
  byte[] bytes() {
    return line;
  }

  /** How many bytes the line has, without its end. */
  int length() {
    return length;
  }

  /** Whether the line is longer than the bound; then it is not kept. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line holds white space only. */
  boolean isBlank() {
    for (int i = beginsWithMark() ? BYTE_ORDER_MARK.length : 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  private boolean beginsWithMark() {
    return number == 1
        && length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private void passLine() throws IOException {
    length = 0;
    tooLong = false;
    while (fill()) {
      int stop = ByteScan.indexOf(chunk, at, limit, '\n');
      keep(stop - at);
      position += stop - at;
      at = stop;
      if (at < limit) {
        at++;
        position++;
        return;
      }
    }
  }

  private void keep(int count) {
    if (tooLong || length + count > longest) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(length + count, 2 * line.length)));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }

  /** Whether there is a byte left. */
  private boolean fill() throws IOException {
    if (at == limit) {
      at = 0;
      limit = Math.max(0, in.read(chunk, 0, chunk.length));
    }
    return at < limit;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
