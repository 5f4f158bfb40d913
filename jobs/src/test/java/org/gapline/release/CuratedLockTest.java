package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratedLockTest {

  @TempDir Path curated;

  @Test
  void onlyOneHoldsTheLock() throws IOException {
    try (CuratedLock first = CuratedLock.tryTake(curated).orElseThrow()) {
      Optional<CuratedLock> second = CuratedLock.tryTake(curated);

      assertThat(second).isEmpty();
    }
  }

  @Test
  void theLockCanBeTakenAgainOnceGivenBack() throws IOException {
    CuratedLock.tryTake(curated).orElseThrow().close();

    try (CuratedLock again = CuratedLock.tryTake(curated).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }
}
