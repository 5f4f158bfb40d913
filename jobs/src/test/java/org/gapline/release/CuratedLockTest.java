package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratedLockTest {

  @TempDir Path curated;

  @Test
  void onlyOneHoldsTheLock() throws IOException {
    try (CuratedLock first = take().orElseThrow()) {
      Optional<CuratedLock> second = take();

      assertThat(second).isEmpty();
    }
  }

  @Test
  void theLockCanBeTakenAgainOnceGivenBack() throws IOException {
    take().orElseThrow().close();

    try (CuratedLock again = take().orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  private Optional<CuratedLock> take() throws IOException {
    return CuratedLock.tryTake(curated, Clock.systemUTC(), Duration.ofMinutes(1));
  }
}
