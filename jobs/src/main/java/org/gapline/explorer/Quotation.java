package org.gapline.explorer;

import java.util.regex.Pattern;

/**
 * The source's own words stand in quotation marks; words that are re-told or made up have none, not
 * even those that the re-telling puts into a mouth.
 */
final class Quotation {

  private static final Pattern MARKS = Pattern.compile("[\"“”„‟«»]");

  private Quotation() {}

  /** The words as they may be shown; a document of null is not known to be original. */
  static String of(SourceDocument document, String words) {
    boolean own = document != null && document.isOriginal();
    return own ? "“" + words + "”" : MARKS.matcher(words).replaceAll("");
  }
}
