package org.gapline.tagging.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.document.Document;
import org.gapline.document.DocumentSymbol;
import org.gapline.document.DocumentSymbol.Series;
import org.gapline.tagging.DocumentKind;

/**
 * Tells the kind of a document by the coding manual: title, rows and first sentences each speak for
 * kinds, and the kind with the most evidence is taken. Without evidence of an event it is {@link
 * DocumentKind#OTHER}.
 */
final class KindFinder {

  private static final int NEAR_TOP = 14;

  /** Nouns that name a gathering only where more is said of it. */
  private static final Set<String> GENERAL =
      WordList.of("training formation capacitacion plenary session sesion");

  private static final int EARLY = 8;
  private static final int OPENING = 4;

  /** Evidence that an event must at least have. */
  private static final int ENOUGH = 5;

  private final Reading reading;
  private final boolean[] dated;

  /** Sentences that hold a span of days. */
  private final boolean[] spanning;

  /** Whether title or head call it a paper: then a day and a place alone make no event. */
  private boolean essay;

  /** Whether the text says who organized or attended. */
  private boolean supported;

  private final Map<DocumentKind, Integer> titled = new EnumMap<>(DocumentKind.class);

  /** The strongest sentence for each kind: a long report says no more than a short one. */
  private final Map<DocumentKind, Integer> told = new EnumMap<>(DocumentKind.class);

  KindFinder(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.dated = datedPhrases(reading.phrases(), dates);
    this.spanning =
        datedPhrases(reading.phrases(), dates.stream().filter(KindFinder::isSpan).toList());
  }

  private static boolean isSpan(DateMention date) {
    return date.isSpan() && date.start().hasDay();
  }

  private static boolean[] datedPhrases(List<Phrase> phrases, List<DateMention> dates) {
    boolean[] dated = new boolean[phrases.size()];
    int p = 0;
    for (DateMention date : dates) {
      while (p < phrases.size() && phrases.get(p).last() < date.first()) {
        p++;
      }
      if (p < phrases.size()) {
        dated[p] |= date.first() >= phrases.get(p).first();
      }
    }
    return dated;
  }

