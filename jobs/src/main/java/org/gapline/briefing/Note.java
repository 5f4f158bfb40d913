package org.gapline.briefing;

/**
 * A citation: where a wording stands.
 *
 * @param number its number
 * @param statementId the statement
 * @param docId its document
 * @param document title, place and date
 * @param same number of the first note on the same document; its own where it is the first
 * @param place paragraph or page, or empty
 * @param address address of a page, or null
 * @param host host of the address, or null
 * @param original whether the address is the source of the wording, and not only tells of the event
 */
public record Note(
    int number,
    String statementId,
    String docId,
    String document,
    int same,
    String place,
    String address,
    String host,
    boolean original) {

  /** All but the link, whatever the notes before say. */
  public String text() {
    return text(document);
  }

  /** The same where the notes before stand above it. */
  public String shortText() {
    return isFirst() ? text() : text("As note " + same);
  }

  /** Whether no note before is on the same document. */
  public boolean isFirst() {
    return same == number;
  }

  private String text(String what) {
    String end = what.endsWith("…") ? " " : ". ";
    return (place.isEmpty() ? what + end : what + ", " + place + ". ") + statementId + ".";
  }

  /** What stands before the link; empty where there is none. */
  public String linkLabel() {
    if (host == null) {
      return "";
    }
    return original ? "Source: " : "About this event: ";
  }
}
