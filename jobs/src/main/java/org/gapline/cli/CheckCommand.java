package org.gapline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.assessment.MappingReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookCheck;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.CodedSentences;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.tagging.ExampleCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gapline check}: all that is wrong with the codebook, and all its examples. */
@Command(
    name = "check",
    description = {
      "Reads the codebook, compiles its patterns and runs its examples.",
      "Lists every problem with file, line and remedy; exit code 2 where there is one."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Override
  public Integer call() {
    CodebookFiles files = folders.codebookFiles();
    CodebookReader.Reading reading = CodebookReader.inspect(files);
    List<CodebookProblem> found = new ArrayList<>(reading.problems());
    if (reading.codebook().isEmpty()) {
      throw new CodebookMistakes(found);
    }
    Codebook codebook = reading.codebook().get();
    found.addAll(MappingReader.problems(files, codebook));
    found.addAll(problemsOfExamples(files, codebook));
    CodebookCheck.Report report =
        CodebookCheck.run(files, codebook, found, new ExampleCoder(codebook));
    if (!report.isClean()) {
      throw new CodebookMistakes(report.problems());
    }
    Console console = output.console();
    report.problems().forEach(problem -> console.line("%s", problem.message()));
    console.line(
        "Codebook %s: %d themes, %,d patterns, %,d examples, all pass; %,d patterns are in no"
            + " example.",
        files.version(),
        report.themes(),
        report.patterns(),
        report.examples(),
        report.patternsWithoutExample());
    return ExitCodes.DONE;
  }

  /** What is wrong with the examples that weights are fitted to. */
  private static List<CodebookProblem> problemsOfExamples(CodebookFiles files, Codebook codebook) {
    Problems problems = new Problems();
    CodedPassages.read(files, problems);
    CodedSentences.read(files, codebook, problems);
    return problems.all();
  }
}
