package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Linking from texts: reading, facts and linking together. docs/accuracy.md states the figures. */
class LinkingPairsTest {

  /** What is reached; to be raised when more facts are found. */
  private static final int LINKED_FROM_FOUND_FACTS = 38;

  /** The same of the reports that were written later. */
  private static final int LINKED_OF_LATER = 42;

  /** The same of a third set, which was looked at once. */
  private static final int LINKED_OF_THIRD = 21;

  private static final int TRUE_PAIRS_OF_THIRD = 49;

  private static final int TRUE_PAIRS = 47;

  private static LinkingPairs found;
  private static LinkingPairs corrected;
  private static LinkingPairs later;
  private static LinkingPairs third;

  @BeforeAll
  static void readAndLink() throws Exception {
    Path folder = ProjectFolder.file("jobs/src/test/resources/linking");
    found = LinkingPairs.link(folder);
    corrected = LinkingPairs.linkCorrected(folder);
    later = LinkingPairs.link(ProjectFolder.file("jobs/src/test/resources/linking-later"));
    third = LinkingPairs.link(ProjectFolder.file("jobs/src/test/resources/linking-third"));
  }

  @Test
  void noTwoEventsAreMerged() {
    assertThat(found.wrongMerges()).isEmpty();
    assertThat(corrected.wrongMerges()).isEmpty();
    assertThat(later.wrongMerges()).isEmpty();
    assertThat(third.wrongMerges()).isEmpty();
  }

  @Test
  void reportsOfOneEventAreLinkedAsOftenAsStated() throws Exception {
    assertThat(found.pairs().stream().filter(LinkingPairs.Pair::same)).hasSize(TRUE_PAIRS);
    assertThat(TRUE_PAIRS - found.missed().size())
        .as(String.join("\n", found.missed()))
        .isGreaterThanOrEqualTo(LINKED_FROM_FOUND_FACTS);
    assertThat(TRUE_PAIRS - later.missed().size())
        .as(String.join("\n", later.missed()))
        .isGreaterThanOrEqualTo(LINKED_OF_LATER);
    assertThat(TRUE_PAIRS_OF_THIRD - third.missed().size())
        .as(String.join("\n", third.missed()))
        .isGreaterThanOrEqualTo(LINKED_OF_THIRD);
  }

  @Test
  void nineOfTenAreLinkedWhereTheFactsAreRight() throws Exception {
    assertThat(corrected.missed()).hasSizeLessThanOrEqualTo(TRUE_PAIRS / 10);
  }
}
