package org.gapline.tagging.facts;

import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/** Names of bodies that no list knows, told by their capitals and by words such as "Agency". */
final class BodyNames {

  /** Small words that join two capitalised words of one name. */
  private static final Set<String> JOINING =
      WordList.of(
          "of for on against without de du des del d l la les pour para contre contra en sans sin bin");

  /** Small words that may follow another one inside a name. */
  private static final Set<String> SECOND = WordList.of("the la le les l el los las");

  /** Words before what a body is for, and what it may be for beside something else. */
  private static final Set<String> AIMS =
      WordList.of("for of on to de para sobre contra la el las los nacional");

  /** Words of a name at most: what runs on for longer is no name. */
  private static final int LONGEST = 24;

  private final Reading reading;
  private final Tokens tokens;
  private final PersonTitles titles;
  private final SpokenFor people;

  /** Reads on in small letters, or null in English, which does not write names so. */
  private final LoweredNames lowered;

  BodyNames(Reading reading) {
    this.lowered = reading.isEnglish() ? null : new LoweredNames(reading);
    this.reading = reading;
    this.tokens = reading.tokens();
    this.titles = new PersonTitles(reading);
    this.people = new SpokenFor(reading);
  }

  /** Last word of the capitalised name that begins at a word; one less than it where none does. */
  int lastOfRun(int first) {
    if (!reading.isCapitalized(first) || isOpening(first)) {
      return first - 1;
    }
    int last = first;
    while (last + 1 < tokens.size() && last - first < LONGEST) {
      int next = nextOfRun(first, last);
      if (next < 0) {
        break;
      }
      last = endOfPlace(next);
    }
    return lowered == null ? last : lowered.lastOf(first, last);
  }

  /** "Trinidad and Tobago": the name of a State inside a name belongs to it as a whole. */
  private int endOfPlace(int i) {
    Named name = reading.nameAt(i);
    return name != null && name.first() == i && name.term() instanceof Term.OfState
        ? name.last()
        : i;
  }

  /** "State Border Guard" is a name, "State" alone is none. */
  private boolean isOpening(int first) {
    boolean alone = !reading.isCapitalized(first + 1) || !reading.gapAfter(first).equals(" ");
    return NameWords.OPENING.contains(reading.word(first))
        || reading.word(first).equals("state") && alone;
  }

  /** "Centre of Excellence for Preventing and Countering": what the body does goes on. */
  private boolean isSecondAim(int first, int last) {
    int next = last + 2;
    return last - first >= 2
        && next < tokens.size()
        && close(last + 1)
        && reading.isCapitalized(afterArticle(next))
        && reading.nameAt(last) == null
        && (reading.nameAt(next) == null || !reading.isEnglish())
        && hasHead(first, first + 1)
        && isAim(last);
  }

  /** "for Peace", "for Human Rights" */
  private boolean isAim(int last) {
    boolean two = NameWords.AIM_WORDS.contains(reading.word(last - 1));
    return NameWords.AIM_WORDS.contains(reading.word(last))
        && AIMS.contains(reading.word(two ? last - 2 : last - 1));
  }

  /** "para la Justicia y el Estado de Derecho" */
  private int afterArticle(int i) {
    return SECOND.contains(reading.word(i)) && close(i) ? i + 1 : i;
  }

  private int nextOfRun(int first, int last) {
    if (!close(last)) {
      return -1;
    }
    int next = last + 1;
    if (NameWords.NUMBERING.contains(reading.word(next))) {
      return -1;
    }
    if (reading.isCapitalized(next)) {
      return next;
    }
    if (reading.word(next).equals("s") && isOwned(last)) {
      return reading.isCapitalized(next + 1) && close(next) ? next + 1 : -1;
    }
    if (CalendarWords.isAnd(tokens, next)) {
      return isSecondAim(first, last) ? afterArticle(next + 1) : -1;
    }
    for (int small = 0; small < 3 && next + 1 < tokens.size(); small++) {
      String word = reading.word(next);
      boolean joins = JOINING.contains(word) || (small > 0 && SECOND.contains(word));
      if (!joins || !close(next) || small == 0 && isAfterVerb(first, next)) {
        return -1;
      }
      if (small == 0 && people.speakFor(last)) {
        return -1;
      }
      next++;
      if (reading.isCapitalized(next)) {
        return CalendarWords.weekday(tokens, next) == null ? next : -1;
      }
    }
    return -1;
  }

  /** "Asistieron la Academia": an article joins nothing to a word that is no body's. */
  private boolean isAfterVerb(int first, int small) {
    return small == first + 1
        && SECOND.contains(reading.word(small))
        && !BodyNouns.has(reading.word(first));
  }

  /** "Women's Legal Network", "Prosecutor General's Office": no State owns what comes next. */
  private boolean isOwned(int last) {
    return NameWords.OWNERS.contains(reading.word(last)) && reading.gapAfter(last).length() == 1;
  }

  private boolean close(int word) {
    String gap = reading.gapAfter(word);
    return (gap.equals(". ") && tokens.end(word) - tokens.begin(word) == 1)
        || (gap.equals(".") && tokens.end(word) - tokens.begin(word) == 1)
        || gap.equals(" ")
        || gap.equals("-")
        || gap.equals("’")
        || gap.equals("'")
        || gap.equals(" & ")
        || (gap.equals("' ") || gap.equals("’ ")) && isPluralOwner(word);
  }

  /** "Judges' Association" */
  private boolean isPluralOwner(int word) {
    String owner = reading.word(word);
    return owner.endsWith("s")
        && NameWords.OWNERS.contains(owner.substring(0, owner.length() - 1))
        && reading.isCapitalized(word + 1);
  }

  /** Whether a stretch of words reads like the name of a body. */
  boolean isBody(int first, int last) {
    boolean head = false;
    for (int i = first; i <= last; i++) {
      String word = reading.word(i);
      head |= BodyNouns.has(word);
    }
    return head && last > first && !isPerson(first, last) && !isEvent(first, last);
  }

  /** "Police Cooperation Meeting", "Plan of Action", "PROGRAMME UPDATE". */
  private boolean isEvent(int first, int last) {
    if (BodyNouns.isNoBody(reading.word(first)) || BodyNouns.isNoBody(reading.word(last))) {
      return true;
    }
    if (BodyNouns.isOfMinisters(reading, first, last)) {
      return true;
    }
    String text = reading.between(first, last);
    boolean shouted = text.chars().noneMatch(Character::isLowerCase);
    for (int i = first; i <= last; i++) {
      String word = reading.word(i);
      if (BodyNouns.has(word) && !(shouted && BodyNouns.isOfEvents(word))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch of words holds one that names of bodies are made of. */
  boolean hasHead(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (BodyNouns.has(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name of three words or with a small word in it may be a body's among organizers. */
  boolean mayBeBody(int first, int last) {
    if (isPerson(first, last)) {
      return false;
    }
    boolean small = false;
    for (int i = first; i <= last; i++) {
      small |= !reading.isCapitalized(i);
    }
    return last - first >= 2 || (small && last > first);
  }

  /** Whether a body's name has only words that any body's part may have: "Programme Office". */
  boolean isGeneric(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!NameWords.GENERIC.contains(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch of words names a person, as far as titles show it. */
  boolean isPerson(int first, int last) {
    return titles.areIn(first, last);
  }

  /** The name as outputs write it. */
  String name(int first, int last) {
    return reading.between(first, last).replace("U.S.", "US").replace("’", "'").replace('\n', ' ');
  }
}
