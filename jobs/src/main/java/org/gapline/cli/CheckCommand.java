package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookCheck;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.CodedSentences;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.preview.PatternReview;
import org.gapline.release.Release;
import org.gapline.tagging.ExampleCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapline check}: all that is wrong with the codebook, and all its examples. */
@Command(
    name = "check",
    description = {
      "Reads the codebook, compiles its patterns and runs its examples.",
      "Lists every problem with file, line and remedy; exit code 2 where there is one.",
      "With --against, previews what the codebook would change in a release."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin PatternOptions patterns;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;

  @Option(
      names = "--against",
      paramLabel = "RELEASE",
      description = {
        "Also show which statements of a release would gain or lose which theme or role.",
        "RELEASE is an id, the beginning of one, or current. Nothing is written."
      })
  String against;

  @Option(
      names = "--all",
      description = "With --against or --patterns: list everything, not the first 20.")
  boolean all;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description = "With --against: write all changes to a new file, as JSON Lines.")
  Path changes;

  @Override
  public Integer call() throws IOException {
    Companions.require(spec, "--all", "--against", "--patterns");
    Companions.require(spec, "--changes", "--against");
    Companions.require(spec, "--theme", "--patterns");
    Preview.requireNew(changes);
    Optional<Release> release =
        against == null
            ? Optional.empty()
            : Optional.of(ChosenRelease.of(folders, whom.audience, against));
    CodebookFiles files = folders.codebookFiles();
    Codebook codebook = check(files);
    Preview.Listing listing = all ? Preview.Listing.ALL : Preview.Listing.FIRST;
    if (patterns.wanted) {
      review(files, codebook, listing);
    }
    if (release.isPresent()) {
      new Preview(output.console(), codebook).print(release.get(), listing, changes);
    }
    return ExitCodes.DONE;
  }

  private void review(CodebookFiles files, Codebook codebook, Preview.Listing listing)
      throws IOException {
    Predicate<String> shown = patterns.shown(codebook, folders.codebookFolder());
    Problems none = new Problems();
    PatternReview review =
        new PatternReview(codebook).addSentences(CodedSentences.read(files, codebook, none));
    String where = "an example";
    Optional<Release> current = folders.line(whom.audience).current();
    if (current.isPresent()) {
      review.addRelease(current.get());
      where = "an example or a document of release " + current.get().manifest().releaseId();
    }
    new PatternNotices(output.console(), files, listing, shown).print(review, where);
  }

  private Codebook check(CodebookFiles files) {
    CodebookReader.Reading reading = CodebookReader.inspect(files);
    List<CodebookProblem> found = new ArrayList<>(reading.problems());
    if (reading.codebook().isEmpty()) {
      throw new CodebookMistakes(found);
    }
    Codebook codebook = reading.codebook().get();
    found.addAll(CheckedCodebook.problems(files, codebook));
    found.addAll(problemsOfExamples(files, codebook));
    CodebookCheck.Report report =
        CodebookCheck.run(files, codebook, found, new ExampleCoder(codebook));
    if (!report.isClean()) {
      throw new CodebookMistakes(report.problems());
    }
    Console console = output.console();
    report.problems().forEach(problem -> console.line("%s", problem.message()));
    console.line(
        "Codebook %s: %s, %s, %s, all pass; %s in no example.",
        files.version(),
        Counted.of(report.themes(), "theme"),
        Counted.of(report.patterns(), "pattern"),
        Counted.of(report.examples(), "example"),
        Counted.of(report.patternsWithoutExample(), "pattern is", "patterns are"));
    return codebook;
  }

  /** What is wrong with the examples that weights are fitted to. */
  private static List<CodebookProblem> problemsOfExamples(CodebookFiles files, Codebook codebook) {
    Problems problems = new Problems();
    CodedPassages.read(files, problems);
    CodedSentences.read(files, codebook, problems);
    return problems.all();
  }
}
