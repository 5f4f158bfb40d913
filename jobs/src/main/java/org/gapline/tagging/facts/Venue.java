package org.gapline.tagging.facts;

import org.gapline.tagging.EventFacts;

/**
 * Where an event took place.
 *
 * @param city city, {@code online}, or null
 * @param country ISO 3166-1 alpha-3, or null
 */
record Venue(String city, String country) {

  static final Venue UNKNOWN = new Venue(null, null);
  static final Venue ONLINE = new Venue(EventFacts.ONLINE, null);

  boolean isOnline() {
    return ONLINE.city().equals(city);
  }
}
