package org.gapline.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a file that begin in one part of it, as bytes. */
final class Lines implements Closeable {

  private final InputStream in;
  private final long end;
  private long at;
  private byte[] bytes = new byte[1 << 14];
  private int length;

  private Lines(InputStream in, long at, long end) {
    this.in = in;
    this.at = at;
    this.end = end;
  }

  /** Lines that begin at {@code from} or later and before {@code to}. */
  static Lines of(Path file, long from, long to) throws IOException {
    FileChannel channel = FileChannel.open(file);
    long before = Math.max(0, from - 1);
    channel.position(before);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 18);
    Lines lines = new Lines(in, before, to);
    if (from > 0) {
      lines.read();
    }
    return lines;
  }

  /** Goes on to the next line; whether there is one. */
  boolean next() throws IOException {
    return at < end && read();
  }

  private boolean read() throws IOException {
    length = 0;
    int next = in.read();
    boolean any = next >= 0;
    while (next >= 0 && next != '\n') {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      bytes[length++] = (byte) next;
      next = in.read();
    }
    at += length + 1;
    return any;
  }

  /** The bytes of the line, from the first of the array. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
