package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coders found in the sample must be found in the kept texts, each in one sentence. */
class SampleReadingTest {

  private static final Path SHARED =
      Path.of(System.getProperty("gapline.project", "..")).resolve("../shared").normalize();

  private final SentenceSplitter splitter = new SentenceSplitter();

  @BeforeEach
  void needsShared() {
    assumeTrue(Files.exists(SHARED.resolve("gold")), "needs ../shared");
  }

  @Test
  void statementsOfTheSampleStandInOneSentenceEach() throws IOException {
    assertThat(missing("reports.jsonl", "raw")).isEmpty();
  }

  @Test
  void statementsOfPdfAndDocxStandInOneSentenceEach() throws IOException {
    assertThat(missing("formats.jsonl", "formats")).isEmpty();
  }

  @Test
  void statementsOfTheSeedsStandInOneSentenceEach() throws IOException {
    assertThat(missing("seeds.jsonl", "seeds")).isEmpty();
  }

  @Test
  void mangledNameInTheSeedIsReadAsTheUnitedNations() throws IOException {
    Document document = read(SHARED.resolve("seeds/001_042be4cd7df84f90.txt"));

    assertThat(document.flags()).contains(DocumentFlag.BODY_NAME_REPAIRED);
    assertThat(document.text())
        .contains("the United Nations Security Council Counter-Terrorism Committee")
        .contains("the United Nations Office of Counter-Terrorism")
        .doesNotContain("51", "( )", " .");
  }

  @Test
  void noMenuNoticeOrLinkOfTheSampleIsLeft() throws IOException {
    try (var files = Files.list(SHARED.resolve("raw/reports"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        assertThat(read(file).text().toLowerCase(Locale.ROOT))
            .as(file.toString())
            .doesNotContain("cookie", "skip to main content", "privacy policy", "terms of use");
      }
    }
  }

  private List<String> missing(String gold, String folder) throws IOException {
    List<String> missing = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(SHARED.resolve("gold").resolve(gold))) {
      JsonNode coded = json.readTree(line);
      if (coded.path("split").asText("tune").equals("tune")) {
        String file = coded.get("file").asText();
        Path path = pathOf(folder, file);
        for (JsonNode statement : coded.get("statements")) {
          if (!isInOneSentence(read(path), statement.get("text").asText())) {
            missing.add(file + ": " + statement.get("text").asText());
          }
        }
      }
    }
    return missing;
  }

  /** The gold names files by where they belong; those of other formats are handed out elsewhere. */
  private static Path pathOf(String folder, String file) {
    Path base = SHARED.resolve(folder);
    Path path = base.resolve(file);
    return Files.exists(path) ? path : base.resolve(path.getFileName());
  }

  private boolean isInOneSentence(Document document, String statement) {
    String sought = words(RawText.repair(statement, EnumSet.noneOf(DocumentFlag.class)));
    return splitter.sentences(document).stream()
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

  private static Document read(Path file) throws IOException {
    return Reading.bytes(Files.readAllBytes(file), file.getFileName().toString());
  }
}
