package org.gapline.linking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found among documents that hang together.
 *
 * @param events the events that they report, by their first reports
 * @param originalByCopy the original of each document that is a near copy of another
 */
public record LinkedDocuments(List<LinkedEvent> events, Map<String, String> originalByCopy) {

  public LinkedDocuments {
    events = List.copyOf(events);
    originalByCopy = new TreeMap<>(originalByCopy);
  }
}
