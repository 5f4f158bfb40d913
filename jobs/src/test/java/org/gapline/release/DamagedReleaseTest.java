package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gapline.table.StandingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a release that is not whole: where and what to do, in words of our own. */
class DamagedReleaseTest {

  @TempDir Path folder;

  @Test
  void aDamagedTableIsNamedWithoutTheWordsOfTheLibraryThatReadsIt() throws IOException {
    Path table = Files.createDirectories(folder.resolve("standing"));
    Files.writeString(table.resolve("a.parquet"), "This is no table, whatever its name says.");

    assertThat(said(() -> new Release(folder).rows(StandingTable.TABLE)))
        .isEqualTo(
            table
                + " is damaged: it is not what was written, so that nothing can be read from this"
                + " release. Run again to make a new one: ./gapline run");
  }

  @Test
  void aDamagedManifestIsNamedLikewise() throws IOException {
    Files.writeString(folder.resolve("RELEASE.json"), "{\"releaseId\": ");

    assertThat(said(() -> new Release(folder).manifest()))
        .startsWith(folder.resolve("RELEASE.json") + " is damaged: it is not what was written, so");
  }

  @Test
  void whatIsMissingIsSaidToBeMissing() throws IOException {
    assertThat(said(() -> new Release(folder).manifest())).contains("RELEASE.json is missing, so");
    assertThat(said(() -> new Release(folder).rows(StandingTable.TABLE)))
        .contains("standing is missing, so");
    Files.createDirectories(folder.resolve("standing"));
    assertThat(said(() -> new Release(folder).rows(StandingTable.TABLE)))
        .contains("standing is missing, so");
  }

  private static String said(ThrowingCallable reading) {
    Throwable thrown = catchThrowable(reading);
    assertThat(thrown).isInstanceOf(DamagedReleaseException.class);
    return thrown.getMessage();
  }
}
