package org.gapline.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.hash.Sha256;

/** Stable ids of events: {@code e-} and 16 hexadecimal digits. */
public final class EventIds {

  private static final int DIGITS = 16;

  private EventIds() {}

  /**
   * The ids of events, by their founding reports. Only events of the same facts play a part in each
   * other's ids, so a large archive is named group by group.
   */
  public static Map<String, String> of(List<EventName> names) {
    List<EventName> seniors = new ArrayList<>(names);
    seniors.sort(EventName.SENIORITY);
    Set<String> taken = new HashSet<>();
    Map<String, String> ids = new HashMap<>();
    for (EventName name : seniors) {
      String plain = name.facts();
      String full = taken.add(plain) ? plain : plain + "|" + name.founder();
      ids.put(name.founder(), ofFacts(full));
    }
    return ids;
  }

  /** The id of an event that shares its facts with none. */
  public static String ofFacts(String facts) {
    return "e-" + Sha256.hex(facts).substring(0, DIGITS);
  }
}
