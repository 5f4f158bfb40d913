package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gapline.storage.BucketFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock where the system offers none. */
class LeaseTest {

  private static final Duration LENGTH = Duration.ofMinutes(10);
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path disk;
  private Path curated;

  @BeforeEach
  void openTheFolder() throws IOException {
    curated = BucketFolder.of(disk);
  }

  @Test
  void onlyOneHoldsIt() throws IOException {
    try (CuratedLock first = take(NOW).orElseThrow()) {
      assertThat(take(NOW.plus(LENGTH).minusSeconds(1))).isEmpty();
      assertThatCode(first::requireHeld).doesNotThrowAnyException();
    }
  }

  @Test
  void itCanBeTakenAtOnceWhenGivenBack() throws IOException {
    take(NOW).orElseThrow().close();

    assertThat(take(NOW)).isPresent();
  }

  @Test
  void whoDidNotRenewItLosesItAndPublishesNothing() throws IOException {
    CuratedLock slept = take(NOW).orElseThrow();

    CuratedLock next = take(NOW.plus(LENGTH)).orElseThrow();

    assertThatThrownBy(slept::requireHeld).hasMessageContaining("lost its lease");
    assertThatCode(next::requireHeld).doesNotThrowAnyException();
  }

  @Test
  void itsHolderRenewsIt() throws Exception {
    Duration brief = Duration.ofMillis(600);
    try (CuratedLock held = CuratedLock.tryTake(curated, Clock.systemUTC(), brief).orElseThrow()) {
      Thread.sleep(2 * brief.toMillis());

      assertThat(CuratedLock.tryTake(curated, Clock.systemUTC(), brief)).isEmpty();
      held.requireHeld();
    }
  }

  @Test
  void ofManyWhoTakeAnEndedOneAtOnceOnlyOneGetsIt() throws Exception {
    assertThat(take(NOW)).isPresent();
    Callable<Optional<CuratedLock>> taking = () -> take(NOW.plus(LENGTH));
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Future<Optional<CuratedLock>>> taken =
          many.invokeAll(IntStream.range(0, 8).mapToObj(i -> taking).toList());

      long holders = 0;
      for (Future<Optional<CuratedLock>> each : taken) {
        holders += each.get().isPresent() ? 1 : 0;
      }
      assertThat(holders).isEqualTo(1);
    } finally {
      many.shutdown();
    }
  }

  @Test
  void oneWhoseHolderWasKilledWhileWritingItEndsToo() throws IOException {
    Path halfWritten = Files.createFile(disk.resolve(".lease-1"));
    Files.setLastModifiedTime(halfWritten, FileTime.from(NOW));

    assertThat(take(NOW.plus(LENGTH).minusSeconds(1))).isEmpty();
    assertThat(take(NOW.plus(LENGTH))).isPresent();
  }

  @Test
  void whoWasOvertakenWhileTakingItDoesNotGetIt() throws IOException {
    take(NOW).orElseThrow().close();
    List<CuratedLock> holders = new ArrayList<>();
    Clock overtaking =
        new SlowClock(
            NOW,
            () -> {
              take(NOW).orElseThrow().close();
              holders.add(take(NOW).orElseThrow());
            });

    assertThat(CuratedLock.tryTake(curated, overtaking, LENGTH)).isEmpty();

    assertThat(holders).hasSize(1);
    assertThatCode(holders.get(0)::requireHeld).doesNotThrowAnyException();
    assertThat(leases()).containsExactly(".lease-3");
  }

  @Test
  void oneFileIsLeft() throws IOException {
    for (int i = 0; i < 3; i++) {
      take(NOW).orElseThrow().close();
    }

    assertThat(leases()).containsExactly(".lease-3");
  }

  private List<String> leases() throws IOException {
    try (var files = Files.list(disk)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  private Optional<CuratedLock> take(Instant now) throws IOException {
    return CuratedLock.tryTake(curated, Clock.fixed(now, ZoneOffset.UTC), LENGTH);
  }

  /** Something that others do. */
  private interface Others {
    void act() throws IOException;
  }

  /** The clock of a process that others overtake when it asks for the time once more. */
  private static final class SlowClock extends Clock {
    private final Instant now;
    private final Others others;
    private int asked;

    SlowClock(Instant now, Others others) {
      this.now = now;
      this.others = others;
    }

    @Override
    public Instant instant() {
      try {
        if (++asked == 2) {
          others.act();
        }
        return now;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
