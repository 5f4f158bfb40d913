package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Where the parts of a sentence begin and end that hold the names before and after a cue. */
final class Clauses {

  /** Words of a dateline at most. */
  private static final int DATELINE = 14;

  private static final Set<String> BE =
      WordList.of("was were is are been be being fue fueron ser sido etait etaient ete est sont");

  private static final Set<String> ADVERBS =
      WordList.of("jointly also today recently generously kindly co conjointement conjuntamente");

  /** Words after a verb that show that it tells where or by whom, and not what. */
  private static final Set<String> PLACING = Set.of("by", "in", "at", "on", "from", "online");

  /** Words with which a clause begins that tells more of what stands before it. */
  private static final Set<String> RELATIVE = WordList.of("which that who que qui");

  /** Words with which a line is not over. */
  private static final Set<String> JOINING =
      WordList.of("and of the by for with from et de du des la le les y e del los las par por");

  /** With these begins by way of whom money goes. */
  private static final Set<String> THROUGH = WordList.of("through via mediante travers traves");

  private static final int LONGEST_LIST = 8;

  private final Reading reading;
  private Phrase known;
  private int knownStart;

  Clauses(Reading reading) {
    this.reading = reading;
  }

  /** First word of a sentence after its dateline ("CAIRO (Egypt), 3 May – ..."), if it has one. */
  private int afterDateline(Phrase phrase) {
    if (phrase != known) {
      known = phrase;
      knownStart = findStart(phrase);
    }
    return knownStart;
  }

