package org.gapline.tagging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of document by the coding manual. */
public enum DocumentKind {
  /** A workshop, training, meeting, conference, exercise or seminar. */
  WORKSHOP,
  /** An assessment or follow-up visit to a State. */
  VISIT,
  /** An open briefing or a session of a committee. */
  BRIEFING,
  /** The launch of a report, tool or project. */
  LAUNCH,
  /** A call for papers, applications or bids: no event. */
  CALL,
  /** A survey, visit report or Chair's letter of the United Nations: no event. */
  OFFICIAL_REPORT,
  /** Anything else: no event. */
  OTHER;

  /** The id used in metadata and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this id, if there is one. */
  public static Optional<DocumentKind> parse(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Whether documents of this kind report an event. */
  public boolean reportsEvent() {
    return this == WORKSHOP || this == VISIT || this == BRIEFING || this == LAUNCH;
  }
}
