package org.gapline.tagging;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether two reports of the same first day are of one event. What speaks for it (common
 * organizers, common themes, like titles) is weighed against what speaks against it; where the
 * place is not known from both, more must speak for it.
 */
final class EventSubjects {

  private static final int SHORTEST_WORD = 4;
  private static final double LIKE = 0.5;

  private EventSubjects() {}

  static boolean sameEvent(EventFacts a, EventFacts b) {
    EventPlaces.Agreement places = EventPlaces.compare(a, b);
    if (places == EventPlaces.Agreement.DIFFERENT) {
      return false;
    }
    int evidence =
        agreement(a.organizers(), b.organizers())
            + agreement(a.agenda(), b.agenda())
            + (likeTitles(a.title(), b.title()) ? 1 : 0)
            + audience(a, b)
            + (a.end() != null && b.end() != null && !a.end().equals(b.end()) ? -1 : 0);
    return evidence >= (places == EventPlaces.Agreement.SAME ? 1 : 2);
  }

  private static int agreement(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a, b) ? -1 : 1;
  }

  /** Events for different regions are different events. */
  private static int audience(EventFacts a, EventFacts b) {
    boolean known = !a.regions().isEmpty() && !b.regions().isEmpty();
    return known && Collections.disjoint(a.regions(), b.regions()) ? -2 : 0;
  }

  private static boolean likeTitles(String a, String b) {
    if (a == null || b == null) {
      return false;
    }
    Set<String> first = words(a);
    Set<String> second = words(b);
    Set<String> common = new TreeSet<>(first);
    common.retainAll(second);
    Set<String> all = new TreeSet<>(first);
    all.addAll(second);
    return common.size() >= 2 && common.size() >= all.size() * LIKE;
  }

  /** The longer words of a title in small letters, each once, in their order. */
  static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    String letters = title.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else {
        if (word.length() >= SHORTEST_WORD) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
