package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.gapline.document.Span;

/**
 * Splits the items of an enumeration inside a sentence, each with its own sub-clauses: brackets and
 * quotes stay whole, a stretch that begins with "including" or "which" belongs to the item before
 * it. Semicolons and markers such as {@code (a)} separate before commas do, commas before "and".
 */
final class ItemSplitter {

  private static final int MOST_ITEMS = 24;

  private final String text;
  private final Words words;
  private final Predicate<Span> hasTheme;

  /**
   * @param hasTheme whether a stretch has a theme of its own; two single words joined by "and" are
   *     two items only then
   */
  ItemSplitter(String text, Words words, Predicate<Span> hasTheme) {
    this.text = text;
    this.words = words;
    this.hasTheme = hasTheme;
  }

  /** The items between two offsets, trimmed; one item where nothing separates. */
  List<Span> split(int begin, int end) {
    List<Span> parts = at(begin, end, ';');
    if (parts.size() == 1) {
      parts = byCommas(begin, end);
    }
    List<Span> items = new ArrayList<>();
    for (Span part : parts) {
      Span trimmed = trim(part);
      if (hasContent(trimmed) && items.size() < MOST_ITEMS) {
        items.add(trimmed);
      }
    }
    return items;
  }

  /** Whether more than an article is left, as where a text is cut off. */
  private boolean hasContent(Span item) {
    return item.length() > 3
        || (item.length() > 0 && Character.isUpperCase(text.charAt(item.begin())));
  }

  private List<Span> byCommas(int begin, int end) {
    List<Span> segments = attach(at(begin, end, ','));
    boolean several = segments.size() > 1;
    boolean closed = several && startsWithAnd(segments.get(segments.size() - 1));
    List<Span> items = new ArrayList<>();
    int lastPlain = lastPlain(segments);
    for (int i = 0; i < segments.size(); i++) {
      List<Span> parts = atBesides(segments.get(i));
      Span first = parts.get(0);
      if (i == lastPlain && !closed) {
        items.addAll(atAnd(first, several && i > 0));
      } else {
        items.add(first);
      }
      items.addAll(parts.subList(1, parts.size()));
    }
    return items;
  }

  /** Index of the last segment that no "as well as" begins. */
  private int lastPlain(List<Span> segments) {
    int last = segments.size() - 1;
    while (last > 0 && startsWithBesides(segments.get(last))) {
      last--;
    }
    return last;
  }

