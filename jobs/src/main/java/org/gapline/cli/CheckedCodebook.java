package org.gapline.cli;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;

/** The codebook, together with its mappings, before anything runs. */
final class CheckedCodebook {

  private CheckedCodebook() {}

  /** All mistakes at once where there are any. */
  static Codebook of(FolderOptions folders, CodebookFiles files) {
    Codebook codebook = folders.codebook(files);
    List<CodebookProblem> problems = org.gapline.assessment.MappingReader.problems(files, codebook);
    if (!problems.isEmpty()) {
      throw new CodebookMistakes(folders.codebookFolder(), problems);
    }
    return codebook;
  }
}
