package org.gapline.document.bulk;

import java.io.Closeable;
import java.io.IOException;

/** The records of a bulk file, one by one: memory is that of the largest record. */
public interface RecordSource extends Closeable {

  /**
   * The next record that the audience may see, or null behind the last one.
   *
   * @throws IOException if the file cannot be read any further
   */
  BulkRecord next() throws IOException;
}
