package org.gapline.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file of a Hadoop file system, to be written from its beginning to its end. */
final class WritingChannel implements SeekableByteChannel {

  private final OutputStream stream;
  private long written;
  private boolean open = true;

  WritingChannel(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    byte[] bytes = new byte[from.remaining()];
    from.get(bytes);
    stream.write(bytes);
    written += bytes.length;
    return bytes.length;
  }

  @Override
  public int read(ByteBuffer into) {
    throw new NonReadableChannelException();
  }

  @Override
  public long position() {
    return written;
  }

  @Override
  public SeekableByteChannel position(long position) {
    throw new UnsupportedOperationException("a file is written from front to back");
  }

  @Override
  public long size() {
    return written;
  }

  @Override
  public SeekableByteChannel truncate(long length) {
    throw new UnsupportedOperationException("a file is written from front to back");
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      stream.close();
    }
  }
}
