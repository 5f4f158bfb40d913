package org.gapline.cli;

import java.util.List;
import org.gapline.assessment.MappingReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;

/** The codebook, together with its mappings, before anything runs. */
final class CheckedCodebook {

  private CheckedCodebook() {}

  /** All mistakes at once where there are any. */
  static Codebook of(FolderOptions folders, CodebookFiles files) {
    Codebook codebook = folders.codebook(files);
    List<CodebookProblem> errors =
        MappingReader.problems(files, codebook).stream()
            .filter(problem -> problem.level() == CodebookProblem.Level.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new CodebookMistakes(errors);
    }
    return codebook;
  }
}
