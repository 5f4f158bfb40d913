package org.gapline.tagging.facts;

import java.util.Locale;
import java.util.Set;

/** Words beside the name of a region or grouping that tell whether people came from there. */
final class AudienceWords {

  private static final int REACH = 5;
  private static final int NEAR_TOP = 9;

  /** So many nations of guests make an event global. */
  private static final int MANY_NATIONS = 20;

  private static final Set<String> STATES =
      WordList.of(
          "states state countries country nations members member partner etats pays membres estados",
          "paises miembros jurisdictions governments capitals");

  private static final Set<String> MEMBERS =
      WordList.of("members member membres membre miembros miembro partner participating");

  /** Words between "from" and a region. */
  private static final Set<String> QUANTITIES =
      WordList.of(
          "over more than some about around across all the various several different many nearly",
          "almost throughout both other most plus de la des du d l las los el toda todo todas");

  private static final Set<String> COMING =
      WordList.of(
          "venus venues originaires issus issues provenant procedentes venidos venidas llegados",
          "llegadas provenientes oriundos");

  /** First words of rows that tell for whom an event is. */
  private static final Set<String> ROWS =
      WordList.of(
          "for audience target targeted beneficiaries countries states coverage scope pour public",
          "publico destinataires beneficiaires pays para destinatarios dirigido dirigida paises",
          "beneficiarios cobertura region regions");

  private static final Set<String> FROM = Set.of("from", "of", "de");

  private static final Set<String> NATIONS =
      WordList.of("nations countries states pays etats paises estados nationalities");

  private static final Set<String> GAMES =
      WordList.of(
          "cup games championship championships coupe jeux championnat championnats copa juegos",
          "campeonato campeonatos");

  private AudienceWords() {}

  /** "For | 42 magistrates of ...", "Target countries: ...": a row that tells for whom. */
  static boolean isRow(Reading reading, Phrase phrase) {
    boolean cut = false;
    for (int i = phrase.first(); i < Math.min(phrase.first() + 3, phrase.last()); i++) {
      cut |= reading.gapAfter(i).indexOf('|') >= 0 || reading.gapAfter(i).indexOf(':') >= 0;
    }
    return cut && ROWS.contains(reading.word(phrase.first()));
  }

  /** Whether the name of a grouping speaks of its States: "SADC member States". */
  static boolean isOfStates(Reading reading, Named name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (STATES.contains(reading.word(i))) {
        return true;
      }
    }
    return MembersOf.speaks(reading, name);
  }

  /** "the member States of the Americas". */
  static boolean isOfMembers(Reading reading, Named name) {
    boolean member = false;
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - REACH); i--) {
      String word = reading.word(i);
      member |= MEMBERS.contains(word);
      if (!STATES.contains(word)
          && !MEMBERS.contains(word)
          && !QUANTITIES.contains(word)
          && !word.equals("of")
          && !word.equals("in")
          && !word.equals("from")) {
        break;
      }
    }
    return member;
  }

  /** "Campaigners from over 20 African countries", "venus de toute l'Afrique". */
  static boolean isOrigin(Reading reading, Named name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - REACH); i--) {
      String word = reading.word(i);
      if (word.equals("from") || COMING.contains(word)) {
        return i > 0;
      }
      boolean number =
          Character.isDigit(word.charAt(0))
              || Numbers.spelled(reading.text(), reading.tokens(), i) > 0;
      if (!number && !QUANTITIES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The number of "participants from 27 nations"; 0 where none is told. */
  static int countsNations(Reading reading, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      boolean nations = NATIONS.contains(reading.word(i + 1)) && !phrase.has(Cue.OTHER_EVENT);
      boolean from = FROM.contains(reading.word(i - 1)) || QUANTITIES.contains(reading.word(i - 1));
      if (nations && from && Numbers.isBare(reading.text(), reading.tokens(), i)) {
        return Numbers.value(reading.text(), reading.tokens(), i);
      }
    }
    return 0;
  }

  /** Whether guests of so many nations came that no list of them could be given. */
  static boolean areOfManyNations(Reading reading) {
    return reading.phrases().stream()
        .limit(reading.opening() + NEAR_TOP)
        .anyMatch(phrase -> countsNations(reading, phrase) >= MANY_NATIONS);
  }

  /** "Africa Cup of Nations", "Coupe d'Afrique", "Copa América": a competition. */
  static boolean isOfGames(Reading reading, Phrase phrase, Named name) {
    int next = name.last() + 1;
    boolean after = next <= phrase.last() && GAMES.contains(reading.word(next));
    int before = name.first() - 1;
    if (before > phrase.first() && CalendarWords.isOf(reading.tokens(), before)) {
      before--;
    }
    return after || before >= phrase.first() && GAMES.contains(reading.word(before));
  }

  /** "Red Latinoamericana de Estudios": an adjective within the name of a body. */
  static boolean isInBodyName(Reading reading, Phrase phrase, Named name) {
    int before = name.first() - 1;
    boolean adjective =
        name.first() == name.last()
            && name.term() instanceof Term.OfGrouping
            && before >= phrase.first()
            && reading.gapAfter(before).equals(" ");
    return adjective
        && !reading.isEnglish()
        && isWritten(reading, before)
        && isWritten(reading, name.first())
        && !STATES.contains(reading.word(before))
        && !phrase.hasBetween(Cue.EVENT, before, before);
  }

  /** With a capital and then small letters. */
  private static boolean isWritten(Reading reading, int i) {
    String word = reading.between(i, i);
    return reading.isCapitalized(i) && !word.equals(word.toUpperCase(Locale.ROOT));
  }
}
