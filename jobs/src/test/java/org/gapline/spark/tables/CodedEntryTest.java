package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;

class CodedEntryTest {

  @Test
  void codingThatFailedIsTriedAgainInTheNextRun() {
    assertThat(flagged(DocumentFlag.CODING_FAILED, DocumentFlag.TRUNCATED).isLasting()).isFalse();
    assertThat(flagged(DocumentFlag.TRUNCATED).isLasting()).isTrue();
  }

  private static CodedEntry flagged(DocumentFlag... flags) {
    List<String> names = List.of(flags).stream().map(DocumentFlag::name).toList();
    return new CodedEntry(null, "other", 0, 0, names, List.of(), List.of());
  }
}
