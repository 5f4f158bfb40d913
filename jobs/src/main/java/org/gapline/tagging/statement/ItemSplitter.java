package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gapline.document.Span;

/**
 * Splits the items of an enumeration inside a sentence, each with its own sub-clauses: brackets and
 * quotes stay whole, a stretch that begins with "including" or "which" belongs to the item before
 * it. Semicolons separate before commas do, commas before "and".
 */
final class ItemSplitter {

  private static final int MOST_ITEMS = 24;
  private static final int SHORTEST_ITEM = 4;

  private final String text;
  private final Words words;
  private final Stretches stretches;
  private final Predicate<Span> hasTheme;

  /**
   * @param hasTheme whether a stretch has a theme of its own; what "and" joins is two items only
   *     then, where its form leaves it open
   */
  ItemSplitter(String text, Words words, Predicate<Span> hasTheme) {
    this.text = text;
    this.words = words;
    this.stretches = new Stretches(text);
    this.hasTheme = hasTheme;
  }

  /** The items between two offsets, trimmed; one item where nothing separates. */
  List<Span> split(int begin, int end) {
    Span whole = new Span(begin, end);
    List<Span> parts = stretches.between(whole, ';');
    if (parts.size() == 1) {
      parts = byCommas(whole);
    }
    List<Span> items = new ArrayList<>();
    for (Span part : parts) {
      Span trimmed = stretches.trim(withoutJoiner(part));
      if (hasContent(trimmed) && items.size() < MOST_ITEMS) {
        items.add(trimmed);
      }
    }
    return items;
  }

  /** Whether more than an article is left, as where a text is cut off. */
  private boolean hasContent(Span item) {
    return item.length() >= SHORTEST_ITEM
        || (item.length() > 0 && Character.isUpperCase(text.charAt(item.begin())));
  }

  private List<Span> byCommas(Span whole) {
    List<Span> segments = attach(stretches.between(whole, ','));
    boolean several = segments.size() > 1;
    boolean closed = several && startsWithAnd(segments.get(segments.size() - 1));
    int lastPlain = lastPlain(segments);
    List<Span> items = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      List<Span> parts = atBesides(segments.get(i));
      Span first = parts.get(0);
      items.addAll(i == lastPlain && !closed ? atAnd(first, several && i > 0) : List.of(first));
      items.addAll(parts.subList(1, parts.size()));
    }
    return items;
  }

  /** Joins segments that belong to the one before them. */
  private List<Span> attach(List<Span> segments) {
    List<Span> joined = new ArrayList<>();
    for (Span segment : segments) {
      boolean attaching =
          !startsWithBesides(segment) && words.attaching().contains(stretches.firstWord(segment));
      if (!joined.isEmpty() && attaching) {
        Span before = joined.remove(joined.size() - 1);
        joined.add(new Span(before.begin(), segment.end()));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  /** Index of the last segment that no "as well as" begins. */
  private int lastPlain(List<Span> segments) {
    int last = segments.size() - 1;
    while (last > 0 && startsWithBesides(segments.get(last))) {
      last--;
    }
    return last;
  }

  private boolean startsWithAnd(Span segment) {
    return words.and().contains(stretches.firstWord(segment));
  }

  private boolean startsWithBesides(Span segment) {
    return besidesAt(stretches.strip(segment).begin()) != null;
  }

  private String besidesAt(int at) {
    for (String phrase : words.besides()) {
      if (stretches.holds(phrase, at)) {
        return phrase;
      }
    }
    return null;
  }

  private List<Span> atBesides(Span segment) {
    List<Span> parts = new ArrayList<>();
    int from = segment.begin();
    for (int at :
        stretches.places(segment, at -> text.charAt(at) == ' ' && besidesAt(at + 1) != null)) {
      if (stretches.strip(new Span(from, at)).length() > 0) {
        parts.add(new Span(from, at));
      }
      from = at + 1 + besidesAt(at + 1).length();
    }
    parts.add(new Span(from, segment.end()));
    return parts;
  }

  /** Splits "A and B" at the "and" that joins two items, if one does. */
  private List<Span> atAnd(Span segment, boolean last) {
    if (stretches.between(segment, ',').size() > 1) {
      return List.of(segment);
    }
    List<Integer> places = stretches.places(segment, at -> isBeforeAnd(at, segment.end()));
    int best = -1;
    boolean alike = false;
    for (int place : places) {
      Span left = stretches.strip(new Span(segment.begin(), place));
      Span right = stretches.strip(afterAnd(place, segment.end()));
      boolean parallel = stretches.firstWord(left).equals(stretches.firstWord(right));
      boolean surely = last && places.size() == 1;
      if ((best < 0 || (parallel && !alike)) && bothItems(left, right, surely)) {
        best = place;
        alike = parallel;
      }
    }
    return best < 0
        ? List.of(segment)
        : List.of(new Span(segment.begin(), best), afterAnd(best, segment.end()));
  }

  private boolean isBeforeAnd(int at, int end) {
    return text.charAt(at) == ' ' && words.and().contains(stretches.wordAt(at + 1, end));
  }

  private Span afterAnd(int place, int end) {
    return new Span(place + 1 + stretches.wordAt(place + 1, end).length(), end);
  }

  /** Whether "left and right" are two items rather than one, as "collection and use of data". */
  private boolean bothItems(Span left, Span right, boolean surely) {
    int before = stretches.countWords(left);
    int after = stretches.countWords(right);
    boolean sharesObject = words.prepositions().contains(stretches.secondWord(right));
    boolean byForm =
        (before > 1 && after > 1)
            || (before == 1 && after == 1)
            || (before == 1 && after > 1 && !sharesObject);
    return surely || byForm || (hasTheme.test(left) && hasTheme.test(right));
  }

  /** Without "and" or "as well as" before it. */
  private Span withoutJoiner(Span part) {
    Span stripped = stretches.strip(part);
    String first = stretches.wordAt(stripped.begin(), stripped.end());
    int begin = stripped.begin() + (words.and().contains(first) ? first.length() : 0);
    Span rest = stretches.strip(new Span(begin, stripped.end()));
    String besides = besidesAt(rest.begin());
    return besides == null ? rest : new Span(rest.begin() + besides.length(), rest.end());
  }
}
