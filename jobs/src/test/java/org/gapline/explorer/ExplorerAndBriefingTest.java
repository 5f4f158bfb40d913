package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.gapline.briefing.BriefingFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the briefing are two views of one release: no figure may differ. */
class ExplorerAndBriefingTest {

  @TempDir Path folder;

  private void hold(BriefingFixture fixture) throws Exception {
    SameFigures.hold(
        fixture.publish(folder), BriefingFixture.codebook(), List.of("AAA", "BBB", "CCC"));
  }

  @Test
  void figuresOfFewEventsAreTheSame() throws Exception {
    hold(BriefingFixture.typical());
  }

  @Test
  void figuresOfManyEventsWithSeveralStatementsAreTheSame() throws Exception {
    hold(BriefingFixture.generated(90));
  }

  @Test
  void aStandingListThatContradictsItsStatementsIsFoundOut() {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.standsAtMore("ict");

    assertThatThrownBy(() -> hold(fixture)).isInstanceOf(AssertionError.class);
  }
}
