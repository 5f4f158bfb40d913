package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.codebook.Theme;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the codebook with other themes. */
class ChangedCodebookTest {

  private static final Path SHIPPED = ProjectFolder.file("data/codebook");

  @TempDir Path folder;

  @Test
  void tenTimesThePatternsCanBeRead() throws Exception {
    ChangedCodebook.tenfold(SHIPPED, folder);

    assertThat((double) patterns(read()))
        .isBetween(9.5 * patterns(ProjectCodebook.read()), 10.0 * patterns(ProjectCodebook.read()));
  }

  @Test
  void anEditedThemeMakesAnotherCodebook() throws Exception {
    ChangedCodebook.edited(SHIPPED, folder);

    assertThat(patterns(read())).isEqualTo(patterns(ProjectCodebook.read()) + 1);
    assertThat(read().version()).isNotEqualTo(ProjectCodebook.read().version());
  }

  private Codebook read() throws Exception {
    return CodebookReader.read(CodebookFiles.read(folder));
  }

  private static long patterns(Codebook codebook) {
    return codebook.themes().stream()
        .map(Theme::patterns)
        .flatMap(patterns -> patterns.byLanguage().values().stream())
        .mapToLong(each -> each.size())
        .sum();
  }
}
