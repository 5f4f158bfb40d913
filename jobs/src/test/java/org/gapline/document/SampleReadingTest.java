package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coders found in the sample must be found in the kept texts, each in one sentence. */
class SampleReadingTest {

  private static final Path SHARED =
      Path.of(System.getProperty("gapline.project", "..")).resolve("../shared").normalize();

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

  private static List<String> missing(String gold, String folder) throws IOException {
    return CodedTexts.missing(
        SHARED.resolve("gold").resolve(gold), SHARED.resolve(folder), Set.of("tune"));
  }

  private static Document read(Path file) throws IOException {
    return Reading.bytes(Files.readAllBytes(file), file.getFileName().toString());
  }
}
