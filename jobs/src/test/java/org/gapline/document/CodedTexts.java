package org.gapline.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds what coders found in documents against how the documents are read. */
final class CodedTexts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private CodedTexts() {}

  /**
   * The coded statements that do not stand whole in one sentence of the kept text.
   *
   * @param splits the splits of the gold that are looked at; what names none is of all
   */
  static List<String> missing(Path gold, Path folder, Set<String> splits) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode coded = JSON.readTree(line);
      if (!coded.has("split") || splits.contains(coded.get("split").asText())) {
        String file = coded.get("file").asText();
        Path path = pathOf(folder, file);
        Document document = Reading.bytes(Files.readAllBytes(path), path.getFileName().toString());
        for (JsonNode statement : coded.get("statements")) {
          if (!isInOneSentence(document, statement.get("text").asText())) {
            missing.add(file + ": " + statement.get("text").asText());
          }
        }
      }
    }
    return missing;
  }

  /** The gold names files by where they belong; those of other formats are handed out elsewhere. */
  private static Path pathOf(Path folder, String file) {
    Path path = folder.resolve(file);
    return Files.exists(path) ? path : folder.resolve(path.getFileName());
  }

  private static boolean isInOneSentence(Document document, String statement) {
    String sought = words(RawText.repair(statement, EnumSet.noneOf(DocumentFlag.class)));
    return SPLITTER.sentences(document).stream()
        .anyMatch(sentence -> words(sentence.span().of(document.text())).contains(sought));
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing() + " ";
  }
}