  /** The kind: as the metadata say, else as title and first sentences tell. */
  DocumentKind find() {
    Document document = reading.document();
    if (document.metadata().kind() != null) {
      DocumentKind stated = DocumentKind.parse(document.metadata().kind()).orElse(null);
      if (stated != null) {
        return stated;
      }
    }
    DocumentKind official = official(document.metadata().symbol());
    if (official != null) {
      return official;
    }
    List<Phrase> titles = TitlePhrases.of(reading);
    titles.forEach(this::weighTitle);
    weighRows();
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      if (p < reading.opening() && !titles.contains(phrase)) {
        weighLine(phrase);
      }
      if (!phrase.isAside()) {
        weigh(phrase, p);
      }
    }
    return best();
  }

  /**
   * What the symbol and the title say. A press release tells of an event or of something else, as
   * its text says; the record of a meeting is that of a session.
   */
  private DocumentKind official(String symbol) {
    Series series =
        symbol == null
            ? null
            : DocumentSymbol.parse(symbol).map(DocumentSymbol::series).orElse(Series.DOCUMENT);
    if (series == Series.MEETING_RECORD) {
      return DocumentKind.BRIEFING;
    } else if (series == Series.PRESS_RELEASE) {
      return null;
    }
    boolean report = series != null || hasAny(Cue.OFFICIAL, OPENING) || isTitledOfficial();
    return report ? DocumentKind.OFFICIAL_REPORT : null;
  }

  private boolean isTitledOfficial() {
    return TitlePhrases.of(reading).stream()
        .anyMatch(title -> OfficialTitle.isOne(reading.between(title.first(), title.last())));
  }

  private DocumentKind best() {
    DocumentKind best = DocumentKind.OTHER;
    int most = Math.max(ENOUGH, score(DocumentKind.OTHER));
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind != DocumentKind.OTHER && score(kind) > most) {
        most = score(kind);
        best = kind;
      }
    }
    return best;
  }

  private int score(DocumentKind kind) {
    int evidence = titled.getOrDefault(kind, 0) + told.getOrDefault(kind, 0);
    return supported && evidence > 0 && kind.reportsEvent() ? evidence + 2 : evidence;
  }

  private void weighTitle(Phrase title) {
    if (title.has(Cue.CALL)) {
      title(DocumentKind.CALL, 16);
    }
    if (title.has(Cue.VACANCY)) {
      title(hasAny(Cue.CALL, NEAR_TOP) ? DocumentKind.CALL : DocumentKind.OTHER, 24);
    }
    if (title.has(Cue.COURTESY)) {
      title(DocumentKind.OTHER, 14);
    }
    if (title.has(Cue.ESSAY)) {
      essay |= !title.has(Cue.EVENT);
      title(DocumentKind.OTHER, 8);
    }
    if (title.has(Cue.BRIEFING)) {
      title(DocumentKind.BRIEFING, 9);
    } else if (title.has(Cue.LAUNCH)) {
      title(DocumentKind.LAUNCH, 9);
    } else if (isVisit(title)) {
      title(DocumentKind.VISIT, 9);
    } else if (title.has(Cue.EVENT)) {
      title(DocumentKind.WORKSHOP, isOneEvent(title) && !title.has(Cue.ESSAY) ? 6 : 3);
    }
  }

  /** Whether a gathering is named and not only "training" or "meetings" in general. */
  private boolean isOneEvent(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(cue -> cue.cue() == Cue.EVENT && !isGeneral(reading.word(cue.last())));
  }

  private static boolean isGeneral(String noun) {
    return GENERAL.contains(noun) || noun.endsWith("s");
  }

  /** A line of a letterhead or a box over the text says less than a title. */
  private void weighLine(Phrase phrase) {
    if (phrase.has(Cue.ESSAY) && !phrase.has(Cue.EVENT)) {
      essay = true;
      title(DocumentKind.OTHER, 8);
    }
    if (phrase.has(Cue.BRIEFING)) {
      title(DocumentKind.BRIEFING, phrase.label() == null ? 6 : 9);
    } else if (phrase.has(Cue.LAUNCH)) {
      title(DocumentKind.LAUNCH, 6);
    } else if (phrase.has(Cue.VISIT)) {
      title(DocumentKind.VISIT, 6);
    } else if (phrase.has(Cue.EVENT) && isOneEvent(phrase)) {
      title(DocumentKind.WORKSHOP, 4);
    }
    if (phrase.has(Cue.CALL)) {
      title(DocumentKind.CALL, 10);
    }
  }

  private void weigh(Phrase phrase, int index) {
    int p = reading.depth(index);
    if (p > 1 && phrase.has(Cue.OTHER_EVENT) && !phrase.has(Cue.ORGANIZED_BY)) {
      return;
    }
    weighNoEvent(phrase);
    boolean held = phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.TAKES_PLACE) || organizes(phrase);
    held |= phrase.has(Cue.EVENT) && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY));
    held |= phrase.has(Cue.EVENT) && phrase.has(Cue.OPENS) && (dated[index] || p < OPENING);
    supported |= p < EARLY && (phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.TAKES_PLACE));
    supported |= p < EARLY && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY));
    boolean named = phrase.has(Cue.EVENT) || isVisit(phrase);
    if (essay && !(named && (held || dated[index]))) {
      return;
    }
    int place = (p < EARLY ? 2 : 0) + (p < OPENING ? 1 : 0);
    int facts = (held ? 3 : 0) + (dated[index] ? 2 : 0) + (isPlaced(phrase) ? 1 : 0) + place;
    if (phrase.has(Cue.BRIEFING) && (held || p < OPENING)) {
      tell(DocumentKind.BRIEFING, facts + 2);
    } else if (phrase.has(Cue.LAUNCH) && p < EARLY) {
      tell(DocumentKind.LAUNCH, facts + (p == 0 ? 4 : p < OPENING ? 0 : -2));
    } else if (isVisit(phrase) && p < OPENING) {
      tell(DocumentKind.VISIT, facts + 2);
    } else if (phrase.has(Cue.EVENT) && (held || (dated[index] && p < EARLY) || p < OPENING)) {
      tell(DocumentKind.WORKSHOP, facts + (dated[index] || isOneEvent(phrase) ? 1 : -2));
    } else if ((held && dated[index] || spanning[index] && p < OPENING)
        && !phrase.has(Cue.OTHER_DAY)
        && !phrase.has(Cue.OTHER_FACT)) {
      tell(DocumentKind.WORKSHOP, facts - 1);
    }
  }

  private void weighNoEvent(Phrase phrase) {
    if (phrase.has(Cue.CALL)) {
      tell(DocumentKind.CALL, phrase.has(Cue.TAKES_PLACE) ? 2 : 5);
    }
    if (phrase.has(Cue.APPLY)) {
      tell(DocumentKind.CALL, 6);
    }
    if (phrase.has(Cue.VACANCY)) {
      tell(DocumentKind.OTHER, 10);
    }
  }

  /** Rows of date and place are those of an event, whatever it is called. */
  private void weighRows() {
    boolean date = false;
    boolean place = false;
    for (Phrase phrase : reading.phrases()) {
      Labels.Label label = phrase.label() == null ? null : phrase.label().label();
      date |= label == Labels.Label.DATE;
      place |= label == Labels.Label.PLACE;
    }
    if (date && place) {
      tell(DocumentKind.WORKSHOP, 7);
    }
  }

  /** An assessment visit, or a journey to somewhere: not visits as a kind of work. */
  private boolean isVisit(Phrase phrase) {
    return !phrase.has(Cue.STUDY_VISIT)
        && !phrase.has(Cue.EVENT)
        && (phrase.has(Cue.VISIT) || phrase.has(Cue.JOURNEY) && isPlaced(phrase));
  }

  private boolean isPlaced(Phrase phrase) {
    return reading.namesBetween(phrase.first(), phrase.last()).stream()
        .anyMatch(name -> name.term() instanceof Term.OfCity || name.state() != null);
  }

  /** "held a workshop", and not "asked to hold a meeting a year". */
  private boolean organizes(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(
            cue ->
                cue.cue() == Cue.ORGANIZES
                    && (cue.first() == 0 || !reading.word(cue.first() - 1).equals("to")));
  }

  private void title(DocumentKind kind, int evidence) {
    titled.merge(kind, evidence, Math::max);
  }

  private void tell(DocumentKind kind, int evidence) {
    told.merge(kind, evidence, Math::max);
  }

  private boolean hasAny(Cue cue, int most) {
    return reading.phrases().stream().limit(most).anyMatch(phrase -> phrase.has(cue));
  }
}
