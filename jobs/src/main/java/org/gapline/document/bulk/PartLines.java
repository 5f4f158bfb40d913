package org.gapline.document.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gapline.hash.Sha256;

/**
 * What one pass over the bytes of a part of a file of lines tells, before any line is read.
 *
 * @param ends how many line ends stand in the part, so that its lines can be numbered as those of
 *     the whole file
 * @param sha256 hash of the bytes that decide which lines begin in the part, and of these lines to
 *     their ends: 64 hexadecimal digits, or null where nobody asked
 */
public record PartLines(long ends, String sha256) implements Serializable {

  private static final int CHUNK = 1 << 18;

  /** Counts line ends. */
  public static PartLines counted(SeekableByteChannel channel, BulkPart part) throws IOException {
    return new PartLines(new Pass(channel, part.begin(), null).countTo(part.end()), null);
  }

  /** Counts line ends, and takes the hash. */
  public static PartLines hashed(SeekableByteChannel channel, BulkPart part) throws IOException {
    MessageDigest digest = Sha256.digest();
    // The byte before tells whether a line begins with the part or runs on into it.
    Pass pass = new Pass(channel, Math.max(0, part.begin() - 1), digest);
    pass.countTo(part.begin());
    long ends = pass.countTo(part.end());
    pass.endLine();
    return new PartLines(ends, HexFormat.of().formatHex(digest.digest()));
  }

  /** Goes over the bytes once, from some place on. */
  private static final class Pass {
    private final SeekableByteChannel channel;
    private final MessageDigest digest;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    private long at;
    private byte last = '\n';

    Pass(SeekableByteChannel channel, long begin, MessageDigest digest) throws IOException {
      this.channel = channel;
      this.digest = digest;
      this.at = begin;
      channel.position(begin);
    }

    /** The line ends up to some place. */
    long countTo(long end) throws IOException {
      long lines = 0;
      while (at < end && fill(end - at)) {
        lines += ByteScan.count(chunk.array(), 0, chunk.limit(), '\n');
        take(chunk.limit());
      }
      return lines;
    }

    /** Takes the rest of a line that has begun. */
    void endLine() throws IOException {
      while (last != '\n' && fill(CHUNK)) {
        int stop = ByteScan.indexOf(chunk.array(), 0, chunk.limit(), '\n');
        take(Math.min(stop + 1, chunk.limit()));
      }
    }

    private boolean fill(long most) throws IOException {
      chunk.clear().limit((int) Math.min(CHUNK, most));
      int read = 0;
      while (read == 0) {
        read = channel.read(chunk);
      }
      chunk.flip();
      return read > 0;
    }

    private void take(int bytes) {
      if (digest != null) {
        digest.update(chunk.array(), 0, bytes);
      }
      last = chunk.get(bytes - 1);
      at += bytes;
    }
  }
}
