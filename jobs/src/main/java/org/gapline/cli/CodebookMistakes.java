package org.gapline.cli;

import java.nio.file.Path;
import java.util.List;
import org.gapline.codebook.yaml.CodebookProblem;

/** All mistakes of a codebook, found before any work. */
final class CodebookMistakes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final transient List<CodebookProblem> problems;

  CodebookMistakes(Path folder, List<CodebookProblem> problems) {
    super(problems.size() + " mistakes in the codebook");
    this.folder = folder;
    this.problems = List.copyOf(problems);
  }

  Path folder() {
    return folder;
  }

  List<CodebookProblem> problems() {
    return problems;
  }
}
