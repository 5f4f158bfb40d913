package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.Weights;
import org.gapline.codebook.WeightsSharing;
import org.gapline.disclosure.Audience;
import org.gapline.evaluation.CodedCorpus;
import org.gapline.learning.CommentLines;

/** The files of weights in a codebook's folder, each headed by what it rests on. */
final class WeightFiles {

  private static final String DOCUMENTS = "documents";

  private final Path codebook;

  WeightFiles(Path codebook) {
    this.codebook = codebook;
  }

  /** What weights rest on, as comments: no date, since the same input gives the same file. */
  static List<String> provenance(CodedCorpus corpus, String vectors) {
    return List.of(
        "Fitted by gapline train, to be read and compared, not edited.",
        DOCUMENTS + ": " + corpus.documents().size(),
        "examples: " + corpus.examples(),
        WeightsSharing.comment(corpus.sharing()),
        vectors);
  }

  /** How many coded documents the weights rest on that are there; 0 where they do not say. */
  static int documents(CodebookFiles files) {
    return Weights.FILES.stream()
        .flatMap(name -> files.text(name).stream())
        .mapToInt(text -> CommentLines.number(text, DOCUMENTS).orElse(0))
        .max()
        .orElse(0);
  }

  /** A user's mistake where weights rest on documents that an audience may not see. */
  static void requireOpenTo(Audience audience, CodebookFiles files) {
    List<String> closed =
        WeightsSharing.closedTo(audience, files).stream().map(files::shown).toList();
    if (!closed.isEmpty()) {
      throw new UserMistake(
          ("The audience %s may not see the documents to which these weights were fitted: %s."
                  + " What the weights find would show what stands in them. Fit weights to"
                  + " documents that the audience may see, with gapline train and another"
                  + " --codebook, and name that codebook here as well.")
              .formatted(audience, String.join(", ", closed)));
    }
  }

  /** Puts a file in the place of the one that is there, whole or not at all. */
  Path write(String name, String text) {
    Path file = codebook.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check --codebook.");
    }
  }

  /** Deletes a file that goes with weights which are no more; whether there was one. */
  boolean delete(String name) {
    try {
      return Files.deleteIfExists(codebook.resolve(name));
    } catch (IOException e) {
      throw new UserMistake(
          codebook.resolve(name) + " cannot be deleted (" + Failures.inWords(e) + ").");
    }
  }
}
