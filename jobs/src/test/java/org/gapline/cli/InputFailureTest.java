package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkException;
import org.gapline.spark.raw.ChangedInputException;
import org.junit.jupiter.api.Test;

/** An input that was written while a run was at work is told as that, and not as a bug. */
class InputFailureTest {

  private static final ChangedInputException CHANGED =
      ChangedInputException.record("reports/dump.jsonl#12");

  @Test
  void whatLibrariesWrapIsTold() {
    Exception wrapped = new IllegalStateException(new UncheckedIOException(CHANGED));

    assertThat(InputFailure.inWords(wrapped))
        .contains(CHANGED.getMessage() + " The current release is whole.");
    assertThat(CHANGED).hasMessageContainingAll("reports/dump.jsonl#12", "Run again");
  }

  @Test
  void whatAnExecutorMetIsTold() {
    Exception lost =
        new SparkException(
            "Job aborted: Lost task 1.0: java.io.Unchecked: " + CHANGED + "\n\tat x");

    assertThat(InputFailure.inWords(lost))
        .contains(CHANGED.getMessage() + " The current release is whole.");
  }

  @Test
  void otherFailuresAreNoFaultOfAnInput() {
    IOException one = new IOException("it has changed");
    one.initCause(new IllegalStateException(one));

    assertThat(InputFailure.inWords(one)).isEmpty();
  }
}
