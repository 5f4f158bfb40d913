package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.document.Document;
import org.gapline.tagging.DocumentKind;

/** Tells the kind of a document by the coding manual. */
final class KindFinder {

  private static final int NEAR_TOP = 8;

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
    if (document.metadata().symbol() != null || hasAny(Cue.OFFICIAL, 4)) {
      return DocumentKind.OFFICIAL_REPORT;
    }
    DocumentKind titled = byTitle();
    return titled != null ? titled : byText();
  }

  private DocumentKind byTitle() {
    for (Phrase title : TitlePhrases.of(reading)) {
      if (title.has(Cue.CALL)) {
        return DocumentKind.CALL;
      } else if (title.has(Cue.BRIEFING)) {
        return DocumentKind.BRIEFING;
      } else if (title.has(Cue.LAUNCH)) {
        return DocumentKind.LAUNCH;
      } else if (title.has(Cue.VISIT)) {
        return DocumentKind.VISIT;
      } else if (title.has(Cue.EVENT)) {
        return DocumentKind.WORKSHOP;
      }
    }
    return null;
  }

  private DocumentKind byText() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      if (phrase.has(Cue.OTHER_EVENT) && p > 0) {
        continue;
      }
      boolean held =
          phrase.has(Cue.HELD) || phrase.has(Cue.ORGANIZES) || phrase.has(Cue.ORGANIZED_BY);
      if (phrase.has(Cue.CALL) && !held) {
        return DocumentKind.CALL;
      } else if (phrase.has(Cue.BRIEFING) && held) {
        return DocumentKind.BRIEFING;
      } else if (phrase.has(Cue.LAUNCH)) {
        return DocumentKind.LAUNCH;
      } else if (phrase.has(Cue.EVENT)) {
        return DocumentKind.WORKSHOP;
      }
    }
    return DocumentKind.OTHER;
  }

  private boolean hasAny(Cue cue, int most) {
    return reading.phrases().stream().limit(most).anyMatch(phrase -> phrase.has(cue));
  }
}
