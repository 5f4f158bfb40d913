package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  private final BodyNames names = new BodyNames();
  private final Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);

  private String repair(String text) {
    return names.repair(text, flags);
  }

  @Test
  void knownFormsAreReadAsTheBody() {
    assertThat(repair("a visit of the 51\u52db\u5716 to Suva"))
        .isEqualTo("a visit of the United Nations to Suva");
    assertThat(repair("the 51\u00b3\u00d4\u00b9\u00cf\u2019s aid"))
        .isEqualTo("the United Nations\u2019s aid");
    assertThat(repair("(the \u00c1\u00aa\u00ba\u00cf\u00b9\u00fa)"))
        .isEqualTo("(the United Nations)");
    assertThat(flags).containsExactly(DocumentFlag.BODY_NAME_REPAIRED);
  }

  @Test
  void knownFormsAreTheChineseWordsReadInAWrongEncoding() {
    Charset gbk = Charset.forName("GBK");
    for (String word : new String[] {"\u8054\u5408\u56fd", "51\u5403\u74dc"}) {
      for (String wrong : new String[] {"ISO-8859-1", "Big5", "EUC-KR"}) {
        String junk = new String(word.getBytes(gbk), Charset.forName(wrong));

        assertThat(repair("the " + junk + " in Dakar")).isEqualTo("the United Nations in Dakar");
      }
    }
  }

  @Test
  void unknownJunkBeforeAWordOfTheBodyIsReadAsTheBodyEverywhere() {
    String text =
        "The 77\u00a4\u00d7\u00ac\u00d8 Security Council met. 77\u00a4\u00d7\u00ac\u00d8 staff came.";

    assertThat(repair(text))
        .isEqualTo("The United Nations Security Council met. United Nations staff came.");
  }

  @Test
  void damageOfThePossessiveDoesNotHideTheName() {
    Document document =
        Reading.text(
            "The 51\u00b3\u00d4\u00b9\u00cf\u00e2\u20ac\u2122s support in the region was recalled by the host.");

    assertThat(document.text()).startsWith("The United Nations\u2019s support");
    assertThat(document.flags())
        .containsExactlyInAnyOrder(DocumentFlag.BODY_NAME_REPAIRED, DocumentFlag.MOJIBAKE_REPAIRED);
  }

  @Test
  void otherForeignWordsAndSignsStay() {
    for (String sound :
        new String[] {
          "the 2\u00ba Office of the prosecutor",
          "La \u00ab Security Council \u00bb",
          "at 40\u00b0 Office of",
          "\u8054\u5408\u56fd\u5b89\u5168\u7406\u4e8b\u4f1a",
          "Paragraph \u00a73 Office of"
        }) {
      assertThat(repair(sound)).isEqualTo(sound);
    }
    assertThat(flags).isEmpty();
  }
}
