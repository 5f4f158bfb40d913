package org.gapline.release;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.gapline.table.Table;

/**
 * What was made of the rows of files when they were read before, so that they need not be read once
 * more. Asked by several threads at once.
 *
 * @param <T> what is made of a file
 */
public interface KeptByFile<T> {

  /** Nothing is kept: all files are read. */
  static <T> KeptByFile<T> nothing() {
    return new KeptByFile<>() {
      @Override
      public T find(Table<?> table, Path file, Predicate<T> usable) {
        return null;
      }

      @Override
      public void keep(Table<?> table, Path file, T made) {}
    };
  }

  /**
   * What was made of a file with these bytes; null where it has to be read.
   *
   * @param usable whether what is kept still holds
   */
  T find(Table<?> table, Path file, Predicate<T> usable);

  /** The same where all that is kept still holds. */
  default T find(Table<?> table, Path file) {
    return find(table, file, any -> true);
  }

  /**
   * Is told of a file that had to be read, after it was asked for.
   *
   * @param made what was made of it; null where that is too much to be kept
   */
  void keep(Table<?> table, Path file, T made);
}
