package org.gapline.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;

/** Runs all examples of a codebook: each is a test of its patterns. */
public final class CodebookCheck {

  private static final String SPOILS = "Statements like it would be miscounted";
  private static final String REMEDY = "Mend the patterns or the example";

  private final CodebookFiles files;
  private final Codebook codebook;
  private final Coder coder;
  private final Problems problems = new Problems();
  private int examples;
  private int passed;

  private CodebookCheck(CodebookFiles files, Codebook codebook, Coder coder) {
    this.files = files;
    this.codebook = codebook;
    this.coder = coder;
  }

  /** Codes a sentence that stands alone, as the codebook says. */
  public interface Coder {

    /**
     * The role and the themes of a sentence.
     *
     * @param language ISO 639-1 code of the sentence's language
     */
    Outcome code(String sentence, String language);
  }

  /**
   * What a coder makes of a sentence.
   *
   * @param role id of its role, or {@link Example#NO_STATEMENT}
   * @param themes ids of the themes that its words speak of, whatever its role
   */
  public record Outcome(String role, Set<String> themes) {

    public Outcome {
      themes = Set.copyOf(themes);
    }
  }

  /**
   * What came of a check.
   *
   * @param problems what is wrong or doubtful, by file and line
   * @param themes how many themes there are
   * @param patterns how many patterns themes and roles have, exclusions included
   * @param patternsWithoutExample how many of them match in no example
   * @param examples how many examples there are
   * @param passed how many of them came out as expected
   */
  public record Report(
      List<CodebookProblem> problems,
      int themes,
      int patterns,
      int patternsWithoutExample,
      int examples,
      int passed) {

    public Report {
      problems = List.copyOf(problems);
    }

    /** Whether the codebook may be used: every example came out as expected. */
    public boolean isClean() {
      return problems.stream().noneMatch(p -> p.level() == CodebookProblem.Level.ERROR);
    }
  }

  /**
   * Runs every example.
   *
   * @param files the files that the codebook was read from, for messages
   * @param codebook the codebook
   * @param found the problems found when it was read, to be reported with the others
   */
  public static Report run(
      CodebookFiles files, Codebook codebook, List<CodebookProblem> found, Coder coder) {
    CodebookCheck check = new CodebookCheck(files, codebook, coder);
    check.problems.addAll(found);
    return check.run();
  }

  private Report run() {
    for (Theme theme : codebook.themes()) {
      theme.examples().forEach(example -> check(example, CodebookReader.THEMES));
    }
    for (RoleDefinition role : codebook.roles()) {
      role.examples().forEach(example -> check(example, CodebookReader.ROLES));
    }
    codebook.notStatements().examples().forEach(example -> check(example, CodebookReader.ROLES));
    ExercisedPatterns exercised = ExercisedPatterns.of(codebook);
    return new Report(
        problems.all(),
        codebook.themes().size(),
        exercised.all(),
        exercised.all() - exercised.matched(),
        examples,
        passed);
  }

  private void check(Example example, String file) {
    examples++;
    Outcome outcome = coder.code(example.text(), example.language());
    List<String> differences = new ArrayList<>();
    if (example.role() != null && !example.role().equals(outcome.role())) {
      differences.add(difference("role", example.role(), outcome.role()));
    }
    if (example.themes() != null && !themes(example.themes()).equals(themes(outcome.themes()))) {
      differences.add(difference("themes", shown(example.themes()), shown(outcome.themes())));
    }
    if (differences.isEmpty()) {
      passed++;
    } else {
      String what = "\"%s\": %s".formatted(example.text(), String.join("; ", differences));
      problems.error(files.shown(file), example.line(), what, SPOILS, REMEDY);
    }
  }

  private static String difference(String kind, String expected, String found) {
    return "expected %s %s, found %s".formatted(kind, expected, found);
  }

  private static Set<String> themes(Iterable<String> ids) {
    Set<String> themes = new HashSet<>();
    ids.forEach(themes::add);
    themes.remove(Example.NO_THEME);
    return themes;
  }

  private static String shown(Iterable<String> ids) {
    Set<String> themes = new TreeSet<>(themes(ids));
    return themes.isEmpty() ? "none" : String.join(", ", themes);
  }
}
