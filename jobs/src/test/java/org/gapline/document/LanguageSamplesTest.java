package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One-sentence texts of our own in many languages. */
class LanguageSamplesTest {

  private static final Set<String> READ = Set.of("en", "fr", "es");
  private final LanguageDetector detector = new LanguageDetector();

  private record Sample(String language, String text) {}

  @Test
  void noOtherLanguageIsTakenForOneThatIsRead() throws IOException {
    assertThat(samples())
        .filteredOn(sample -> !READ.contains(sample.language()))
        .allSatisfy(
            sample -> assertThat(READ).doesNotContain(detector.detect(sample.text(), null)));
  }

  @Test
  void oneSentenceTellsTheLanguage() throws IOException {
    List<String> wrong = new ArrayList<>();
    int unknown = 0;
    for (Sample sample : samples()) {
      String found = detector.detect(sample.text(), null);
      if (found.equals(LanguageDetector.UNKNOWN)) {
        unknown++;
      } else if (!found.equals(sample.language())) {
        wrong.add(sample.language() + " as " + found + ": " + sample.text());
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(unknown).isLessThanOrEqualTo(2);
  }

  @Test
  void mixedTextHasTheLanguageOfItsGreaterPart() throws IOException {
    String english = "The report is in English and tells of the need for training at the border. ";
    for (Sample sample : samples()) {
      if (!sample.language().equals("en")) {
        String mixed = english.repeat(8) + sample.text();
        assertThat(detector.detect(mixed, null)).as(sample.text()).isEqualTo("en");
      }
    }
  }

  private static List<Sample> samples() throws IOException {
    try (InputStream in = LanguageSamplesTest.class.getResourceAsStream("/languages.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t")).map(c -> new Sample(c[0], c[1])).toList();
    }
  }
}
