package org.gapline.document;

/** The place from which a document was read: a path under data/raw, with slashes. */
public final class SourcePath {

  private SourcePath() {}

  /** What to call a document: its title, or where it has none, the name of its file. */
  public static String nameOf(String title, String sourcePath) {
    return title == null || title.isBlank() ? fileName(sourcePath) : title;
  }

  /**
   * The name of the file alone, with # and the record in a bulk file: folders may tell who gave it,
   * which is not for everybody.
   */
  public static String fileName(String sourcePath) {
    return sourcePath.substring(sourcePath.lastIndexOf('/') + 1);
  }
}
