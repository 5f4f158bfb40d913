package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Map;

/** Rows such as "Organizers: ..." or a line "Date" with its value on the next line. */
final class Labels {

  /** What a row tells. */
  enum Label {
    ORGANIZERS,
    PARTICIPANTS,
    DONORS,
    DATE,
    PLACE,
    PUBLICATION
  }

  private static final int LONGEST = 3;
  private static final Map<String, Label> LABELS = new HashMap<>();

  static {
    put(
        Label.ORGANIZERS,
        "organizer organizers organiser organisers host hosts convener conveners co-hosts co-chairs"
            + " organized_by organised_by hosted_by convened_by co-organizers organisateurs"
            + " organisateur organizadores organizador co-organisers organisé_par organizado_por");
    put(
        Label.PARTICIPANTS,
        "participants attendees participation participating_organizations participantes"
            + " in_attendance speakers");
    put(
        Label.DONORS,
        "donor donors funding funded_by sponsor sponsors financed_by financed financement donantes"
            + " bailleurs financial_support");
    put(
        Label.DATE,
        "date dates when date_and_place place_and_date venue_and_date date_and_venue fecha fechas"
            + " date_and_time");
    put(Label.PLACE, "venue place location where city lieu lugar host_city");
    put(
        Label.PUBLICATION,
        "posted published updated publication_date date_of_publication last_updated last_modified"
            + " posted_on published_on page_updated date_posted uploaded submitted");
  }

  private Labels() {}

  private static void put(Label label, String names) {
    for (String name : names.split(" ")) {
      LABELS.put(name.replace('_', ' ').replace('-', ' '), label);
    }
  }

  /**
   * A label where it stands.
   *
   * @param label what it tells
   * @param last index of its last word
   * @param alone whether nothing stands beside it, so that its value is on the next line
   */
  record Found(Label label, int last, boolean alone) {}

  /** The label with which a sentence begins, or null. */
  static Found of(Reading reading, Phrase phrase) {
    if (!mayBeLabelled(reading, phrase)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int i = phrase.first(); i <= phrase.last() && i - phrase.first() < LONGEST; i++) {
      words.append(words.isEmpty() ? "" : " ").append(reading.word(i));
      boolean whole = i == phrase.last();
      if (whole || reading.gapAfter(i).indexOf(':') >= 0) {
        Label label = LABELS.get(words.toString());
        return label == null ? null : new Found(label, i, whole);
      }
    }
    return null;
  }

  private static boolean mayBeLabelled(Reading reading, Phrase phrase) {
    if (phrase.words() <= LONGEST) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.first() + LONGEST; i++) {
      if (reading.after(i) == ':' || reading.gapAfter(i).indexOf(':') >= 0) {
        return true;
      }
    }
    return false;
  }
}
