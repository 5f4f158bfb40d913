package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

/** Reports in many house styles and three languages, written and coded to measure with. */
class WrittenReportsTest {

  private static final Path WRITTEN = ProjectFolder.file("jobs/src/test/resources/written");

  @Test
  void statementsStandInOneSentenceEach() throws IOException {
    assertThat(
            CodedTexts.missing(
                WRITTEN.resolve("reports.jsonl"),
                WRITTEN.resolve("reports"),
                Set.of("tune", "check")))
        .isEmpty();
  }
}
