package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.State;

/**
 * Finds lists of States for which an event was, or whose people came: "officials from A, B and C".
 */
final class StateLists {

  private static final int NEAR_TOP = 14;
  private static final int SHORTEST = 3;
  private static final int IN_BRACKETS = 4;

  private static final Set<String> GIVEN =
      WordList.of(
          "support funding money contribution assistance funds conducted experts trainers",
          "people");

  private static final Set<String> LEADING =
      WordList.of(
          "from of for came covers cover were in include includes represented between countries",
          "states pays etats paises estados de du le d des del attended");

  private static final Set<String> PERSONS =
      WordList.of(
          "officers officials police gendarmes judges prosecutors magistrates investigators guards",
          "delegates trainees participants soldiers agents inspectors analysts experts lawyers",
          "delegations authorities ministers parliamentarians journalists",
          "officiers responsables fonctionnaires policiers magistrats juges procureurs enqueteurs",
          "douaniers militaires stagiaires cadres directeurs inspecteurs analystes avocats",
          "delegues autorites ministres parlementaires journalistes participantes",
          "oficiales fiscales jueces juezas policias agentes funcionarios funcionarias militares",
          "guardias mandos delegados peritos analistas inspectores investigadores autoridades",
          "delegaciones ministros parlamentarios periodistas expertos alumnos");

  /** So far into the text a sentence tells who came. */
  private static final int EARLY = 5;

  private static final int DATELINE = 14;

  /** So many words after States tell that they paid. */
  private static final int PAYING = 5;

  private static final Set<String> ARTICLES = WordList.of("the la le les l el los las");

  private final Reading reading;

  StateLists(Reading reading) {
    this.reading = reading;
  }

  /** The States of all such lists near the top. */
  Set<String> find() {
    Set<String> states = new LinkedHashSet<>();
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      if (!phrase.has(Cue.OTHER_EVENT)) {
        for (List<Named> list : listsIn(phrase)) {
          if (counts(list, phrase) && !gives(list, phrase)) {
            list.forEach(name -> states.add(stateOf(name).iso3()));
          }
        }
      }
    }
    return states;
  }

  /** Whether the States stand after the words for who paid, or before those for paying. */
  private static boolean gives(List<Named> list, Phrase phrase) {
    int first = list.get(0).first();
    int last = list.get(list.size() - 1).last();
    return phrase.hasBetween(Cue.PAID_BY, phrase.first(), first - 1)
        || phrase.hasBetween(Cue.PAYS, last + 1, last + PAYING);
  }

  private boolean counts(List<Named> list, Phrase phrase) {
    int before = list.get(0).first() - 1;
    while (before > phrase.first() && ARTICLES.contains(reading.word(before))) {
      before--;
    }
    if (list.size() == 1) {
      return list.get(0).state() != null && comesFrom(list.get(0), phrase);
    }
    if (isOfPeoples(list)) {
      boolean enough = list.size() >= SHORTEST || list.size() > 1 && tellsOfPeople(list, phrase);
      return enough && !phrase.has(Cue.EXCEPT);
    }
    boolean opens = list.get(0).first() <= phrase.first() + 1 || endsDateline(before, phrase);
    boolean led =
        before >= phrase.first()
            && (LEADING.contains(reading.word(before))
                || reading.gapAfter(before).indexOf(':') >= 0);
    return list.size() >= SHORTEST && (led || opens) && !phrase.has(Cue.EXCEPT);
  }

  /** "Quito, 3 May (Agency) - Peru and Chile ...": the sentence begins after the dateline. */
  private boolean endsDateline(int before, Phrase phrase) {
    if (before < phrase.first() || before > phrase.first() + DATELINE) {
      return false;
    }
    String gap = reading.gapAfter(before);
    return gap.contains("–") || gap.contains("—") || gap.contains("-") && gap.length() > 1;
  }

  /** "22 gendarmes mauritanos y senegaleses": two peoples tell who came to the event. */
  private boolean tellsOfPeople(List<Named> list, Phrase phrase) {
    boolean told =
        phrase.has(Cue.EVENT)
            || phrase.has(Cue.ATTENDS)
            || phrase.has(Cue.ATTENDED_BY)
            || phrase.has(Cue.TAKES_PLACE);
    int person =
        reading.isEnglish() ? list.get(list.size() - 1).last() + 1 : list.get(0).first() - 1;
    return told
        && reading.depth(reading.indexOf(phrase)) < EARLY
        && person >= phrase.first()
        && person <= phrase.last()
        && PERSONS.contains(reading.word(person));
  }

  /** A State by its name or by the word for its people: "béninois, ivoiriens et togolais". */
  private static State stateOf(Named name) {
    return name.term() instanceof Term.OfPeople people ? people.state() : name.state();
  }

  private static boolean isOfPeoples(List<Named> list) {
    return list.stream().allMatch(name -> name.state() == null);
  }

  /** "Sheikhs and elders from Somalia": people of one State, in a sentence about the event. */
  private boolean comesFrom(Named name, Phrase phrase) {
    int from = name.first() - 1;
    return phrase.blockIndex() < 4
        && from > phrase.first()
        && reading.word(from).equals("from")
        && !GIVEN.contains(reading.word(from - 1))
        && phrase.has(Cue.EVENT);
  }

  private List<List<Named>> listsIn(Phrase phrase) {
    List<List<Named>> lists = new ArrayList<>();
    Named before = null;
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      if (stateOf(name) == null) {
        before = null;
        continue;
      }
      if (before == null || !joined(before, name)) {
        lists.add(new ArrayList<>());
      }
      lists.get(lists.size() - 1).add(name);
      before = name;
    }
    return lists;
  }

  /** "France (La Réunion), Kenya": whether brackets hold all that stands between two States. */
  private boolean isInBrackets(int first, int last) {
    return first <= last
        && last - first < IN_BRACKETS
        && reading.gapAfter(first - 1).trim().equals("(")
        && reading.gapAfter(last).startsWith(")");
  }

  private boolean joined(Named a, Named b) {
    if (isInBrackets(a.last() + 1, b.first() - 1)) {
      return true;
    }
    if (b.first() - a.last() > 4) {
      return false;
    }
    for (int i = a.last() + 1; i < b.first(); i++) {
      String word = reading.word(i);
      boolean joins =
          CalendarWords.isAnd(reading.tokens(), i)
              || CalendarWords.isArticle(reading.tokens(), i)
              || word.equals("republic")
              || CalendarWords.isOf(reading.tokens(), i)
              || word.equals("des")
              || word.equals("l")
              || word.equals("la")
              || word.equals("as")
              || word.equals("well");
      if (!joins) {
        return false;
      }
    }
    String gap = reading.gapAfter(a.last());
    return gap.indexOf('.') < 0 && gap.indexOf(':') < 0;
  }
}
