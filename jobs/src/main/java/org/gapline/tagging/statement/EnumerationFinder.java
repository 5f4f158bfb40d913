package org.gapline.tagging.statement;

import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Span;

/**
 * Finds items that stand inside a sentence and take the role of the words before them: "The
 * challenges include A, B and C", "Among the obstacles were A and B", "three needs: A, B and C",
 * and "These include A and B" after a sentence that announced them.
 */
final class EnumerationFinder {

  /** So many words may stand between what is announced and the word that lists it. */
  private static final int REACH = 14;

  private static final int WORDS_BEFORE_ANAPHOR = 7;
  private static final int WORDS_OF_LEAD = 4;

  /** "Knowledge of A and B" is one thing learned, with a third it is an enumeration. */
  private static final int FEWEST_OBJECTS = 3;

  private final String text;
  private final Words words;
  private final ItemSplitter splitter;

  EnumerationFinder(String text, Words words, ItemSplitter splitter) {
    this.text = text;
    this.words = words;
    this.splitter = splitter;
  }

  /**
   * The items of a sentence.
   *
   * @param pending the role that the sentence before announced, or null
   */
  Optional<Enumeration> find(
      Span sentence, Tokens tokens, List<Match<CueKind>> cues, Role pending) {
    if (pending != null && refersBack(tokens)) {
      int listing = listingAfterAnaphor(tokens);
      if (listing >= 0) {
        int begin = itemsFrom(tokens, listing);
        Span lead = new Span(sentence.begin(), begin);
        return items(pending, lead, sentence, "announced-list");
      }
    }
    for (Match<CueKind> cue : cues) {
      if (cue.value().silences()) {
        return Optional.empty();
      }
      if (cue.value().is(CueKind.ANNOUNCES)) {
        Optional<Enumeration> items = announcedBy(cue, sentence, tokens);
        if (items.isPresent()) {
          return items;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Enumeration> announcedBy(Match<CueKind> cue, Span sentence, Tokens tokens) {
    String rule = cue.value().id() + ":" + cue.pattern().source();
    int begin = afterAnnouncement(sentence, tokens, cue);
    if (begin >= 0) {
      return items(cue.value().role(), lead(tokens, cue, begin), sentence, rule);
    }
    boolean takesObjects =
        cue.last() + 1 < tokens.size() && words.prepositions().contains(tokens.folded(cue.last()));
    return takesObjects
        ? items(cue.value().role(), lead(tokens, cue, tokens.end(cue.last())), sentence, rule)
            .filter(found -> found.items().size() >= fewestObjects(tokens.folded(cue.last())))
        : Optional.empty();
  }

  /** Whether the sentence begins as one that fills in what was announced. */
  boolean refersBack(Tokens tokens) {
    return tokens.size() > 0 && words.referring().contains(tokens.folded(0));
  }

  private static int fewestObjects(String preposition) {
    return preposition.equals("on") || preposition.equals("sobre") ? 2 : FEWEST_OBJECTS;
  }

  /** Whether the sentence begins as one that lists what was announced. */
  boolean fillsIn(Tokens tokens) {
    boolean endsInListing =
        tokens.size() > 0 && words.listing().contains(tokens.folded(tokens.size() - 1));
    return refersBack(tokens) && (endsInListing || listingAfterAnaphor(tokens) >= 0);
  }

  /** Whether the sentence begins as one that gives a single one of the things announced. */
  boolean givesOne(Tokens tokens) {
    return tokens.size() > 1
        && (words.ordinal().contains(tokens.folded(0))
            || (words.referring().contains(tokens.folded(0))
                && words.ordinal().contains(tokens.folded(1))));
  }

  private int afterAnnouncement(Span sentence, Tokens tokens, Match<CueKind> cue) {
    int colon = colonAfter(sentence, tokens, cue);
    if (colon >= 0) {
      return colon + 1;
    }
    if (words.among().contains(tokens.folded(0)) && cue.first() < 6) {
      int copula = copula(tokens, cue.last() + 1);
      return copula < 0 ? -1 : tokens.end(copula);
    }
    int last = cue.last();
    if (words.listing().contains(tokens.folded(last))) {
      return itemsFrom(tokens, last);
    }
    int listing = listingWord(tokens, last + 1, last + 1 + REACH);
    return listing < 0 ? -1 : itemsFrom(tokens, listing);
  }

  private int colonAfter(Span sentence, Tokens tokens, Match<CueKind> cue) {
    // Not with indexOf, which would look through the whole document for each sentence.
    for (int at = tokens.end(cue.last()); at < sentence.end() - 8; at++) {
      if (text.charAt(at) == ':') {
        return at;
      }
    }
    return -1;
  }

  private int listingAfterAnaphor(Tokens tokens) {
    return words.among().contains(tokens.folded(0))
        ? copula(tokens, 1)
        : listingWord(tokens, 0, WORDS_BEFORE_ANAPHOR);
  }

  /** From a few words before the cue, so that what the event was about stays out of it. */
  static Span lead(Tokens tokens, Match<CueKind> cue, int end) {
    return new Span(tokens.begin(Math.max(0, cue.first() - WORDS_OF_LEAD)), end);
  }

  private int copula(Tokens tokens, int from) {
    int to = Math.min(tokens.size() - 1, from + REACH);
    for (int i = from; i < to; i++) {
      if (words.copulas().contains(tokens.folded(i))) {
        return i;
      }
    }
    return -1;
  }

  private int listingWord(Tokens tokens, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size() - 1, to); i++) {
      if (words.listing().contains(tokens.folded(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Past the listing word and the small words that belong to it, as in "relate to". */
  private int itemsFrom(Tokens tokens, int listing) {
    String next = tokens.folded(listing + 1);
    boolean skips = next.equals("to") || next.equals("of") || next.equals("sur");
    return tokens.end(skips ? listing + 1 : listing);
  }

  private Optional<Enumeration> items(Role role, Span lead, Span sentence, String rule) {
    int from = lead.end();
    while (from < sentence.end()
        && !Character.isLetterOrDigit(text.charAt(from))
        && "(“\"'‘«".indexOf(text.charAt(from)) < 0) {
      from++;
    }
    List<Span> items = splitter.split(from, sentence.end());
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Enumeration(role, items, lead, rule));
  }
}
