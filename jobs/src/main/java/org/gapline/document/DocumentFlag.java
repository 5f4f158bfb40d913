package org.gapline.document;

import java.util.Set;

/** What was repaired or inferred in a document or an event, in the manner of GBIF's issue flags. */
public enum DocumentFlag {
  /** UTF-8 that had been read as Windows-1252 was turned back. */
  MOJIBAKE_REPAIRED,
  /** The mangled name of a body was recognised as the one that it stands for. */
  BODY_NAME_REPAIRED,
  /** Navigation, notices, link lists and the like were left out. */
  BOILERPLATE_REMOVED,
  /** The masthead of an official document was left out: its symbol, bodies, date of issue. */
  MASTHEAD_REMOVED,
  /** A table of contents or a distribution list was left out. */
  LISTINGS_REMOVED,
  /** Hard-wrapped lines were joined. */
  LINES_JOINED,
  /** Running heads, running feet and page numbers of printed pages were left out. */
  RUNNING_HEADS_REMOVED,
  /** Footnotes were left out. */
  FOOTNOTES_REMOVED,
  /** The text, or part of it, was recognised in pictures of pages. */
  OCR_READ,
  /** Pages that are pictures could not be read. */
  PAGES_NOT_READ,
  /** Files within the file, such as attachments of a message, were not read. */
  ATTACHMENT_NOT_READ,
  /** The file is of another format than its name says. */
  FORMAT_DETECTED,
  /** A title or lead that stood twice was kept once. */
  REPETITION_REMOVED,
  /** Bytes that the encoding does not know were replaced. */
  UNDECODABLE_BYTES,
  /** The text is not in the encoding that a web page or the default promises. */
  ENCODING_DETECTED,
  /** The text ends in the middle of a sentence. */
  TRUNCATED,
  /** No date of the event is stated. */
  NO_EVENT_DATE,
  /** The year of the event stands in the address of the page only. */
  DATE_FROM_URL,
  /** The date follows from the date of publication ("last week"). */
  DATE_FROM_PUBLICATION,
  /** Day and month could be either way round. */
  DATE_ORDER_AMBIGUOUS,
  /** The region is that of the venue, since nothing tells the audience. */
  REGION_FROM_VENUE,
  /** The regions are those of the States of a named grouping. */
  REGION_FROM_GROUPING,
  /** The year of a resolution was mistyped and put right from the known list. */
  RESOLUTION_YEAR_REPAIRED,
  /** Documents of one event disagree on a fact. */
  CONFLICTING_FACTS,
  /** Facts of the event are those that its metadata state. */
  FACTS_OVERRIDDEN,
  /** The regions of statements are those that the headings above them name. */
  REGION_FROM_HEADING,
  /** Statements that the document had made before, in nearly the same words, were left out. */
  STATEMENT_REPEATED,
  /** The language is not one that the codebook has patterns for: kept and counted, not tagged. */
  LANGUAGE_NOT_READ,
  /** A fault in Gapline's own code ended the coding: kept and counted, not tagged. */
  CODING_FAILED;

  /** What is inferred of an event's dates. */
  public static final Set<DocumentFlag> OF_DATES =
      Set.of(NO_EVENT_DATE, DATE_FROM_URL, DATE_FROM_PUBLICATION, DATE_ORDER_AMBIGUOUS);

  /** What is inferred of an event's regions. */
  public static final Set<DocumentFlag> OF_REGIONS =
      Set.of(REGION_FROM_VENUE, REGION_FROM_GROUPING);
}
