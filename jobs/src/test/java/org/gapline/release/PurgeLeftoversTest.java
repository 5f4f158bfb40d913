package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What killed commands left beside the releases may hold the text of a withdrawn document. */
class PurgeLeftoversTest {

  private static final String DOCUMENT = "d-0123456789abcdef";

  @TempDir Path curated;

  @ParameterizedTest
  @ValueSource(strings = {"stage", "draft", "discarded"})
  void goesWithThePurge(String leftover) throws Exception {
    Path folder = curated.resolve("analysts").resolve(leftover);
    Path table = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(table.resolve("part-0.parquet"), "its text");

    new Purge(curated).purge(DOCUMENT);

    assertThat(folder).doesNotExist();
  }

  @Test
  void releasesThatCannotBeListedAreNotPassedOver() throws Exception {
    Files.createDirectories(curated.resolve("analysts"));
    Files.writeString(curated.resolve("analysts/releases"), "no folder");

    assertThatThrownBy(() -> new Purge(curated).purge(DOCUMENT)).isInstanceOf(IOException.class);
  }

  @Test
  void oneThatWasBeingDeletedIsNoReleaseOfTheLine() throws Exception {
    Files.createDirectories(curated.resolve("analysts/discarded/documents"));

    assertThat(new Purge(curated).purge(DOCUMENT)).isEmpty();
  }
}
