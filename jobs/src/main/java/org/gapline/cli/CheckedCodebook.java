package org.gapline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.assessment.MappingReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookCheck;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.disclosure.Audience;
import org.gapline.impact.ImpactRules;
import org.gapline.release.DamagedReleaseException;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.tagging.ExampleCoder;

/** The codebook, together with its mappings, before anything runs. */
final class CheckedCodebook {

  private CheckedCodebook() {}

  /** All mistakes at once where there are any. */
  static Codebook of(FolderOptions folders, CodebookFiles files, Audience audience) {
    Codebook codebook = folders.codebook(files);
    // The rules on impact may name schemes of mappings that a lesser audience does not see.
    List<CodebookProblem> problems =
        audience.equals(Audience.ANALYSTS)
            ? problems(files, codebook)
            : MappingReader.problems(files, codebook);
    List<CodebookProblem> errors =
        problems.stream()
            .filter(problem -> problem.level() == CodebookProblem.Level.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new CodebookMistakes(errors);
    }
    return codebook;
  }

  /** What is wrong with the mappings, and with the rules on impact where the mappings are right. */
  static List<CodebookProblem> problems(CodebookFiles files, Codebook codebook) {
    List<CodebookProblem> mappings = MappingReader.problems(files, codebook);
    boolean readable =
        mappings.stream().noneMatch(each -> each.level() == CodebookProblem.Level.ERROR);
    return readable
        ? Stream.concat(
                mappings.stream(),
                ImpactRules.problems(files, MappingReader.read(files, codebook)).stream())
            .toList()
        : mappings;
  }

  /**
   * The same with all its examples run, unless the release in force was made with this very
   * codebook and the same software: then they passed before.
   */
  static Codebook withExamples(FolderOptions folders, CodebookFiles files, Audience audience)
      throws IOException {
    Codebook codebook = of(folders, files, audience);
    if (!isInForce(files, folders.line(audience))) {
      CodebookCheck.Report report =
          CodebookCheck.run(files, codebook, List.of(), new ExampleCoder(codebook));
      if (!report.isClean()) {
        throw new CodebookMistakes(report.problems());
      }
    }
    return codebook;
  }

  private static boolean isInForce(CodebookFiles files, ReleaseLine line) throws IOException {
    Optional<Release> current = line.current();
    if (current.isEmpty()) {
      return false;
    }
    try {
      ReleaseManifest manifest = current.get().manifest();
      return manifest.codebookVersion().equals(files.version())
          && manifest.softwareVersion().equals(SoftwareVersion.current());
    } catch (DamagedReleaseException e) {
      // A run mends what it does not need.
      return false;
    }
  }
}
