package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasePointerTest {

  @TempDir Path line;

  @Test
  void thereIsNothingInForceBeforeTheFirstRelease() throws IOException {
    assertThat(new ReleasePointer(line).read()).isEmpty();
  }

  @Test
  void aReaderInALoopNeverFindsThePointerAbsentOrHalf() throws IOException {
    ReleasePointer pointer = new ReleasePointer(line);
    pointer.replace("release-0000");
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Integer> reads =
        CompletableFuture.supplyAsync(() -> readUntil(over, pointer));

    for (int i = 1; i <= 1000; i++) {
      pointer.replace(String.format("release-%04d", i));
    }
    over.set(true);

    assertThat(reads.join()).isGreaterThan(1000);
    assertThat(pointer.read()).contains("release-1000");
  }

  @Test
  void theLinkForPeopleFollowsThePointer() throws IOException {
    Files.createDirectories(line.resolve("releases/b"));

    new ReleasePointer(line).replace("a");
    new ReleasePointer(line).replace("b");

    assertThat(line.resolve("current").toRealPath())
        .isEqualTo(line.resolve("releases/b").toRealPath());
  }

  @Test
  void oneThatWasDamagedNamesAReleaseThatIsNotThere() throws IOException {
    ReleasePointer pointer = new ReleasePointer(line);
    pointer.replace("2026-11-21-7c41e0");
    byte[] whole = Files.readAllBytes(line.resolve("CURRENT"));
    for (int bit = 0; bit < 8 * (whole.length - 1); bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(line.resolve("CURRENT"), damaged);

      assertThat(pointer.read().orElseThrow()).isNotEqualTo("2026-11-21-7c41e0").matches("[\\w-]+");
    }
  }

  private static int readUntil(AtomicBoolean over, ReleasePointer pointer) {
    int reads = 0;
    String last = "";
    while (!over.get() || reads <= 1000) {
      String read = whole(pointer);
      assertThat(read).as("names grow").isGreaterThanOrEqualTo(last);
      last = read;
      reads++;
    }
    return reads;
  }

  private static String whole(ReleasePointer pointer) {
    try {
      Optional<String> read = pointer.read();
      assertThat(read).as("present").isPresent();
      assertThat(read.get()).as("whole").matches("release-[0-9]{4}");
      return read.get();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
