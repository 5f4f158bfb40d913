package org.gapline.review;

/** The first bytes by which files of a kind are known, whatever they are named. */
enum FileStart {
  /** A ZIP archive, as every {@code .xlsx} is. */
  ZIP('P', 'K'),
  /** The container of {@code .xls}, and of workbooks that are locked by a password. */
  OLD_WORKBOOK(0xd0, 0xcf, 0x11, 0xe0);

  private final int[] start;

  FileStart(int... start) {
    this.start = start;
  }

  /** Whether a file begins so. */
  boolean begins(byte[] file) {
    if (file.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (Byte.toUnsignedInt(file[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
