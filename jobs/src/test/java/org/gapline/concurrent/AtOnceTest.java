package org.gapline.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtOnceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500})
  void resultsComeBackInTheOrderOfTheThings(int number) throws IOException {
    List<Integer> all = IntStream.range(0, number).boxed().toList();

    assertThat(AtOnce.of(all, each -> each * 2))
        .isEqualTo(all.stream().map(each -> each * 2).toList());
  }

  @Test
  void aFailureIsThrownAsItWasWhenAllWorkHasEnded() {
    List<Integer> all = IntStream.range(0, 500).boxed().toList();
    AtomicInteger atWork = new AtomicInteger();

    assertThatThrownBy(() -> AtOnce.of(all, each -> failing(each, atWork)))
        .isExactlyInstanceOf(FileNotFoundException.class);
    assertThat(atWork).hasValue(0);
  }

  /** The 3rd of each hundred fails; the others take a moment. */
  private static int failing(int each, AtomicInteger atWork) throws IOException {
    atWork.incrementAndGet();
    try {
      if (each % 100 == 3) {
        throw new FileNotFoundException("no " + each);
      }
      LockSupport.parkNanos(100_000);
      return each;
    } finally {
      atWork.decrementAndGet();
    }
  }
}