  /** The stretches between separators that stand outside of brackets and quotes. */
  private List<Span> at(int begin, int end, char separator) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = begin;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      quoted = c == '“' || c == '«' || (quoted && c != '”' && c != '»');
      if (c == separator && depth <= 0 && !quoted && !betweenDigits(at, end)) {
        parts.add(new Span(from, at));
        from = at + 1;
      }
    }
    parts.add(new Span(from, end));
    return parts;
  }

  private boolean betweenDigits(int at, int end) {
    return at + 1 < end
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Joins segments that belong to the one before them. */
  private List<Span> attach(List<Span> segments) {
    List<Span> joined = new ArrayList<>();
    for (Span segment : segments) {
      String first = firstWord(segment);
      boolean besides = startsWithBesides(segment);
      if (!joined.isEmpty() && !besides && words.attaching().contains(first)) {
        Span before = joined.remove(joined.size() - 1);
        joined.add(new Span(before.begin(), segment.end()));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  private boolean startsWithBesides(Span segment) {
    Span trimmed = strip(segment);
    return words.besides().stream()
        .anyMatch(phrase -> text.startsWith(phrase + " ", trimmed.begin()));
  }

  private boolean startsWithAnd(Span segment) {
    return words.and().contains(firstWord(segment));
  }

  private List<Span> atBesides(Span segment) {
    List<Span> parts = new ArrayList<>();
    int from = segment.begin();
    for (int at = segment.begin() + 1; at < segment.end(); at++) {
      String phrase = besidesAt(at, segment.end());
      if (phrase != null) {
        parts.add(new Span(from, at));
        from = at + 1 + phrase.length();
      }
    }
    parts.add(new Span(from, segment.end()));
    parts.removeIf(part -> strip(part).length() == 0);
    return parts;
  }

  private String besidesAt(int at, int end) {
    if (text.charAt(at) != ' ' || depthAt(at, end) > 0) {
      return null;
    }
    for (String phrase : words.besides()) {
      if (text.startsWith(phrase + " ", at + 1)) {
        return phrase;
      }
    }
    return null;
  }

  private int depthAt(int at, int end) {
    int open = text.indexOf('(', at);
    int close = text.indexOf(')', at);
    return close >= 0 && close < end && (open < 0 || open > close) ? 1 : 0;
  }

  /** Splits "A and B" where both sides are items. */
  private List<Span> atAnd(Span segment, boolean last) {
    List<Integer> places = andPlaces(segment);
    if (places.isEmpty() || at(segment.begin(), segment.end(), ',').size() > 1) {
      return List.of(segment);
    }
    int best = -1;
    boolean alike = false;
    for (int place : places) {
      Span left = strip(new Span(segment.begin(), place));
      Span right = strip(afterWord(place, segment.end()));
      boolean parallel = startsAlike(left, right);
      if ((best < 0 || (parallel && !alike))
          && bothItems(left, right, last && places.size() == 1)) {
        best = place;
        alike = parallel;
      }
    }
    return best < 0
        ? List.of(segment)
        : List.of(new Span(segment.begin(), best), afterWord(best, segment.end()));
  }

  /**
   * Whether "left and right" are two items rather than one such as "collection and use of data".
   */
  private boolean bothItems(Span left, Span right, boolean surely) {
    int before = countWords(left);
    int after = countWords(right);
    boolean longEnough = before > 1 && after > 1;
    boolean single = before == 1 && after == 1;
    boolean sharesObject =
        before == 1 && after > 1 && words.prepositions().contains(wordAfterFirst(right));
    boolean clear = before == 1 && after > 1 && !sharesObject;
    return surely || longEnough || single || clear || (hasTheme.test(left) && hasTheme.test(right));
  }

  private String wordAfterFirst(Span span) {
    int blank = text.indexOf(' ', span.begin());
    return blank < 0 || blank >= span.end() ? "" : wordAt(blank + 1, span.end());
  }

  private boolean startsAlike(Span left, Span right) {
    return firstWord(left).equals(firstWord(right));
  }

  private Span afterWord(int place, int end) {
    int next = text.indexOf(' ', place + 1);
    return new Span(next < 0 || next > end ? end : next, end);
  }

  private List<Integer> andPlaces(Span segment) {
    List<Integer> places = new ArrayList<>();
    for (int at = segment.begin() + 1; at < segment.end(); at++) {
      if (text.charAt(at) == ' ' && depthAt(at, segment.end()) == 0) {
        String word = wordAt(at + 1, segment.end());
        if (words.and().contains(word) && at + 1 + word.length() < segment.end()) {
          places.add(at);
        }
      }
    }
    return places;
  }

  private String firstWord(Span span) {
    Span trimmed = strip(span);
    return wordAt(trimmed.begin(), trimmed.end());
  }

  private String wordAt(int begin, int end) {
    int at = begin;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at).toLowerCase(Locale.ROOT);
  }

  private int countWords(Span span) {
    int count = 0;
    boolean inside = false;
    for (int at = span.begin(); at < span.end(); at++) {
      boolean blank = text.charAt(at) == ' ';
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  /** Without blanks, joining words, markers and closing punctuation around it. */
  private Span trim(Span part) {
    Span stripped = strip(part);
    int begin = stripped.begin();
    int end = stripped.end();
    String first = wordAt(begin, end);
    if (words.and().contains(first) && begin + first.length() < end) {
      begin += first.length();
    }
    begin = strip(new Span(begin, end)).begin();
    for (String phrase : words.besides()) {
      if (text.startsWith(phrase + " ", begin)) {
        begin += phrase.length();
      }
    }
    begin = afterMarker(strip(new Span(begin, end)).begin(), end);
    while (end > begin && ".;,: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return strip(new Span(begin, end));
  }

  /** Past a marker such as {@code (a)}, {@code ii)} or {@code 3.}. */
  private int afterMarker(int begin, int end) {
    int at = begin < end && text.charAt(begin) == '(' ? begin + 1 : begin;
    int from = at;
    while (at < end && at - from < 4 && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean closes = at < end && at > from && text.charAt(at) == ')';
    return closes ? strip(new Span(at + 1, end)).begin() : begin;
  }

  private Span strip(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
