package org.gapline.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;

/** The codebook of the project, for tests. */
public final class ProjectCodebook {

  private static final Codebook CODEBOOK = fromFiles();

  private ProjectCodebook() {}

  /** The codebook, which is immutable, as its files are when it is first asked for. */
  public static Codebook read() {
    return CODEBOOK;
  }

  private static Codebook fromFiles() {
    try {
      return CodebookReader.read(CodebookFiles.read(ProjectFolder.file("data/codebook")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CodebookException e) {
      throw new AssertionError(e);
    }
  }
}
