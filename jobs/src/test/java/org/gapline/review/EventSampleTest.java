package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gapline.chart.ReleaseFixture;
import org.gapline.table.EventTable;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class EventSampleTest {

  private static List<EventTable.Row> events() {
    ReleaseFixture fixture = new ReleaseFixture(ProjectCodebook.read());
    for (int i = 0; i < 100; i++) {
      fixture.event(
          i < 60 ? Integer.valueOf(2016) : i < 90 ? Integer.valueOf(2022) : null, List.of());
    }
    return fixture.events();
  }

  @Test
  void eachPeriodHasItsShareOfTheSample() {
    assertThat(
            EventSample.draw(events(), 20, 1).stream()
                .collect(Collectors.groupingBy(event -> "" + event.year(), Collectors.counting())))
        .containsEntry("2016", 12L)
        .containsEntry("2022", 6L)
        .containsEntry("null", 2L);
  }

  @Test
  void theSameSeedDrawsTheSameAndNoMoreThanThereAre() {
    List<EventTable.Row> shuffled = new ArrayList<>(events());
    Collections.shuffle(shuffled, new Random(5));

    assertThat(EventSample.draw(shuffled, 17, 3)).isEqualTo(EventSample.draw(events(), 17, 3));
    assertThat(EventSample.draw(events(), 500, 3)).hasSize(100);
  }
}
