package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.storage.BucketFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases on a store that renames nothing and deletes one object after the other. */
class UnfinishedTest {

  /** Their names lie before and after that of the mark. */
  private static final List<String> FILES =
      List.of("RELEASE.json", "Zz", "documents/a.parquet", "documents/b.parquet");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aDeletionThatIsCutOffLeavesNoHalfRelease(int deletions) throws Exception {
    Path release = release();

    assertThatIOException()
        .isThrownBy(() -> Unfinished.discard(cutOff(deletions).resolve("2026-03-01-abcdef")));

    assertThat(release).exists();
    assertThat(Unfinished.is(release)).isTrue();
    Unfinished.clear(BucketFolder.of(folder));
    assertThat(release).doesNotExist();
  }

  private Path cutOff(int deletions) throws IOException {
    return BucketFolder.cutOffAfter(deletions, folder);
  }

  private Path release() throws IOException {
    Path release = folder.resolve("2026-03-01-abcdef");
    for (String file : FILES) {
      Path held = release.resolve(file);
      Files.createDirectories(held.getParent());
      Files.write(held, new byte[1]);
    }
    return release;
  }
}
