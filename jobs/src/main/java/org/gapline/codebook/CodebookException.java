package org.gapline.codebook;

import java.util.List;
import java.util.stream.Collectors;
import org.gapline.codebook.yaml.CodebookProblem;

/** A codebook that cannot be used, with all that is wrong with it. The analyst's to mend. */
public final class CodebookException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<CodebookProblem> problems;

  public CodebookException(List<CodebookProblem> problems) {
    super(
        problems.stream().map(CodebookProblem::message).collect(Collectors.joining("\n"))
            + "\nMend the codebook, then run: gapline check");
    this.problems = List.copyOf(problems);
  }

  /** All problems by file and line, warnings among them. */
  public List<CodebookProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
