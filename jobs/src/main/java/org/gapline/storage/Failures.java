package org.gapline.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;
import org.apache.hadoop.security.AccessControlException;

/** Failures of Hadoop as the JDK names them: callers tell an absent file by its exception. */
final class Failures {

  private Failures() {}

  /** What is asked of Hadoop. */
  interface Asked<T> {
    T answer() throws IOException;
  }

  static <T> T translated(StoragePath path, Asked<T> asked) throws IOException {
    try {
      return asked.answer();
    } catch (FileNotFoundException e) {
      throw caused(new NoSuchFileException(path.toString()), e);
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      throw caused(new FileAlreadyExistsException(path.toString()), e);
    } catch (PathIsNotEmptyDirectoryException e) {
      throw caused(new DirectoryNotEmptyException(path.toString()), e);
    } catch (AccessControlException e) {
      throw caused(new AccessDeniedException(path.toString()), e);
    }
  }

  private static IOException caused(IOException translated, IOException cause) {
    translated.initCause(cause);
    return translated;
  }
}
