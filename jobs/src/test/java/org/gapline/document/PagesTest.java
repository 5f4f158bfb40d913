package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void pageOfAnOffsetCountsTheBreaksBeforeIt() {
    String text = "one\n\f\ntwo runs\fon\n\f\nfour";

    Pages pages = Pages.of(text);

    assertThat(pages.at(0)).isEqualTo(1);
    assertThat(pages.at(text.indexOf("two"))).isEqualTo(2);
    assertThat(pages.at(text.indexOf("on\n\f"))).isEqualTo(3);
    assertThat(pages.at(text.indexOf("four"))).isEqualTo(4);
  }

  @Test
  void textWithoutBreaksHasNoPages() {
    assertThat(Pages.of("one\n\ntwo").at(2)).isNull();
  }

  @Test
  void pagesThatAreEmptyCount() {
    String text = "\f\n# Title\n\nIt ran.\n\f\f\n- An item";

    assertThat(Pages.of(text).at(text.indexOf("Title"))).isEqualTo(2);
    assertThat(Pages.of(text).at(text.indexOf("item"))).isEqualTo(4);
  }

  @Test
  void manyPagesAreFound() {
    assertThat(Pages.of("a\f".repeat(500) + "b").at(1000)).isEqualTo(501);
  }
}
