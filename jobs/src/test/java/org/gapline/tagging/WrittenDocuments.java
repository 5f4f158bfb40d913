package org.gapline.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Span;

/** Documents that were written for the tests, in many layouts and in three languages. */
final class WrittenDocuments {

  private static final Path RESOURCES = ProjectFolder.file("jobs/src/test/resources");

  private static final Map<String, Document> DOCUMENTS = fromFiles();

  /** For what takes longer, one document in so many. */
  private static final int EVERY = 3;

  private WrittenDocuments() {}

  /** The documents by name, in the order of their names. */
  static Map<String, Document> read() {
    return DOCUMENTS;
  }

  /** Some of them. */
  static Map<String, Document> some() {
    Map<String, Document> some = new TreeMap<>();
    int seen = 0;
    for (Map.Entry<String, Document> document : DOCUMENTS.entrySet()) {
      if (seen++ % EVERY == 0) {
        some.put(document.getKey(), document.getValue());
      }
    }
    return some;
  }

  /** The file that holds what was approved of them. */
  static Path approved(String file) {
    return RESOURCES.resolve("golden/tagging").resolve(file);
  }

  static String place(Span span) {
    return span.begin() + "-" + span.end();
  }

  static String sorted(Set<DocumentFlag> flags) {
    return flags.stream().sorted().toList().toString();
  }

  private static Map<String, Document> fromFiles() {
    Map<String, Document> documents = new TreeMap<>();
    try {
      List<Path> files = new ArrayList<>(tuningReports());
      for (String folder : List.of("several/rules", "several/aside", "official")) {
        try (Stream<Path> listed = Files.list(RESOURCES.resolve(folder))) {
          listed.forEach(files::add);
        }
      }
      for (Path file : files) {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        documents.put(name, new DocumentReader().read(bytes, name, InputMetadata.unmarked()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return Collections.unmodifiableMap(documents);
  }

  /** Of the reports to which the rules were tuned; those that check them stay unseen. */
  private static List<Path> tuningReports() throws IOException {
    Path written = RESOURCES.resolve("written");
    List<Path> files = new ArrayList<>();
    for (String line : Files.readAllLines(written.resolve("reports.jsonl"))) {
      JsonNode report = new ObjectMapper().readTree(line);
      if (report.get("split").asText().equals("tune")) {
        files.add(written.resolve("reports").resolve(report.get("file").asText()));
      }
    }
    return files;
  }
}
