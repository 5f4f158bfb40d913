package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds States by the name of the people whose money it was: "with Swiss money", "con plata
 * alemana", "les coopérations belge et française".
 */
record PeoplesMoney(Reading reading, ActorLists actors) {

  private static final Set<String> MONEY =
      WordList.of(
          "money funding funds cash financing grant grants taxpayers taxpayer argent fonds financement",
          "financements credits deniers subvention plata dinero fondos financiacion financiamiento",
          "cooperation cooperations cooperacion cooperaciones contribution contribucion donacion");

  /** What may stand between the money and the people: "argent public suédois". */
  private static final Set<String> BETWEEN =
      WordList.of("development aid government public publics et y bilateral bilaterale au del");

  private static final Set<String> VAGUE = WordList.of("cooperation cooperations cooperacion");

  private static final int REACH = 6;

  /** The States whose money a sentence speaks of. */
  List<Actor> find(Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (MONEY.contains(reading.word(i))) {
        found.addAll(reading.isEnglish() ? before(phrase, i) : after(phrase, i));
      }
    }
    return found;
  }

  private List<Actor> before(Phrase phrase, int money) {
    int i = money;
    while (i - 1 > phrase.first() && BETWEEN.contains(reading.word(i - 1))) {
      i--;
    }
    boolean aid = !VAGUE.contains(reading.word(money)) && i > phrase.first();
    return aid && isPeople(i - 1) ? actors.beforeHyphen(i) : List.of();
  }

  private List<Actor> after(Phrase phrase, int money) {
    List<Actor> found = new ArrayList<>();
    for (int i = money + 1; i <= Math.min(phrase.last(), money + REACH); i++) {
      if (isPeople(i)) {
        found.addAll(actors.beforeHyphen(i + 1));
      } else if (!BETWEEN.contains(reading.word(i))) {
        break;
      }
    }
    return found;
  }

  private boolean isPeople(int i) {
    Named name = reading.nameAt(i);
    return name != null && name.term() instanceof Term.OfPeople && name.last() == i;
  }
}
