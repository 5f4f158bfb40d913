package org.gapline.document;

import java.util.Set;

/**
 * Reads one family of formats. A new format is a new reader, entered in {@link DocumentReader}.
 * Implementations hold no state and may be used by many threads at once.
 */
interface FormatReader {

  /**
   * The media type under which this reader reads files of the ending.
   *
   * @param ending ending of the file's name in lower case, without the dot
   * @return the media type, or null where the format is not for this reader
   */
  String mediaType(String ending);

  /**
   * Takes the main text out of a file.
   *
   * @param bytes the whole file
   * @param flags takes what was repaired on the way
   * @throws RejectedInputException if the file holds no text of this format
   */
  Extract extract(byte[] bytes, Set<DocumentFlag> flags) throws RejectedInputException;
}
