package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures find their place in the documentation. */
class MarkedPageTest {

  @TempDir Path folder;
  private Path file;
  private MarkedPage page;

  @BeforeEach
  void namePage() {
    file = folder.resolve("page.md");
    page = new MarkedPage(file);
  }

  @Test
  void figuresTakeThePlaceOfThoseBefore() throws IOException {
    Files.writeString(file, "Before.\n<!-- bench -->\nOld.\n<!-- end of bench -->\nAfter.\n");

    page.replace("New.\n");
    page.replace("Newer.\n");

    assertThat(page.problem()).isEmpty();
    assertThat(file).hasContent("Before.\n<!-- bench -->\nNewer.\n<!-- end of bench -->\nAfter.\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aPageThatIsMissingOrHasNoMarksIsAProblem() throws IOException {
    assertThat(page.problem())
        .hasValueSatisfying(said -> assertThat(said).contains("no such page"));
    Files.writeString(file, "<!-- end of bench --> <!-- bench -->");

    assertThat(page.problem()).hasValueSatisfying(said -> assertThat(said).contains("no marks"));
  }
}
