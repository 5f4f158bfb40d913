package org.gapline.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500})
  void whatIsDoneAtOnceComesBackInOrder(int number) throws IOException {
    List<Integer> all = IntStream.range(0, number).boxed().toList();

    assertThat(AtOnce.of(all, each -> each * 2))
        .isEqualTo(all.stream().map(each -> each * 2).toList());
  }

  @Test
  void oneFileThatCannotBeReadFailsTheWhole() {
    List<Integer> all = IntStream.range(0, 500).boxed().toList();

    assertThatThrownBy(
            () ->
                AtOnce.of(
                    all,
                    each -> {
                      if (each == 377) {
                        throw new FileNotFoundException("377");
                      }
                      return each;
                    }))
        .isExactlyInstanceOf(FileNotFoundException.class)
        .hasMessage("377");
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
