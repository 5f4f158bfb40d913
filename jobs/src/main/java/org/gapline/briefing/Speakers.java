package org.gapline.briefing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a person who speaks into "[a participant]", in English, French and Spanish. A body that
 * speaks, or an office of the United Nations, stays: it is no person at a workshop. Where it cannot
 * be told who speaks, or a name is left, there is no wording that may be shown.
 */
final class Speakers {

  private static final String TITLES =
      "Mr|Mrs|Ms|Dr|Mme|Mlle|Sr|Sra|Srta|H\\.E|S\\.E|M|Prof|Professor|Judge|Justice|Colonel|Col|General|Gen"
          + "|Captain|Capt|Major|Maj|Lieutenant|Lt|Brigadier|Inspector|Commissioner|Ambassador|Minister"
          + "|Sheikh|Imam|Président|Juge|Ministre|Ambassadeur|Ambassadrice|Jueza?|Ministr[oa]|Embajadora?"
          + "|Don|Doña|Monsieur|Madame|Señora?";

  /** What follows a word that is also a title in the name of a body: "the General Assembly". */
  private static final String OF_BODIES =
      "(?:Assembly|Conference|Council|Committee|Commission|Directorates?|Departments?|Ministr(?:y|ies)"
          + "|Ministers|Secretariat|Sector|Prosecut(?:or|ors|ion)|Office|Bureau|Command|Staff"
          + "|Headquarters|Inspectorate|Courts?|Systems?|Schools?|Academ(?:y|ies)|Universit(?:y|ies)"
          + "|Institutes?|Cent(?:re|er)s?|Police|Intelligence|Security|Crimes?|Investigations?|Debate"
          + "|Comments?|Assistance|Recommendations?|Trainings?|Affairs|Units?)";

  private static final String NAME = "(?!(?:" + TITLES + ")\\b)\\p{Lu}[\\p{L}'’-]+";

  /** A post is left behind a person: "[a participant] of the ministry". */
  private static final Pattern POST_LEFT =
      Pattern.compile(
          "(?i)\\[an? participants?\\] (?:of|at|from|for|in charge|de|du|del|van|von|bin)\\b|\\[un participante?\\] d(?:u|e|es|el|['’])\\b");

  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}-])(?:(?:[Tt]he|[Ll][ea]|[Ee]l|[Ll]['’]) ?)?(?:(?:"
              + TITLES
              + ")\\.? )+(?!"
              + OF_BODIES
              + "(?!\\p{L}))"
              + NAME
              + "(?: (?:(?:de|del|da|dos|bin|ibn|al|el|van|von|ben) )?"
              + NAME
              + "){0,3}(?!\\p{L})");

  private static final Pattern TITLE_LEFT =
      Pattern.compile("(?<![\\p{L}-])(?:Mr|Mrs|Ms|Dr|Mme|Sr|Sra|Prof|H\\.E|S\\.E)\\.? (?=\\p{Lu})");

  private final UnknownNames unknown;

  Speakers(UnknownNames unknown) {
    this.unknown = unknown;
  }

  /** The text with persons who speak as participants; empty where that cannot be made sure. */
  Optional<String> withheld(String text, String language) {
    String person = person(language);
    String untitled = untitled(text, person);
    SpeakerPass pass =
        new SpeakerPass(untitled, new SpokenWords(untitled, unknown), language, person);
    return pass.run().filter(shown -> !namesLeft(shown));
  }

  private static String untitled(String text, String person) {
    Matcher matcher = TITLED.matcher(text);
    return matcher.replaceAll(match -> "[" + (match.start() <= 1 ? capital(person) : person) + "]");
  }

  /** Two strange names side by side, or a title, show somebody. */
  private boolean namesLeft(String text) {
    SpokenWords words = new SpokenWords(text, unknown);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).name() && words.get(i + 1).name() && !words.isBroken(i + 1)) {
        return true;
      }
    }
    return TITLE_LEFT.matcher(text).find() || POST_LEFT.matcher(text).find();
  }

  static String person(String language) {
    return switch (language == null ? "" : language) {
      case "fr" -> "un participant";
      case "es" -> "un participante";
      default -> "a participant";
    };
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
