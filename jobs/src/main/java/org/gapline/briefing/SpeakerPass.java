package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapline.briefing.SpeakerSubject.Found;
import org.gapline.briefing.SpeakerSubject.Kind;

/** One way through a sentence, verb of saying by verb of saying, to find who speaks in it. */
final class SpeakerPass {

  /** Whose view is told: "according to", "selon", "según". */
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?<!\\p{L})(?:according to|in the (?:words|view|opinion) of|selon|d['’]après|aux yeux d(?:e|u|es)"
              + "|de l['’]avis d(?:e|u|es)|según|de acuerdo con|a juicio del?|en opinión del?|en palabras del?|heard from)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FOR = Pattern.compile("^(?:Pour|Para) ");
  private static final int MOST_IN_HEAD = 18;

  private record Span(int begin, int end, Kind kind) {}

  private final String text;
  private final SpokenWords words;
  private final String person;
  private final boolean english;
  private final SpeakerClause clause;
  private final SpeakerSubject subjects;
  private final List<Span> spans = new ArrayList<>();
  private boolean unclear;

  SpeakerPass(String text, SpokenWords words, String language, String person) {
    this.text = text;
    this.words = words;
    this.person = person;
    this.english = !"fr".equals(language) && !"es".equals(language);
    this.clause = new SpeakerClause(words, english);
    this.subjects = new SpeakerSubject(words, !english);
  }

  Optional<String> run() {
    head();
    viewed();
    ACCORDING
        .matcher(text)
        .results()
        .map(match -> words.firstFrom(match.end()))
        .forEach(from -> behind(clause.behindVerb(from)));
    for (int i = 0; i < words.size(); i++) {
      if (words.isSaying(i)) {
        verb(i);
      }
    }
    return unclear ? Optional.empty() : Optional.of(replaced());
  }

  /** "Pour le ministre, ...": one person's view; of many it is about them. */
  private void viewed() {
    if (!english && FOR.matcher(text).find() && words.size() > 1) {
      int end = 1;
      while (end < words.size() && !words.isBroken(end)) {
        end++;
      }
      Found found = subjects.of(1, end);
      if (found.kind() == Kind.PERSON && end < words.size()) {
        add(new Span(found.begin(), end, Kind.PERSON));
      }
    }
  }

  /** A person before a colon, as minutes have it, speaks what follows. */
  private void head() {
    int colon = text.indexOf(": ");
    int end = colon < 0 ? 0 : words.firstFrom(colon);
    if (end > 0 && end <= MOST_IN_HEAD && !clause.hasVerb(end)) {
      int stop = 1;
      while (stop < end && !words.isBroken(stop)) {
        stop++;
      }
      Found found = subjects.of(0, stop);
      add(new Span(found.begin(), end, found.kind()));
    }
  }

  private void verb(int verb) {
    int end = clause.subjectEnd(verb);
    boolean passive = end > 0 && words.is(end - 1, SpeakerWords.PASSIVES) && !words.isBroken(end);
    if (passive || words.is(verb + 1, SpeakerWords.AGENTS)) {
      agent(verb + 1);
      return;
    }
    if (words.isBehindBracket(Math.min(end, verb))) {
      unclear |= words.isBehindComma(end) && hasPersonBefore(end);
      return;
    }
    subject(verb, clause.subjectBegin(end), end);
  }

  private void subject(int verb, int begin, int end) {
    if (begin == end || clause.isAside(begin)) {
      withoutSubject(verb);
    } else if (words.isBehindBracket(begin)) {
      unclear |= words.is(begin, SpeakerWords.PREPOSITIONS);
    } else {
      Found found = subjects.of(begin, end);
      boolean named = found.kind() != Kind.NOBODY && clause.isParticiple(verb);
      add(new Span(found.begin(), end, named ? Kind.UNCLEAR : found.kind()));
      unclear |= begin > 0 && isWhoSpeaks(begin - 1);
    }
  }

  /** "The judge who opened the day said", "un fiscal que pidió no ser citado indicó". */
  private boolean isWhoSpeaks(int relative) {
    if (!words.is(relative, SpeakerWords.RELATIVES)) {
      return false;
    }
    if (!words.is(relative, SpeakerWords.CLAUSES)) {
      return hasPersonBefore(relative);
    }
    int begin = clause.subjectBegin(relative);
    Kind kind = begin < relative ? subjects.of(begin, relative).kind() : Kind.NOBODY;
    return kind != Kind.NOBODY && hasPersonBefore(relative);
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
      boolean head =
          words.is(i, SpeakerWords.AT_HEAD) && words.is(i + 1, SpeakerWords.PREPOSITIONS);
      if (shown && (words.isPerson(i) || head) && !words.get(i).lower().startsWith("participant")) {
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
    if (words.isInBracket(begin)) {
      return Kind.PERSON;
    }
    int end = clause.nounEnd(begin);
    if (begin >= end) {
      return Kind.NOBODY;
    }
    Found found = subjects.of(begin, end);
    add(new Span(found.begin(), end, found.kind()));
    return found.kind();
  }

  private void add(Span span) {
    boolean known = spans.stream().anyMatch(s -> s.begin() < span.end() && span.begin() < s.end());
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
      String shown = begin <= 1 ? Speakers.capital(who) : who;
      int end = words.get(span.end() - 1).end();
      boolean open = text.startsWith(")", end) && text.substring(begin, end).indexOf('(') >= 0;
      out.replace(begin, open ? end + 1 : end, "[" + shown + "]");
    }
    return out.toString();
  }
}
