package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private static List<GoldDocument> documents(String style, int count) {
    List<GoldDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CodedReport gold = Reports.of(style + i + ".txt").style(style).build();
      documents.add(new GoldDocument(gold, Optional.empty()));
    }
    return documents;
  }

  private static List<String> styles(List<GoldDocument> fold) {
    return fold.stream().map(d -> d.gold().style()).distinct().sorted().toList();
  }

  @Test
  void documentsOfOneStyleStayTogetherAndSmallStylesShareAFold() {
    List<GoldDocument> all = documents("press", 6);
    all.addAll(documents("minutes", 2));
    all.addAll(documents("notes", 2));
    all.addAll(documents("cables", 1));

    Folds folds = Folds.of(all, Folds.By.STYLE, 2);

    assertThat(folds.parts()).hasSize(2);
    assertThat(styles(folds.parts().get(0))).containsExactly("press");
    assertThat(styles(folds.parts().get(1))).containsExactly("cables", "minutes", "notes");
    assertThat(folds.styles(1)).isEqualTo(3);
  }

  @Test
  void orderOfTheDocumentsPlaysNoPart() {
    List<GoldDocument> all = documents("press", 3);
    all.addAll(documents("minutes", 3));
    all.addAll(documents("notes", 2));
    List<GoldDocument> turned = new ArrayList<>(all);
    Collections.reverse(turned);

    assertThat(Folds.of(turned, Folds.By.STYLE, 2)).isEqualTo(Folds.of(all, Folds.By.STYLE, 2));
  }

  @Test
  void everyDocumentIsLeftOutOnce() {
    List<GoldDocument> all = documents("press", 7);

    Folds folds = Folds.of(all, Folds.By.DOCUMENT, 3);

    assertThat(folds.parts()).extracting(List::size).containsExactly(3, 2, 2);
    assertThat(folds.without(0)).hasSize(4).doesNotContainAnyElementsOf(folds.parts().get(0));
  }

  @Test
  void fewerGroupsThanFoldsMakeNoEmptyFold() {
    assertThat(Folds.of(documents("press", 2), Folds.By.STYLE, 10).parts()).hasSize(1);
  }
}
