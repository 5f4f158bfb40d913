package org.gapline.document.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What may be unpacked of one archive: two hundred times its size, and 256 MB in any case. Text
 * packs by a factor of ten, made-up bombs by thousands.
 */
final class ArchiveBudget {

  static final int MOST_TIMES = 200;
  private static final long ALWAYS = 256L << 20;

  private long left;

  ArchiveBudget(long archiveBytes) {
    this.left = Math.max(ALWAYS, MOST_TIMES * archiveBytes);
  }

  /** The same stream, counted; it fails where the budget is spent. */
  InputStream counted(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        return spend(super.read(), 1);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        return spend(read, read);
      }
    };
  }

  private int spend(int result, int bytes) throws SpentException {
    if (result >= 0) {
      left -= bytes;
    }
    if (left < 0) {
      throw new SpentException();
    }
    return result;
  }

  /** More would come out of the archive than it may hold. */
  static final class SpentException extends IOException {
    private static final long serialVersionUID = 1L;

    SpentException() {
      super(
          "the archive unpacks to more than "
              + MOST_TIMES
              + " times its size. Unpack it yourself, look at it, and drop in what it holds");
    }
  }
}
