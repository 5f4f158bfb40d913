package org.gapline.briefing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a person who speaks into "[a participant]", in English, French and Spanish. A body that
 * speaks, or an office of the United Nations, stays: it is no person at a workshop.
 */
final class Speakers {

  private static final int MOST_WORDS = 9;
  private static final int MOST_IN_HEAD = 18;

  private static final Set<String> VERBS =
      words(
          "said says presented praised welcomed outlined introduced proposed suggested thanked held noted notes highlighted highlights stressed emphasized emphasised underlined"
              + " underscored observed explained added warned argued told recalled reported stated"
              + " remarked acknowledged pointed mentioned raised called urged described cautioned"
              + " asked concluded repeated insisted commented regretted dit déclaré souligné noté expliqué"
              + " ajouté indiqué rappelé observé averti précisé affirmé relevé insisté reconnu"
              + " regretté estimé signalé dijo declaró señaló destacó subrayó explicó añadió indicó"
              + " recordó observó advirtió precisó afirmó reconoció lamentó manifestó informó"
              + " insistió");

  private static final Set<String> PERSONS =
      words(
          "officer officers delegate delegates representative minister ministers judge judges"
              + " prosecutor prosecutors official officials expert experts speaker speakers"
              + " ambassador general colonel captain major commander commissioner inspector"
              + " director deputy chief head investigator magistrate lawyer teacher professor"
              + " researcher practitioner man woman participant participants trainer imam leader analyst"
              + " adviser advisor counsellor panellist panelist attendee member mr mrs dr officier"
              + " officiers délégué déléguée délégués représentant représentante ministre juge"
              + " juges procureur procureurs magistrat magistrats responsable responsables"
              + " intervenant intervenante ambassadeur ambassadrice directeur directrice expert"
              + " experte commissaire enquêteur formateur participante chef conseiller mme oficial"
              + " oficiales delegado delegada representante ministro ministra juez jueza fiscal"
              + " fiscales funcionario funcionaria experto experta embajador embajadora director"
              + " directora comisario investigador ponente participante jefe asesor sr sra");

  private static final Set<String> AUXILIARIES =
      words("a ont ha han had has have was were also further then avait également aussi también");

  private static final Set<String> OFFICES =
      words("committee united nations secretary-general cted unoct unodc council");

  /** Words that stand for a person who was named before. */
  private static final Set<String> PRONOUNS = words("he she il elle él ella");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Mme|Sr|Sra|H\\.E|S\\.E|M)\\.? (?:\\p{Lu}[\\p{L}'’-]+"
              + " ?){1,4}");
  private static final String BREAKS = ",;:—–“”\"()";

  private Speakers() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" +")));
  }

  /** The text with persons who speak as participants. */
  static String withheld(String text, String language) {
    String out = withoutHead(replaceSegments(text, person(language)), person(language));
    Matcher titled = TITLED.matcher(out);
    return titled.replaceAll("[" + person(language) + "] ").replace("] ,", "],").strip();
  }

  /** A person before a colon, as minutes have it, speaks what follows. */
  private static String withoutHead(String text, String person) {
    int colon = text.indexOf(": ");
    List<Word> head =
        colon < 0
            ? List.of()
            : WORD.matcher(text.substring(0, colon)).results().map(Word::of).toList();
    return head.isEmpty() || head.size() > MOST_IN_HEAD || !isPerson(head)
        ? text
        : "[" + capital(isMany(head) ? "participants" : person) + "]" + text.substring(colon);
  }

  private static String person(String language) {
    return switch (language) {
      case "fr" -> "un participant";
      case "es" -> "un participante";
      default -> "a participant";
    };
  }

  private static String replaceSegments(String text, String person) {
    List<Word> words = WORD.matcher(text).results().map(Word::of).toList();
    StringBuilder out = new StringBuilder(text);
    for (int i = words.size() - 1; i > 0; i--) {
      if (VERBS.contains(words.get(i).lower())) {
        int begin = beginOf(text, words, i);
        int end = endOf(words, begin, i);
        if (begin < i && isPerson(words.subList(begin, end))) {
          boolean first = words.get(begin).begin() <= 1;
          String who = isMany(words.subList(begin, end)) ? "participants" : person;
          String shown = first ? capital(who) : who;
          out.replace(words.get(begin).begin(), words.get(end - 1).end(), "[" + shown + "]");
          i = begin;
        }
      }
    }
    return out.toString();
  }

  /** The first word of the stretch before a verb, back to a comma or quotation mark. */
  private static int beginOf(String text, List<Word> words, int verb) {
    int begin = verb;
    while (begin > 0 && verb - begin < MOST_WORDS) {
      String between = text.substring(words.get(begin - 1).end(), words.get(begin).begin());
      if (between.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0)) {
        return begin;
      }
      begin--;
    }
    return begin;
  }

  private static int endOf(List<Word> words, int begin, int verb) {
    int end = verb;
    while (end > begin + 1 && AUXILIARIES.contains(words.get(end - 1).lower())) {
      end--;
    }
    return end;
  }

  private static boolean isPerson(List<Word> segment) {
    boolean pronoun = segment.size() == 1 && PRONOUNS.contains(segment.get(0).lower());
    return (pronoun || segment.stream().anyMatch(word -> PERSONS.contains(word.lower())))
        && segment.stream().noneMatch(word -> OFFICES.contains(word.lower()))
        && !segment.get(0).lower().startsWith("participant");
  }

  private static boolean isMany(List<Word> segment) {
    return segment.stream().anyMatch(w -> PERSONS.contains(w.lower()) && w.lower().endsWith("s"));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private record Word(int begin, int end, String lower) {
    static Word of(java.util.regex.MatchResult match) {
      String lower = match.group().toLowerCase(Locale.ROOT);
      return new Word(match.start(), match.end(), lower.replaceFirst("(?:['’]s|\\.)$", ""));
    }
  }
}
