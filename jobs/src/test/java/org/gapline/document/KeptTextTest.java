package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTextTest {

  @Test
  void blocksAreFoundAgainAsTheyWereWritten() {
    List<TextBlock> written =
        List.of(
            TextBlock.heading("Results"),
            TextBlock.paragraph("Two points stood out:"),
            TextBlock.item("more staff"),
            TextBlock.item("(b) better tools"),
            TextBlock.paragraph("12. The chair thanked all."));
    String text = KeptText.write(written);

    List<Block> blocks = KeptText.blocks(text);

    assertThat(blocks)
        .extracting(block -> block.span().of(text))
        .containsExactly(
            "Results",
            "Two points stood out:",
            "more staff",
            "better tools",
            "The chair thanked all.");
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactlyElementsOf(written.stream().map(TextBlock::kind).toList());
    assertThat(blocks).extracting(Block::paragraph).containsExactly(null, null, null, "(b)", "12");
    assertThat(blocks.get(4).heading()).isEqualTo("Results");
  }

  @Test
  void labelsStayInTheTextForCiting() {
    String text = KeptText.write(List.of(TextBlock.item("(iv) patrols at sea")));

    assertThat(text).isEqualTo("- (iv) patrols at sea");
  }

  @Test
  void wordsThatLookLikeLabelsAreNone() {
    for (String text :
        List.of(
            "2017. The year",
            "(UNODC) opened it",
            "3.5 million came",
            "A. Diallo spoke",
            "I think so",
            "mix) it",
            "civic. groups")) {
      assertThat(KeptText.blocks(text).get(0).span().of(text)).isEqualTo(text);
    }
  }

  @Test
  void labelAloneIsText() {
    assertThat(KeptText.blocks("- 1.").get(0).span().length()).isEqualTo(2);
  }

  @Test
  void pagesBeginBetweenBlocksAndWithinThem() {
    String text =
        KeptText.write(
            List.of(
                new TextBlock(Block.Kind.HEADING, "Title", 1),
                TextBlock.paragraph("It runs\fon."),
                new TextBlock(Block.Kind.LIST_ITEM, "An item", 2)));

    assertThat(text).isEqualTo("\f\n# Title\n\nIt runs\fon.\n\f\f\n- An item");
    assertThat(KeptText.blocks(text))
        .extracting(block -> block.span().of(text))
        .containsExactly("Title", "It runs\fon.", "An item");
    assertThat(KeptText.flowing(text)).isEqualTo("\f\n# Title\n\nIt runs on.\n\f\f\n- An item");
  }
}
