package org.gapline.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void theResultIsThatOfTheWork() throws IOException {
    assertThat(Beside.begin(() -> "done").result()).isEqualTo("done");
  }

  @Test
  void whatTheWorkFailsWithIsThrownAsItWas() {
    for (Throwable failure :
        List.of(
            new FileNotFoundException("gone"),
            new IllegalArgumentException("odd"),
            new OutOfMemoryError("full"))) {
      assertThatThrownBy(() -> Beside.begin(failing(failure)).result()).isSameAs(failure);
    }
  }

  private static Callable<Object> failing(Throwable failure) {
    return () -> {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    };
  }
}
