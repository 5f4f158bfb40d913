package org.gapline.cli;

import java.util.List;
import org.gapline.codebook.yaml.CodebookProblem;

/** All mistakes of a codebook, found before any work. */
final class CodebookMistakes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CodebookProblem> problems;

  CodebookMistakes(List<CodebookProblem> problems) {
    super(problems.size() + " mistakes in the codebook");
    this.problems = List.copyOf(problems);
  }

  List<CodebookProblem> problems() {
    return problems;
  }
}
