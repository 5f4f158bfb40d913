package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** Memory that does not suffice is told as that, and not as a bug. */
class MemoryFailureTest {

  @Test
  void whatLibrariesWrapIsTold() {
    Exception wrapped = new IllegalStateException(new IOException(new OutOfMemoryError("heap")));

    assertThat(MemoryFailure.inWords(wrapped)).get().asString().contains("-Xmx", " MB)");
  }

  @Test
  void moreIsAdvisedThanDidNotSuffice() {
    String advice = MemoryFailure.inWords(new OutOfMemoryError("heap")).orElseThrow();
    long gigabytes = Long.parseLong(advice.replaceAll("(?s).*-Xmx(\\d+)g.*", "$1"));

    assertThat(gigabytes << 30).isGreaterThanOrEqualTo(2 * Runtime.getRuntime().maxMemory());
  }

  @Test
  void whatAnExecutorMetIsTold() {
    Exception lost =
        new SparkException("Job aborted: java.lang.OutOfMemoryError: Java heap space\n\tat x");

    assertThat(MemoryFailure.inWords(lost)).isPresent();
  }

  @Test
  void otherFailuresAreNotItsFault() {
    IOException one = new IOException("no memory of that");
    one.initCause(new IllegalStateException(one));

    assertThat(MemoryFailure.inWords(one)).isEmpty();
  }
}
