package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.junit.jupiter.api.Test;

/** What metadata state of an event holds whatever the text says, and fits what is left of it. */
class StatedFactsTest {

  private static final String TEXT =
      "Border course in Accra\n\nA course for Sahel States was held from 3 to 5 May 2021.";

  private static EventFacts event(LocalDate start, LocalDate end, List<String> regions)
      throws Exception {
    FactOverrides stated =
        new FactOverrides(null, start, end, null, null, regions, null, null, null, null, null);
    InputMetadata metadata =
        new InputMetadata(
            null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null, stated);
    return FactsOfText.FINDER
        .find(new DocumentReader().read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt", metadata))
        .facts();
  }

  @Test
  void lastDayThatIsFoundStandsWhereItIsNotBeforeTheFirstThatIsStated() throws Exception {
    EventFacts event = event(LocalDate.of(2021, 5, 5), null, null);

    assertThat(event.start()).hasToString("2021-05-05");
    assertThat(event.end()).hasToString("2021-05-05");
    assertThat(event(LocalDate.of(2021, 5, 2), null, null).end()).hasToString("2021-05-05");
    assertThat(event(LocalDate.of(2021, 5, 9), null, null).end()).hasToString("2021-05-09");
  }

  @Test
  void firstDayIsNeverAfterALastDayThatIsStated() throws Exception {
    assertThat(event(null, LocalDate.of(2021, 5, 1), null).start()).hasToString("2021-05-01");
    assertThat(event(null, LocalDate.of(2021, 5, 4), null).start()).hasToString("2021-05-03");
  }

  @Test
  void statedRegionsTakeThePlaceOfGroupingsAndOfTheirFlags() throws Exception {
    EventFacts event = event(null, null, List.of("east-africa"));

    assertThat(event.regions()).containsExactly("east-africa");
    assertThat(event.groupings()).isEmpty();
    assertThat(event.flags())
        .contains(DocumentFlag.FACTS_OVERRIDDEN)
        .doesNotContain(DocumentFlag.REGION_FROM_GROUPING);
  }

  @Test
  void withoutAnythingStatedTheTextHolds() throws Exception {
    EventFacts event = event(null, null, null);

    assertThat(event.groupings()).containsExactly("sahel");
    assertThat(event.flags())
        .contains(DocumentFlag.REGION_FROM_GROUPING)
        .doesNotContain(DocumentFlag.FACTS_OVERRIDDEN);
  }
}
