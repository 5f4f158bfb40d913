package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedGroupTest {

  private static final RelatedMark DAKAR = new RelatedMark(1, "d-1", 4, 11);
  private static final RelatedMark LOME = new RelatedMark(1, "d-2", 7, 22);

  @Test
  void theKeyTellsTheDocumentsAndNeitherTheirOrderNorWhereTheyWait() {
    RelatedMark elsewhere = new RelatedMark(9, "d-1", 5, 11);
    RelatedMark changed = new RelatedMark(1, "d-1", 4, 12);

    assertThat(LinkedGroup.key(List.of(LOME, elsewhere)))
        .isEqualTo(LinkedGroup.key(List.of(DAKAR, LOME)));
    assertThat(LinkedGroup.key(List.of(changed, LOME)))
        .isNotEqualTo(LinkedGroup.key(List.of(DAKAR, LOME)));
    assertThat(LinkedGroup.key(List.of(DAKAR))).isNotEqualTo(LinkedGroup.key(List.of(LOME)));
  }

  @Test
  void whatIsRecalledGoesToWhereTheDocumentsWaitNow() {
    LinkedEventRow event =
        new LinkedEventRow(
            "facts",
            null,
            "d-1",
            List.of(new LinkedEventRow.Member("d-1", 0, 0), new LinkedEventRow.Member("d-2", 1, 0)),
            null);
    DocumentLink copy = new DocumentLink(0, "d-2", 0, null, List.of(), null, "d-1");

    LinkedGroup now =
        new LinkedGroup(List.of(event), List.of(copy)).waitingWith(List.of(DAKAR, LOME));

    assertThat(now.events().get(0).members())
        .containsExactly(
            new LinkedEventRow.Member("d-1", 0, 4), new LinkedEventRow.Member("d-2", 1, 7));
    assertThat(now.copies())
        .containsExactly(new DocumentLink(7, "d-2", 0, null, List.of(), null, "d-1"));
  }
}
