package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Linking from texts: reading, facts and linking together. */
class LinkingPairsTest {

  private static LinkingPairs linked;

  @BeforeAll
  static void readAndLink() throws Exception {
    linked = LinkingPairs.link(ProjectFolder.file("jobs/src/test/resources/linking"));
    List<String> lines = new java.util.ArrayList<>();
    linked
        .byCase()
        .forEach((what, score) -> lines.add(what + ": " + score.right() + " of " + score.pairs()));
    lines.addAll(linked.wrongMerges().stream().map(w -> "WRONG " + w).toList());
    lines.addAll(linked.missed().stream().map(w -> "MISSED " + w).toList());
    Files.write(Path.of("/tmp/lk.pairs.txt"), lines);
  }

  @Test
  void noTwoEventsAreMerged() {
    assertThat(linked.wrongMerges()).isEmpty();
  }

  @Test
  void nineOfTenReportsOfOneEventAreLinked() throws Exception {
    long same = linked.pairs().stream().filter(LinkingPairs.Pair::same).count();

    assertThat(linked.missed().size()).isLessThanOrEqualTo((int) (same / 10));
  }
}
