package org.gapline.bench;

import java.util.Locale;

/** A part of a made-up report. */
enum Part {
  KIND,
  TITLE,
  OPENING,
  ATTENDANCE,
  AIM,
  CHALLENGE,
  ITEM,
  LEAD,
  INLINE,
  GOOD_PRACTICE,
  RECOMMENDATION,
  COMMITMENT,
  PROGRESS,
  PLAIN,
  BOILERPLATE,
  HEADING,
  HEADING_CHALLENGES,
  HEADING_RECOMMENDATIONS,
  EVENTLESS_TITLE,
  EVENTLESS,
  SUBJECT;

  /** Its name in the files of wordings. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
