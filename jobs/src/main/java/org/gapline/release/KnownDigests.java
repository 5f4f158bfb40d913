package org.gapline.release;

import java.nio.file.Path;
import org.gapline.table.FileDigests;
import org.gapline.table.Table;

/**
 * Digests of the rows of files that were read back before, so that they need not be read once more.
 * Asked by several threads at once.
 */
public interface KnownDigests {

  /** Nothing is known: all files are read back. */
  KnownDigests NONE =
      new KnownDigests() {
        @Override
        public FileDigests find(Table<?> table, Path file) {
          return null;
        }

        @Override
        public void readBack(Table<?> table, Path file, FileDigests digests) {}
      };

  /** The digests of all rows of a file; null where it has to be read back. */
  FileDigests find(Table<?> table, Path file);

  /**
   * Is told of a file that had to be read back, after it was asked for.
   *
   * @param digests of all rows; null where they are too many to be held
   */
  void readBack(Table<?> table, Path file, FileDigests digests);
}
