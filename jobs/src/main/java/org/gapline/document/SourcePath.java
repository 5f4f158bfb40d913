package org.gapline.document;

/** The place from which a document was read: a path under data/raw, with slashes. */
public final class SourcePath {

  private SourcePath() {}

  /**
   * The name of the file alone, with # and the record in a bulk file: folders may tell who gave it,
   * which is not for everybody.
   */
  public static String fileName(String sourcePath) {
    return sourcePath.substring(sourcePath.lastIndexOf('/') + 1);
  }
}