  private int findStart(Phrase phrase) {
    if (phrase.isHeading()
        || reading.tokens().begin(phrase.first()) > phrase.block().span().begin() + 2) {
      return phrase.first();
    }
    int start = phrase.first();
    int last = Math.min(phrase.last() - 1, phrase.first() + DATELINE);
    for (int i = phrase.first(); i <= last; i++) {
      boolean fits = reading.isCapitalized(i) || Character.isDigit(reading.word(i).charAt(0));
      if (!fits && !CalendarWords.isAnd(reading.tokens(), i) && reading.word(i).length() > 2) {
        break;
      }
      if (isDash(reading.gapAfter(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean isDash(String gap) {
    return gap.equals(": ")
        || gap.endsWith(" – ")
        || gap.endsWith(" — ")
        || gap.endsWith(" - ")
        || gap.endsWith("-- ");
  }

  /** First word of the clause that holds a word: after a semicolon, else after the dateline. */
  int startOf(Phrase phrase, int word) {
    int start = afterDateline(phrase);
    for (int i = start; i < word; i++) {
      if (reading.gapAfter(i).indexOf(';') >= 0) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Whether a hyphen stands before a verb: "an EU-funded course". */
  boolean isCompound(Phrase.CueMatch verb) {
    return verb.first() > 0 && reading.gapAfter(verb.first() - 1).equals("-");
  }

  /** Whether a verb is a participle: "was organized", "organized by". */
  boolean isPassive(Phrase.CueMatch verb) {
    if (reading.word(verb.first()).endsWith("ing")) {
      return false;
    }
    int i = verb.first() - 1;
    if (i >= 0 && reading.word(i).equals("se")) {
      return true;
    }
    if (i > 0 && ADVERBS.contains(reading.word(i))) {
      i--;
    }
    int next = verb.last() + 1;
    String after = next < reading.tokens().size() ? reading.word(next) : "";
    return (i >= 0 && BE.contains(reading.word(i)))
        || (reading.gapAfter(verb.last()).equals(" ") && PLACING.contains(after))
        || after.equals("par")
        || after.equals("por");
  }

  /** Those who do what a verb says: before it, or in the clause that ends with it. */
  List<Actor> subjectsOf(Phrase phrase, Phrase.CueMatch verb, ActorLists actors) {
    int start = startOf(phrase, verb.first());
    List<Actor> found = actors.loose(start, verb.first() - 1);
    for (int i = verb.first() - 1; found.isEmpty() && i > start; i--) {
      if (RELATIVE.contains(reading.word(i))) {
        found = actors.loose(i + 1, verb.first() - 1);
        break;
      }
    }
    for (int i = start; found.isEmpty() && i < verb.first(); i++) {
      if (reading.after(i) == ',') {
        found = actors.loose(i + 1, verb.first() - 1);
      }
    }
    return found;
  }

  /** Whether one of some words stands at most two words before a cue. */
  boolean isAfter(Phrase phrase, Phrase.CueMatch cue, Set<String> words) {
    for (int i = cue.first(); i >= Math.max(phrase.first(), cue.first() - 2); i--) {
      if (words.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** First word after the last "for" before a cue: who is thanked for other things stands there. */
  int afterFor(Phrase.CueMatch cue) {
    int i = cue.first() - 1;
    while (i > 0 && !reading.word(i).equals("for")) {
      i--;
    }
    return i + 1;
  }

  /** French and Spanish may put those who act after the verb: "lo ofrecieron la OEA y". */
  List<Actor> subjectsAfter(Phrase phrase, Phrase.CueMatch verb, ActorLists actors) {
    return reading.document().language().equals("en")
        ? List.of()
        : actors.immediate(verb.last() + 1, endOf(phrase, verb));
  }

  /** Last word of a list that begins in a sentence and runs on over broken lines. */
  int openEnd(int p) {
    List<Phrase> phrases = reading.phrases();
    int k = p;
    while (k + 1 < phrases.size() && k - p < LONGEST_LIST && isOpen(phrases.get(k).last())) {
      k++;
    }
    return phrases.get(k).last();
  }

  private boolean isOpen(int last) {
    String gap = reading.gapAfter(last);
    return gap.startsWith(";")
        || gap.startsWith(",")
        || (gap.isBlank() && JOINING.contains(reading.word(last)));
  }

  /** Last word of the stretch after a cue: before the next cue of another part. */
  int endOf(Phrase phrase, Phrase.CueMatch cue) {
    for (Phrase.CueMatch next : phrase.cues()) {
      if (next.first() > cue.last() && separates(cue.cue(), next.cue())) {
        return next.first() - 1;
      }
    }
    return openEnd(reading.indexOf(phrase));
  }

  /**
   * As {@link #endOf}, but "With funding from Norway, UNODC and the AU held a course" goes on with
   * those who act: the names before the verb that are apart from the list by a comma.
   */
  int endOfFronted(Phrase phrase, Phrase.CueMatch cue, ActorLists actors) {
    int end = endOf(phrase, cue);
    int verb = cue.first() <= afterDateline(phrase) + 2 ? nextVerb(phrase, cue.last()) : -1;
    if (verb < 0 || verb > end) {
      return end;
    }
    int firstComma = -1;
    boolean and = false;
    for (int i = cue.last() + 1; i < verb; i++) {
      and |= CalendarWords.isAnd(reading.tokens(), i);
      if (reading.gapAfter(i).indexOf(',') >= 0) {
        firstComma = firstComma < 0 ? i : firstComma;
        if (and) {
          return actors.first(i + 1, verb - 1) == null ? firstComma : i;
        }
      }
    }
    return firstComma < 0 ? end : firstComma;
  }

  /** Last word before "through", or the end of the stretch. */
  int beforeThrough(int from, int end) {
    for (int i = from; i <= end; i++) {
      if (THROUGH.contains(reading.word(i))) {
        return i - 1;
      }
    }
    return end;
  }

  private int nextVerb(Phrase phrase, int after) {
    for (Phrase.CueMatch next : phrase.cues()) {
      if (next.first() > after && next.cue() == Cue.ORGANIZES && !isPassive(next)) {
        return next.first();
      }
    }
    return -1;
  }

  private static boolean separates(Cue before, Cue next) {
    if (before == next) {
      return false;
    }
    return switch (next) {
      case PAID_BY, SUPPORTED_BY, EXCEPT, ORGANIZED_BY, PAYS -> true;
      case ATTENDED_BY -> true;
      case ATTENDS -> before != Cue.ATTENDED_BY;
      default -> false;
    };
  }
}
