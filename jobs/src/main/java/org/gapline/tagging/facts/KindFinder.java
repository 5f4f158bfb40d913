package org.gapline.tagging.facts;

import java.util.EnumSet;
import java.util.List;
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

  /** What says who organized or attended. */
  private static final Set<Cue> SUPPORT =
      EnumSet.of(Cue.ORGANIZED_BY, Cue.TAKES_PLACE, Cue.ATTENDS, Cue.ATTENDED_BY);

  private static final Set<Cue> DAYS =
      EnumSet.of(Cue.TODAY, Cue.YESTERDAY, Cue.THIS_WEEK, Cue.LAST_WEEK);

  private static final int EARLY = 8;
  private static final int OPENING = 4;

  private final Reading reading;
  private final boolean[] dated;

  /** Sentences that hold a span of days. */
  private final boolean[] spanning;

  /** Whether title or head call it a paper: then a day and a place alone make no event. */
  private boolean essay;

  private final PhraseKinds kinds;
  private final KindEvidence evidence = new KindEvidence();

  KindFinder(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.kinds = new PhraseKinds(reading);
    this.dated = datedPhrases(reading.phrases(), dates);
    markToldDays(reading.phrases(), dated);
    this.spanning =
        datedPhrases(reading.phrases(), dates.stream().filter(KindFinder::isSpan).toList());
  }

  /** Days may be told by the day of publication: "yesterday in Lima, a seminar". */
  private void markToldDays(List<Phrase> phrases, boolean[] dated) {
    Weekdays weekdays = new Weekdays(reading);
    for (int p = 0; p < Math.min(reading.opening() + OPENING, phrases.size()); p++) {
      dated[p] |= DAYS.stream().anyMatch(phrases.get(p)::has) || weekdays.areTold(phrases.get(p));
    }
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
    weighRows();
    return evidence.best();
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

  private void weighTitle(Phrase title) {
    if (title.has(Cue.CALL)) {
      evidence.title(DocumentKind.CALL, 16);
    }
    if (title.has(Cue.VACANCY)) {
      evidence.title(hasAny(Cue.CALL, NEAR_TOP) ? DocumentKind.CALL : DocumentKind.OTHER, 24);
    }
    if (title.has(Cue.COURTESY)) {
      evidence.title(DocumentKind.OTHER, 14);
    }
    if (kinds.isEssay(title)) {
      essay |= !kinds.namesEvent(title);
      evidence.title(DocumentKind.OTHER, 8);
    }
    if (title.has(Cue.BRIEFING)) {
      evidence.title(DocumentKind.BRIEFING, 9);
    } else if (title.has(Cue.LAUNCH)) {
      evidence.title(DocumentKind.LAUNCH, 9);
    } else if (kinds.isVisit(title)) {
      evidence.title(DocumentKind.VISIT, 9);
    } else if (kinds.namesEvent(title)) {
      evidence.title(
          DocumentKind.WORKSHOP, kinds.isOneEvent(title) && !kinds.isEssay(title) ? 6 : 3);
    }
  }

  /** A line of a letterhead or a box over the text says less than a title. */
  private void weighLine(Phrase phrase) {
    if (kinds.isEssay(phrase) && !kinds.namesEvent(phrase)) {
      essay = true;
      evidence.title(DocumentKind.OTHER, 8);
    }
    if (phrase.has(Cue.BRIEFING)) {
      evidence.title(DocumentKind.BRIEFING, phrase.label() == null ? 6 : 9);
    } else if (phrase.has(Cue.LAUNCH)) {
      evidence.title(DocumentKind.LAUNCH, 6);
    } else if (phrase.has(Cue.VISIT)) {
      evidence.title(DocumentKind.VISIT, 6);
    } else if (kinds.namesEvent(phrase) && kinds.isOneEvent(phrase)) {
      evidence.title(DocumentKind.WORKSHOP, 4);
    }
    if (phrase.has(Cue.CALL)) {
      evidence.title(DocumentKind.CALL, 10);
    }
  }

  private void weigh(Phrase phrase, int index) {
    int p = reading.depth(index);
    if (p > 1 && phrase.has(Cue.OTHER_EVENT) && !phrase.has(Cue.ORGANIZED_BY)) {
      return;
    }
    weighNoEvent(phrase);
    boolean held =
        phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.TAKES_PLACE) || kinds.organizes(phrase);
    held |= kinds.namesEvent(phrase) && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY));
    held |= kinds.namesEvent(phrase) && phrase.has(Cue.OPENS) && (dated[index] || p < OPENING);
    if (p < EARLY && SUPPORT.stream().anyMatch(phrase::has)) {
      evidence.support();
    }
    boolean named = kinds.namesEvent(phrase) || kinds.isVisit(phrase);
    if (essay && !(named && (held || dated[index]))) {
      return;
    }
    int place = (p < EARLY ? 2 : 0) + (p < OPENING ? 1 : 0);
    int facts = (held ? 3 : 0) + (dated[index] ? 2 : 0) + (kinds.isPlaced(phrase) ? 1 : 0) + place;
    if (phrase.has(Cue.BRIEFING) && (held || p < OPENING)) {
      evidence.tell(DocumentKind.BRIEFING, facts + 2);
    } else if (phrase.has(Cue.LAUNCH) && p < EARLY && !kinds.isRecalled(phrase)) {
      evidence.tell(DocumentKind.LAUNCH, facts + (p == 0 ? 4 : p < OPENING ? 0 : -2));
    } else if (kinds.isVisit(phrase) && p < OPENING) {
      evidence.tell(DocumentKind.VISIT, facts + 2);
    } else if (kinds.namesEvent(phrase) && (held || (dated[index] && p < EARLY) || p < OPENING)) {
      evidence.tell(
          DocumentKind.WORKSHOP, facts + (dated[index] || kinds.isOneEvent(phrase) ? 1 : -2));
    } else if ((held && dated[index] || spanning[index] && p < OPENING)
        && !phrase.has(Cue.OTHER_DAY)
        && !phrase.has(Cue.OTHER_FACT)) {
      evidence.tell(DocumentKind.WORKSHOP, facts - 1);
    }
  }

  private void weighNoEvent(Phrase phrase) {
    if (phrase.has(Cue.CALL)) {
      evidence.tell(DocumentKind.CALL, phrase.has(Cue.TAKES_PLACE) ? 2 : 5);
    }
    if (phrase.has(Cue.APPLY)) {
      evidence.tell(DocumentKind.CALL, 6);
    }
    if (phrase.has(Cue.VACANCY)) {
      evidence.tell(DocumentKind.OTHER, 10);
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
      evidence.tellRows();
    }
  }

  private boolean hasAny(Cue cue, int most) {
    return reading.phrases().stream().limit(most).anyMatch(phrase -> phrase.has(cue));
  }
}
