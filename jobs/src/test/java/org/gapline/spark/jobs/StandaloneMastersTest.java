package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster that does not answer is found out at once. */
class StandaloneMastersTest {

  @Test
  void anAbsentMasterIsNamed() {
    assertThatThrownBy(() -> StandaloneMasters.requireOne("spark://127.0.0.1:1"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no master answers at spark://127.0.0.1:1 (Connection refused)");
  }

  @Test
  void oneOfSeveralIsEnough() throws IOException {
    try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String master = "spark://127.0.0.1:1,127.0.0.1:" + there.getLocalPort();

      assertThatCode(() -> StandaloneMasters.requireOne(master)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"local[2]", "nonsense", "", "spark://127.0.0.1", "yarn"})
  void whatIsNoneOfThemIsLeftToSpark(String master) {
    assertThatCode(() -> StandaloneMasters.requireOne(master)).doesNotThrowAnyException();
  }
}
