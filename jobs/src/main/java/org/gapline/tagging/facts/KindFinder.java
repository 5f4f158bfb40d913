package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.Document;
import org.gapline.document.DocumentSymbol;
import org.gapline.document.DocumentSymbol.Series;
import org.gapline.tagging.DocumentKind;

/** Tells the kind of a document by the coding manual. */
final class KindFinder {

  private static final int NEAR_TOP = 8;
  private static final int TOP_HALF = 14;

  private final Reading reading;

  KindFinder(Reading reading) {
    this.reading = reading;
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
    DocumentKind titled = byTitle();
    return titled != null ? titled : byText();
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
    boolean report = series != null || hasAny(Cue.OFFICIAL, 4) || isTitledOfficial();
    return report ? DocumentKind.OFFICIAL_REPORT : null;
  }

  private boolean isTitledOfficial() {
    return TitlePhrases.of(reading).stream()
        .anyMatch(title -> OfficialTitle.isOne(reading.between(title.first(), title.last())));
  }

  private DocumentKind byTitle() {
    boolean event = false;
    for (Phrase title : TitlePhrases.of(reading)) {
      if (title.has(Cue.CALL)) {
        return DocumentKind.CALL;
      } else if (title.has(Cue.BRIEFING)) {
        return DocumentKind.BRIEFING;
      } else if (title.has(Cue.COURTESY)) {
        return DocumentKind.OTHER;
      } else if (title.has(Cue.LAUNCH)) {
        return DocumentKind.LAUNCH;
      } else if (isVisit(title)) {
        return DocumentKind.VISIT;
      }
      event |= title.has(Cue.EVENT);
    }
    if (!event) {
      return null;
    }
    DocumentKind opening = byOpening();
    return opening == null ? DocumentKind.WORKSHOP : opening;
  }

  private boolean isVisit(Phrase title) {
    return title.has(Cue.VISIT) && !title.has(Cue.EVENT);
  }

  /** What the first sentence of the text says of a special meeting or a launch, or null. */
  private DocumentKind byOpening() {
    int titles = TitlePhrases.of(reading).size();
    for (Phrase phrase : reading.phrases().stream().skip(titles).limit(2).toList()) {
      boolean held = phrase.has(Cue.HELD) || phrase.has(Cue.ORGANIZED_BY);
      if (phrase.has(Cue.BRIEFING) && (held || phrase.has(Cue.ORGANIZES))) {
        return DocumentKind.BRIEFING;
      } else if (phrase.has(Cue.LAUNCH) && !held && !phrase.has(Cue.ATTENDED_BY)) {
        return DocumentKind.LAUNCH;
      }
    }
    return null;
  }

  private DocumentKind byText() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(TOP_HALF, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      boolean held =
          phrase.has(Cue.HELD) || phrase.has(Cue.ORGANIZED_BY) || organizesInFact(phrase);
      if (p > 0 && phrase.has(Cue.OTHER_EVENT) || p >= NEAR_TOP && !held) {
        continue;
      }
      DocumentKind kind = byPhrase(phrase, p, held);
      if (kind != null) {
        return kind;
      }
    }
    return DocumentKind.OTHER;
  }

  /** "held a workshop", and not "asked to hold a meeting a year". */
  private boolean organizesInFact(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(
            cue ->
                cue.cue() == Cue.ORGANIZES
                    && (cue.first() == 0 || !reading.word(cue.first() - 1).equals("to")));
  }

  private static DocumentKind byPhrase(Phrase phrase, int p, boolean held) {
    if (phrase.has(Cue.CALL) && !held) {
      return DocumentKind.CALL;
    } else if (phrase.has(Cue.COURTESY)) {
      return DocumentKind.OTHER;
    } else if (phrase.has(Cue.BRIEFING) && (held && p < NEAR_TOP || p < 3)) {
      return DocumentKind.BRIEFING;
    } else if (phrase.has(Cue.LAUNCH) && p < NEAR_TOP) {
      return DocumentKind.LAUNCH;
    }
    return phrase.has(Cue.EVENT) && (held || p < 4) ? DocumentKind.WORKSHOP : null;
  }

  private boolean hasAny(Cue cue, int most) {
    return reading.phrases().stream().limit(most).anyMatch(phrase -> phrase.has(cue));
  }
}
