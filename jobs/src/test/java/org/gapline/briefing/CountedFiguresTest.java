package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.chart.Labels;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedFiguresTest {

  private static final Codebook CODEBOOK = BriefingFixture.codebook();
  private static final Subject WEST = Subject.unit(BriefingFixture.WEST);

  @TempDir Path folder;

  private static void hold(Release counted, Release shown, Subject subject, String theme)
      throws Exception {
    BriefingRequest request = new BriefingRequest(subject, theme, Naming.WITHHELD);
    Briefing briefing = BriefingFixture.brief(shown, request);
    CountedFigures.hold(counted, CODEBOOK, briefing, subject, theme);
  }

  @Test
  void everyFigureIsWhatTheTablesCountAnew() throws Exception {
    Release release = BriefingFixture.generated(70).publish(folder);
    Stream<Subject> units = new Labels(CODEBOOK).reportingUnits().stream().map(Subject::unit);
    Stream<Subject> states = Stream.of(Subject.state("AAA"), Subject.state("CCC"));
    for (Subject subject : Stream.concat(units, states).toList()) {
      for (String theme : Arrays.asList(null, "border-travel")) {
        hold(release, release, subject, theme);
      }
    }
  }

  @Test
  void figuresOfFewEventsAreCountedToo() throws Exception {
    Release typical = BriefingFixture.typical().publish(folder.resolve("typical"));
    Release empty = new BriefingFixture().publish(folder.resolve("empty"));
    for (Subject subject : List.of(WEST, Subject.unit("all"), Subject.state("AAA"))) {
      hold(typical, typical, subject, null);
      hold(empty, empty, subject, null);
    }
  }

  @Test
  void figuresOfOtherTablesAreFoundOut() throws Exception {
    Release shown = BriefingFixture.typical().publish(folder.resolve("shown"));
    for (String role : List.of("progress", "challenge")) {
      BriefingFixture another = BriefingFixture.typical();
      another.say(2021, role, "ict", "Two laboratories have been given up again.");
      Release counted = another.publish(folder.resolve(role));

      assertThatThrownBy(() -> hold(counted, shown, WEST, null)).isInstanceOf(AssertionError.class);
    }
  }
}
