package org.gapline.codebook.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.yaml.CodebookProblem.Level;

/** Collects problems, so that a user sees all of them at once. Not safe to share among threads. */
public final class Problems {

  private final List<CodebookProblem> found = new ArrayList<>();

  /** Adds something that makes the codebook unusable; see {@link CodebookProblem} for the texts. */
  public void error(String file, int line, String what, String spoils, String remedy) {
    found.add(new CodebookProblem(Level.ERROR, file, line, what, spoils, remedy));
  }

  /** Adds something that makes the results less trustworthy. */
  public void warning(String file, int line, String what, String spoils, String remedy) {
    found.add(new CodebookProblem(Level.WARNING, file, line, what, spoils, remedy));
  }

  /** Adds problems found elsewhere. */
  public void addAll(List<CodebookProblem> others) {
    found.addAll(others);
  }

  /** All problems by file and line, each once. */
  public List<CodebookProblem> all() {
    return found.stream().distinct().sorted().toList();
  }

  /** Whether anything makes the codebook unusable. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.level() == Level.ERROR);
  }
}
