package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.briefing.SpeakerSubject.Found;
import org.gapline.briefing.SpeakerSubject.Kind;

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

  private static final String NAME = "(?!(?:" + TITLES + ")\\b)\\p{Lu}[\\p{L}'’-]+";

  /** A post is left behind a person: "[a participant] of the ministry". */
  private static final Pattern POST_LEFT =
      Pattern.compile("(?i)\\[an? participants?\\] (?:of|at|from|for|in charge)\\b|\\[un participante?\\] d(?:u|e|es|el|['’])\\b");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}-])(?:(?:the|le|la|el|l['’]) ?)?(?:(?:"
              + TITLES
              + ")\\.? )+"
              + NAME
              + "(?: (?:(?:de|del|da|dos|bin|ibn|al|el|van|von|ben) )?"
              + NAME
              + "){0,3}(?!\\p{L})");

  private static final Pattern TITLE_LEFT =
      Pattern.compile("(?<![\\p{L}-])(?:Mr|Mrs|Ms|Dr|Mme|Sr|Sra|Prof|H\\.E|S\\.E)\\.? (?=\\p{Lu})");

  /** Whose view is told: "according to", "selon", "según". */
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?<!\\p{L})(?:according to|in the (?:words|view|opinion) of|selon|d['’]après|aux yeux d[eu]"
              + "|de l['’]avis d[eu]|según|de acuerdo con|a juicio de|en opinión de)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_IN_HEAD = 18;

  private final UnknownNames unknown;

  Speakers(UnknownNames unknown) {
    this.unknown = unknown;
  }

  /** The text with persons who speak as participants; empty where that cannot be made sure. */
  Optional<String> withheld(String text, String language) {
    String person = person(language);
    String untitled = untitled(text, person);
    Pass pass = new Pass(untitled, new SpokenWords(untitled, unknown), language, person);
    return pass.run().filter(shown -> !namesLeft(shown));
  }

  private static String untitled(String text, String person) {
    Matcher matcher = TITLED.matcher(text);
    return matcher.replaceAll(
        match -> "[" + (match.start() <= 1 ? capital(person) : person) + "]");
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

  private record Span(int begin, int end, Kind kind) {}

  /** One way through a sentence, verb by verb. */
  private static final class Pass {
    private final String text;
    private final SpokenWords words;
    private final String person;
    private final boolean english;
    private final SpeakerSubject subjects;
    private final List<Span> spans = new ArrayList<>();
    private boolean unclear;

    Pass(String text, SpokenWords words, String language, String person) {
      this.text = text;
      this.words = words;
      this.person = person;
      this.english = !"fr".equals(language) && !"es".equals(language);
      this.subjects = new SpeakerSubject(words, !english);
    }

    Optional<String> run() {
      head();
      ACCORDING.matcher(text).results().forEach(match -> behind(firstFrom(match.end())));
      for (int i = 0; i < words.size(); i++) {
        if (words.is(i, SpeakerWords.VERBS)) {
          verb(i);
        }
      }
      return unclear ? Optional.empty() : Optional.of(replaced());
    }

    /** A person before a colon, as minutes have it, speaks what follows. */
    private void head() {
      int colon = text.indexOf(": ");
      int end = colon < 0 ? 0 : firstFrom(colon);
      if (end > 0 && end <= MOST_IN_HEAD && !hasVerb(end)) {
        int stop = 1;
        while (stop < end && !words.isBroken(stop)) {
          stop++;
        }
        Found found = subjects.of(0, stop);
        add(new Span(found.begin(), end, found.kind()));
      }
    }

    private boolean hasVerb(int end) {
      for (int i = 0; i < end; i++) {
        if (words.is(i, SpeakerWords.VERBS)) {
          return true;
        }
      }
      return false;
    }

    private int firstFrom(int offset) {
      int i = 0;
      while (i < words.size() && words.get(i).begin() < offset) {
        i++;
      }
      return i;
    }

    private void verb(int verb) {
      int end = subjectEnd(verb);
      boolean passive = end > 0 && words.is(end - 1, SpeakerWords.PASSIVES) && !words.isBroken(end);
      if (passive || words.is(verb + 1, SpeakerWords.AGENTS)) {
        agent(verb + 1);
        return;
      }
      if (words.isBehindBracket(Math.min(end, verb))) {
        return;
      }
      int begin = subjectBegin(end);
      if (begin == end) {
        withoutSubject(verb);
        return;
      }
      if (words.isBehindBracket(begin)) {
        unclear |= words.is(begin, SpeakerWords.PREPOSITIONS);
        return;
      }
      Found found = subjects.of(begin, end);
      boolean reduced =
          !words.isBroken(verb + 1)
              && (words.is(verb + 1, SpeakerWords.FINITE)
                  || words.is(verb + 1, SpeakerWords.PASSIVES));
      add(new Span(found.begin(), end, reduced && found.kind() != Kind.NOBODY ? Kind.UNCLEAR : found.kind()));
      if (begin > 0 && words.is(begin - 1, SpeakerWords.RELATIVES) && !words.is(begin - 1, SpeakerWords.CLAUSES)) {
        unclear |= hasPersonBefore(begin);
      }
    }

    /** The subject ends before auxiliaries and adverbs. */
    private int subjectEnd(int verb) {
      int end = verb;
      while (end > 0
          && !words.isBroken(end)
          && (words.is(end - 1, SpeakerWords.AUXILIARIES) || isAdverb(end - 1))) {
        end--;
      }
      return end;
    }

    private boolean isAdverb(int i) {
      return english && words.get(i).lower().endsWith("ly") && i > 0;
    }

    private int subjectBegin(int end) {
      int begin = end;
      while (begin > 0
          && !words.isBroken(begin)
          && !words.is(begin - 1, SpeakerWords.CLAUSES)
          && !words.is(begin - 1, SpeakerWords.RELATIVES)
          && !(words.is(begin - 1, SpeakerWords.VERBS) && begin < end)) {
        begin--;
      }
      return begin;
    }

    /** The speaker stands behind the verb, or somewhere before a comma. */
    private void withoutSubject(int verb) {
      boolean said = !english || words.is(verb, SpeakerWords.INVERTED);
      if (said && behind(verb + 1) != Kind.NOBODY) {
        return;
      }
      unclear |= hasPersonBefore(verb);
    }

    private boolean hasPersonBefore(int end) {
      for (int i = 0; i < end; i++) {
        int at = i;
        boolean shown = spans.stream().noneMatch(s -> s.begin() <= at && at < s.end());
        if (shown && words.isPerson(i) && !words.get(i).lower().startsWith("participant")) {
          return true;
        }
      }
      return false;
    }

    private void agent(int from) {
      int at = from;
      while (at < words.size() && at < from + 3 && !words.is(at, SpeakerWords.AGENTS)) {
        at++;
      }
      if (words.is(at, SpeakerWords.AGENTS)) {
        behind(at + 1);
      }
    }

    /** The person who stands from a word on, if it is one. */
    private Kind behind(int begin) {
      int end = begin;
      while (end < words.size()
          && (end == begin || !words.isBroken(end))
          && !words.is(end, SpeakerWords.CLAUSES)
          && !words.is(end, SpeakerWords.RELATIVES)
          && !words.is(end, SpeakerWords.FINITE)
          && !words.get(end).lower().equals("to")) {
        end++;
      }
      if (words.isInBracket(begin)) {
        return Kind.PERSON;
      }
      if (begin >= end) {
        return Kind.NOBODY;
      }
      Found found = subjects.of(begin, end);
      add(new Span(found.begin(), end, found.kind()));
      return found.kind();
    }

    private void add(Span span) {
      boolean known =
          spans.stream().anyMatch(s -> s.begin() < span.end() && span.begin() < s.end());
      if (span.kind() == Kind.UNCLEAR) {
        unclear |= !known;
      } else if (span.kind() != Kind.NOBODY && !known && span.begin() < span.end()) {
        spans.add(span);
      }
    }

    private String replaced() {
      StringBuilder out = new StringBuilder(text);
      spans.sort((a, b) -> b.begin() - a.begin());
      for (Span span : spans) {
        String who = span.kind() == Kind.PERSONS ? "participants" : person;
        who = span.kind() == Kind.PERSONS && "un participante".equals(person) ? "participantes" : who;
        int begin = words.get(span.begin()).begin();
        String shown = begin <= 1 ? capital(who) : who;
        int end = words.get(span.end() - 1).end();
        boolean open = text.startsWith(")", end) && text.substring(begin, end).indexOf('(') >= 0;
        out.replace(begin, open ? end + 1 : end, "[" + shown + "]");
      }
      return out.toString();
    }
  }
}
