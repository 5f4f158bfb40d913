package org.gapline.spark.tables;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import org.gapline.trend.HeardStatement;

/**
 * Reads a part of the documents and their statements, in the same order each time. A part may be
 * some documents alone, or some statements.
 *
 * @param <P> what tells the part
 */
public interface PartReading<P> extends Serializable {

  /**
   * What the part is made of, as 32 hexadecimal digits: parts of one hash have the same rows. Null
   * where nobody knows.
   */
  String hash(P part);

  /** Lengths of the documents. */
  Iterator<DocumentLength> documents(P part) throws IOException;

  /** The statements, without their words. */
  Iterator<HeardStatement> heard(P part) throws IOException;

  /** The same statements in the same order, with their words. */
  Iterator<SaidStatement> said(P part) throws IOException;
}
