package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.PartContent;
import org.junit.jupiter.api.Test;

/** A part bears the name of what it is made of, and of nothing else. */
class PartNameTest {

  private static final String BY = "a version";

  record Content(int number) implements PartContent {

    @Override
    public void update(MessageDigest digest) {
      digest.update((byte) number);
    }

    @Override
    public boolean madeBefore() {
      return number != 9;
    }
  }

  @Test
  void eachPartitionIsNamedAfterItsContentsAndTheirOrder() {
    List<PartName> names = PartName.of(contents(2, 1, 2, 2, 1), BY);

    assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(PartName::madeBefore);
    assertThat(PartName.of(contents(1, 1, 2), BY)).containsExactly(names.get(0));
    assertThat(PartName.of(contents(1, 1, 2), "another version")).doesNotContain(names.get(0));
    assertThat(PartName.of(contents(1, 1, 9), BY)).noneMatch(PartName::madeBefore);
  }

  @Test
  void whatComesOutOtherwiseThanItWasNamedEndsTheTask() {
    List<PartName> names = PartName.of(contents(1, 1, 2), BY);

    assertThat(PartName.checked(contents(1, 1, 2), names, BY).count()).isEqualTo(2);
    assertThatThrownBy(() -> PartName.checked(contents(1, 1), names, BY).count())
        .hasMessageContaining("no longer what it was");
  }

  private static JavaRDD<Content> contents(int partitions, Integer... numbers) {
    return SharedSpark.context().parallelize(List.of(numbers), partitions).map(Content::new);
  }
}
