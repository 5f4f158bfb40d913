package org.gapline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What people found in the documents of a folder.
 *
 * @param file what they found, as JSON Lines
 * @param folder the documents
 * @param reports those of the selected documents, in the order of the file
 */
public record GoldFolder(Path file, Path folder, List<CodedReport> reports) {

  private static final int MOST_NAMED = 10;

  public GoldFolder {
    reports = List.copyOf(reports);
  }

  /**
   * Reads what people found, and sees to it that the documents are there.
   *
   * @param known the values that it may have
   * @throws GoldFormatException if the file is no gold, selects no document, or names documents
   *     that are not in the folder
   * @throws IOException if the file cannot be read
   */
  public static GoldFolder read(Path file, Path folder, Selection selection, GoldValues known)
      throws IOException {
    List<CodedReport> selected =
        CodedReportFile.readGold(file, selection, known).stream().filter(selection::takes).toList();
    if (selected.isEmpty()) {
      throw new GoldFormatException(
          file + ": no document of the gold is selected. Check --split, --lang and --style.");
    }
    List<String> missing =
        selected.stream()
            .map(CodedReport::file)
            .filter(name -> !Files.isRegularFile(folder.resolve(name)))
            .toList();
    if (!missing.isEmpty()) {
      throw new GoldFormatException(missing(file, folder, selected.size(), missing));
    }
    return new GoldFolder(file, folder, selected);
  }

  private static String missing(Path file, Path folder, int selected, List<String> missing) {
    List<String> named = missing.subList(0, Math.min(MOST_NAMED, missing.size()));
    int more = missing.size() - named.size();
    return "%s: %d of its %d documents %s not in %s: %s%s. Check --documents, or take %s out."
        .formatted(
            file,
            missing.size(),
            selected,
            missing.size() == 1 ? "is" : "are",
            folder,
            String.join(", ", named),
            more == 0 ? "" : " and %d more".formatted(more),
            missing.size() == 1 ? "it" : "them");
  }

  /**
   * The documents, in the order of the file.
   *
   * @throws IOException if a document cannot be read
   */
  public List<GoldDocument> documents() throws IOException {
    DocumentFolder documents = new DocumentFolder(folder);
    List<GoldDocument> read = new ArrayList<>();
    for (CodedReport report : reports) {
      read.add(new GoldDocument(report, documents.read(report.file())));
    }
    return List.copyOf(read);
  }
}
