package org.gapline.tagging.facts;

import java.util.EnumMap;
import java.util.Map;
import org.gapline.tagging.DocumentKind;

/**
 * What speaks for each kind of document: the strongest title or line and the strongest sentence, as
 * a long report says no more than a short one.
 */
final class KindEvidence {

  /** Evidence that an event must at least have. */
  private static final int ENOUGH = 5;

  /** What rows of date and place say for an event. */
  private static final int ROWS = 7;

  private final Map<DocumentKind, Integer> titled = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, Integer> told = new EnumMap<>(DocumentKind.class);

  /** Whether the text says who organized or attended. */
  private boolean supported;

  void title(DocumentKind kind, int evidence) {
    titled.merge(kind, evidence, Math::max);
  }

  void tell(DocumentKind kind, int evidence) {
    told.merge(kind, evidence, Math::max);
  }

  /** The text says who organized or attended. */
  void support() {
    supported = true;
  }

  /** Rows of date and place are those of an event, whatever the sentences call it. */
  void tellRows() {
    DocumentKind named = DocumentKind.WORKSHOP;
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.reportsEvent() && score(kind) > score(named)) {
        named = kind;
      }
    }
    tell(named, ROWS + (named == DocumentKind.WORKSHOP ? 0 : told.getOrDefault(named, 0)));
  }

  /** The kind for which most speaks. */
  DocumentKind best() {
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
}
