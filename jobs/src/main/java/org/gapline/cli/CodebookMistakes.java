package org.gapline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gapline.codebook.yaml.CodebookProblem;

/** All mistakes of a codebook, found before any work. */
final class CodebookMistakes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CodebookProblem> problems;

  CodebookMistakes(List<CodebookProblem> problems) {
    super(problems.size() + " mistakes in the codebook");
    this.problems = List.copyOf(problems);
  }

  /**
   * Prints them with place and remedy.
   *
   * @param heading says what became of the command; takes the number of mistakes
   */
  void print(PrintWriter out, String heading) {
    out.printf(Locale.ROOT, heading + "%n", Counted.of(problems.size(), "mistake"));
    int number = 0;
    for (CodebookProblem problem : problems) {
      out.println();
      Gapline.print(out, ++number + "  " + problem.place());
      for (String part : List.of(problem.what(), problem.spoils(), problem.remedy())) {
        Gapline.print(out, "   " + part + ".");
      }
    }
  }
}
