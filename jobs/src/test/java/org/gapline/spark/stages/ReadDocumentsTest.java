package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReadDocumentsTest {

  @Test
  void whatCannotBeOpenedIsNamedWithoutAddressesOfThisMachine() {
    String gone = ReadDocuments.unreadable(new NoSuchFileException("/home/me/raw/a.txt"));
    String locked = ReadDocuments.unreadable(new AccessDeniedException("/home/me/raw/a.txt"));

    assertThat(gone).doesNotContain("/home/me").contains("UTF-8", "Name it anew");
    assertThat(locked).doesNotContain("/home/me").contains("permissions");
  }

  @Test
  void theReasonOfAReadErrorIsTold() {
    assertThat(ReadDocuments.unreadable(new IOException("it is no regular file")))
        .contains("it is no regular file");
  }
}
