package org.gapline.document;

/** Reads the bytes of one file into a document. */
public final class DocumentReader {

  /**
   * Reads, cleans and structures one file.
   *
   * @param bytes the whole file
   * @param sourcePath path under data/raw, whose ending tells the format
   * @param metadata what was said about the file beside it
   * @throws RejectedInputException if the file cannot be read as a document
   */
  public Document read(byte[] bytes, String sourcePath, InputMetadata metadata)
      throws RejectedInputException {
    throw new RejectedInputException(RejectReason.UNREADABLE, "not written yet");
  }
}
