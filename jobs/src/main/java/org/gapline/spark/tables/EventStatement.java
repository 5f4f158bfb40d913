package org.gapline.spark.tables;

/** Some columns of a statement, with the event at which it was made. */
public interface EventStatement {

  /** The event, or null. */
  String eventId();
}
