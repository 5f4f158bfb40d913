package org.gapline.spark.tables;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import org.gapline.trend.HeardStatement;
import org.gapline.trend.HeldEvent;

/**
 * Reads a part of the documents, their statements and the events that they founded, in the same
 * order each time. A part may be some documents alone, or some statements, or some events; one that
 * holds documents and events holds all statements of these documents.
 *
 * @param <P> what tells the part
 */
public interface PartReading<P> extends Serializable {

  /**
   * What the part is made of, as 32 hexadecimal digits: parts of one hash have the same rows. Null
   * where nobody knows.
   */
  String hash(P part);

  /** The events. */
  Iterator<HeldEvent> events(P part) throws IOException;

  /** Lengths of the documents. */
  Iterator<DocumentLength> documents(P part) throws IOException;

  /** The statements, without their words. */
  Iterator<HeardStatement> heard(P part) throws IOException;

  /** The same statements in the same order, with their words. */
  Iterator<SaidStatement> said(P part) throws IOException;
}
